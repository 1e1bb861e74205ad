// B06 and B12 begin on the same day: what B06 counted must still be there in B12. Real files, real database.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordsCsv, summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const fell = async () => (await bench.call('evidence.findings', {}))
  .filter(({ finding }) => finding.code.endsWith('Fell')).map(({ file, finding }) => ({ file, ...finding }));

test('what fell since an earlier period with the same first day is said with both numbers and both cells', async () => {
  await bench.importCsv('b06.csv', summaryCsv([['Kabupaten Maju', 100, 10, 60], ['Kabupaten Tenang', 10, 1, 5]]), ['B06']);
  await bench.importCsv('b12.csv', summaryCsv([['Kabupaten Tenang', 10, 1, 5], ['Kabupaten Maju', 90, 10, 59]]), ['B12']);
  expect(await fell()).toEqual([
    { file: 'b12.csv', code: 'receivedFell', severity: 'warning', cell: 'B3', params: expect.objectContaining({ now: 90, before: 100, place: expect.stringContaining('!B3'), earlierPlace: expect.stringMatching(/^b06\.csv .*!B2$/) }) },
    { file: 'b12.csv', code: 'completedFell', severity: 'warning', cell: 'D3', params: expect.objectContaining({ now: 59, before: 60, earlierPlace: expect.stringMatching(/!D2$/) }) },
  ]);
});

test('reports one by one are compared with an earlier summary, and a period of another year is not', async () => {
  await bench.importCsv('b06.csv', summaryCsv([['Pemerintah Kabupaten Maju', 2, 0, 1]]), ['B06']);
  await bench.importCsv('b12.csv', recordsCsv([{ id: '1', received: '2021-03-01' }]), ['B12']);
  await bench.importCsv('b18.csv', summaryCsv([['Pemerintah Kabupaten Maju', 1, 0, 0]]), ['B18']);
  expect(await fell()).toMatchObject([{ file: 'b12.csv', code: 'receivedFell', cell: null, params: { now: 1, before: 2 } }]);
});

test('taking the later evidence back takes the difference with it', async () => {
  await bench.importCsv('b06.csv', summaryCsv([['Kabupaten Maju', 100, 10, 60]]), ['B06']);
  const [{ id } = { id: null }] = await bench.importCsv('b12.csv', summaryCsv([['Kabupaten Maju', 90, 10, 70]]), ['B12']);
  expect(await fell()).toMatchObject([{ code: 'receivedFell' }]);
  await bench.run('undo', () => bench.call('evidence.undo.start', { importId: id ?? 0 }));
  expect(await fell()).toEqual([]);
});
