// Whatever the rows are: what is found never exceeds what was looked at, and what was looked at never exceeds the rows.

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportStates } from '../../../src/shared/domain.ts';
import { openGatherer } from '../../../src/shared/quality/gather.ts';
import { groupsOf } from '../../../src/shared/quality/repeats.ts';
import { faultsOf, hasFault, looksAt } from '../../../src/shared/quality/reportFaults.ts';
import { reportRules } from '../../../src/shared/quality/rules.ts';

const someDay = fc.option(fc.integer({ min: 18_900, max: 19_200 }));
const report = fc.record({ status: fc.option(fc.constantFrom(...reportStates)), received: someDay, firstFollowUp: someDay, completed: someDay });
const frame = fc.record({ from: fc.constant(18_993), to: fc.constant(19_173), fileDay: someDay });

it('a fault is only found in a report the rule could look at', () => {
  fc.assert(fc.property(report, frame, (row, within) => {
    for (const rule of reportRules.filter((one) => hasFault(one, row, within))) expect(looksAt(rule, row, within), rule).toBe(true);
  }));
});

it('counts never exceed rows, and agencies never exceed what was found', () => {
  fc.assert(fc.property(fc.array(fc.tuple(report, fc.option(fc.constantFrom('a', 'b', 'c')))), frame, (rows, within) => {
    for (const rule of reportRules) {
      const gatherer = openGatherer(rule);
      for (const [row, key] of rows) {
        if (looksAt(rule, row, within)) gatherer.look();
        if (hasFault(rule, row, within)) gatherer.find(key === null ? null : { key, name: key });
      }
      const { looked, count, agencies, byAgency } = gatherer.result([]);
      expect(count).toBe(rows.filter(([row]) => faultsOf(row, within).includes(rule)).length);
      expect(count).toBeLessThanOrEqual(looked);
      expect(looked).toBeLessThanOrEqual(rows.length);
      expect(agencies).toBeLessThanOrEqual(count);
      expect(byAgency.reduce((sum, one) => sum + one.count, 0)).toBeLessThanOrEqual(count);
    }
  }));
});

it('rows that share a key are found exactly, whichever lists they stand in', () => {
  const keys = fc.array(fc.array(fc.integer({ min: -5, max: 5 }).filter((key) => key !== 0)), { maxLength: 4 });
  fc.assert(fc.property(keys, (lists) => {
    const rows = lists.flatMap((list, of) => list.map((key, at) => ({ key, id: of * 1000 + at })));
    const wanted = [...Map.groupBy(rows, ({ key }) => key)].filter(([, group]) => group.length > 1)
      .toSorted(([a], [b]) => a - b).map(([, group]) => group.map(({ id }) => id));
    const { count, starts, ids } = groupsOf(lists.map((list, of) => ({ keys: Float64Array.from(list), idAt: (at) => of * 1000 + at })));
    expect(Array.from({ length: count }, (_, at) => [...ids.subarray(starts[at], starts[at + 1])])).toEqual(wanted);
  }));
});
