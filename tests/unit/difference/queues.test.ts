// First come, first served, as with a Map of lists.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openQueues } from '../../../src/shared/difference/queues.ts';

test('every value gives its places in order, and then none', () => {
  const value = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(fc.property(fc.array(value, { maxLength: 40 }), fc.array(fc.nat(50), { maxLength: 80 }), (values, asked) => {
    const queues = openQueues(values, (place) => place % 5 !== 0);
    const lists = Map.groupBy(values.flatMap((one, place) => (place % 5 === 0 ? [] : [{ one, place }])), ({ one }) => one);
    for (const at of asked) {
      const wanted = values[at] ?? at;
      expect(queues.take(wanted)).toBe(lists.get(wanted)?.shift()?.place ?? -1);
    }
  }));
});
