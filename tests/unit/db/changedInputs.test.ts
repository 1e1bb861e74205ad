// What a decision about names would change is counted for the agencies it moves alone, and comes out as counting everything would.

import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import type { AgencyEvent } from '../../../src/shared/agencyEvents.ts';
import { namesAt } from '../../../src/shared/agencyEvents.ts';
import { createDirectory } from '../../../src/main/db/agencies.ts';
import { inputsUnder } from '../../../src/main/db/changedInputs.ts';
import { openForReading } from '../../../src/main/db/open.ts';
import { registerAt } from '../../../src/main/db/register.ts';
import { recomputeInputs } from '../../../src/main/db/tallies.ts';
import { recordsCsv, registerCsv, summaryCsv, type RecordFields } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';
import { join } from 'node:path';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const places = ['Alfa', 'Beta', 'Gama', 'Delta'].map((name) => `Kabupaten ${name}`);
const strangers = ['Kabupaten Nun', 'Kota Alfa'];
const row = (id: number): RecordFields => {
  const parent = [...places, ...strangers][id % 6] ?? '';
  return {
    id: String(id), parent, unit: id % 4 === 0 ? `Dinas ${parent}` : parent, status: ['Selesai', 'Belum', 'Sedang Diproses'][id % 3] ?? '',
    followed: id % 2 === 0 ? '2022-02-03' : '', received: '2022-02-01',
  };
};

const event = fc.oneof(
  fc.constantFrom<AgencyEvent>(
    { kind: 'add', before: [], after: ['Kabupaten Nun'], since: null }, { kind: 'merge', before: places.slice(0, 2), after: ['Kabupaten Baru'], since: '2022-01-01' },
    { kind: 'split', before: ['Kabupaten Gama'], after: ['Kota Gama', 'Kabupaten Gama Raya'], since: '2022-01-01' },
    { kind: 'rename', before: ['Kabupaten Delta'], after: ['Kabupaten Nun'], since: '2022-01-01' }, { kind: 'remove', before: ['Kabupaten Alfa'], after: [], since: '2022-06-30' },
  ),
);
const decision = fc.record({ name: fc.constantFrom(...strangers, 'Kabupaten Gama'), agency: fc.constantFrom(...places) });

test.each([['with a register', true], ['without one', false]])('the same as counting everything anew, %s', async (_, hasRegister) => {
  if (hasRegister) await bench.importCsv('daftar.csv', registerCsv(places), []);
  await bench.importCsv('a.csv', recordsCsv(Array.from({ length: 60 }, (_each, at) => row(at + 1))), ['B18'], ['unknownAgency']);
  await bench.importCsv('b.csv', recordsCsv(Array.from({ length: 30 }, (_each, at) => row(at + 41))), ['B18'], ['unknownAgency']);
  await bench.importCsv('rekap.csv', summaryCsv([['Kab. Alfa', 40, 1, 2], ['Kab. Beta', 2, 1, 1], ['Kabupaten Nun', 9, 2, 3]]), ['B18'], ['unknownAgency']);
  await bench.call('scoring.inputs', { period: 'B18' });
  const { db, close } = openForReading(join(bench.folder, 'uji.tolok'));
  const period = { code: 'B18', asAt: '2022-06-30' };
  fc.assert(fc.property(fc.uniqueArray(event, { maxLength: 3 }), fc.uniqueArray(decision, { maxLength: 2, selector: ({ name }) => agencyKey(name) }), (events, decisions) => {
    const directory = createDirectory(registerAt(db, period, events), decisions, namesAt(events, period.asAt));
    const [quick, whole] = [inputsUnder(db, 'B18', directory), recomputeInputs(db, 'B18', directory)];
    const byKey = ({ agencies }: typeof quick) => agencies.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, evidence, tally, speed }) => ({ key, evidence, tally, speed }));
    expect(byKey(quick)).toEqual(byKey(whole));
  }), { numRuns: 25 });
  close();
});
