// A corrected file in the place of an earlier one: the difference first, nothing counted before it is accepted, both kept after, and
// taken back also after a restart.

import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForReading } from '../../../src/main/db/open.ts';
import type { Difference } from '../../../src/shared/difference/difference.ts';
import type { Job } from '../../../src/shared/jobs.ts';
import { manyRecordsCsv, recordsCsv, registerCsv, summaryCsv, type RecordFields } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const fileOf = async (name: string, text: string) => (await bench.file(bench.write(name, text))).id;
const propose = (importId: number, file: string, accept: readonly string[] = [], onJob: (job: Job) => void = () => undefined) =>
  bench.run('difference', () => bench.call('replacement.propose.start', { importId, file, accept: [...accept] }), onJob);
const accept = (importId: number) => bench.run('replace', () => bench.call('replacement.accept.start', { importId }));
const drop = (importId: number) => bench.run('drop', () => bench.call('replacement.drop.start', { importId }));

/** The difference of a correction that can be read. */
const differenceWith = async (importId: number, name: string, text: string): Promise<Difference> => {
  const { difference, blocked } = await propose(importId, await fileOf(name, text));
  expect(blocked).toBeNull();
  if (difference === null) throw new Error('no difference');
  return difference;
};
const bring = async (name: string, text: string, periods: readonly string[] = ['B18'], accepted: readonly string[] = []): Promise<number> => {
  const [outcome] = await bench.importCsv(name, text, periods, accepted);
  expect(outcome?.error).toBeNull();
  return outcome?.id ?? 0;
};
const inputs = () => bench.call('scoring.inputs', { period: 'B18' });
const states = async (): Promise<string[]> =>
  (await bench.call('evidence.imports', {})).map(({ id, state, replacedBy, replaces }) => `${id} ${state} ${replacedBy ?? '-'} ${replaces ?? '-'}`);
const reopen = async (): Promise<void> => {
  await bench.call('project.close', {});
  await bench.call('project.open', { file: (await bench.file(join(bench.folder, 'uji.tolok'))).id, readOnly: false });
};
const count = (table: string): number => {
  const { db, close } = openForReading(join(bench.folder, 'uji.tolok'));
  const rows = db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  close();
  return rows;
};

const base: readonly RecordFields[] = [
  { id: '101', status: 'Selesai', unit: 'Dinas A', parent: 'Kabupaten Maju' }, { id: '102', status: 'Belum', parent: 'Kabupaten Maju' },
  { id: '103', status: 'Belum', parent: 'Kabupaten Maju' }, { id: '201', status: 'Selesai', parent: 'Kota Jaya' },
];

test('reordered rows are no change; a corrected status is one cell, and the agency it flips is named', async () => {
  const id = await bring('laporan B18.csv', recordsCsv(base));
  const [one, two, three, four] = base;
  const corrected = [four, { ...two, id: '102', status: 'Selesai' }, one, three].map((row) => ({ ...row, id: row?.id ?? '' }));
  const { sheet, scores } = await differenceWith(id, 'laporan B18 revisi.csv', recordsCsv(corrected));
  expect(sheet.rows).toEqual({ same: 3, changed: 1, added: 0, removed: 0 });
  expect(sheet.cells).toEqual({ changed: 1, added: 0, removed: 0 });
  expect(sheet.changedCells).toEqual([{
    kind: 'changed', row: '102', header: 'Status Laporan', before: { cell: 'G3', text: 'Belum' }, after: { cell: 'G3', text: 'Selesai' },
  }]);
  const [period] = scores;
  expect(period).toMatchObject({ period: 'B18', agenciesChanged: 1, received: { before: 4, after: 4 } });
  expect(period?.flips).toMatchObject([{
    name: 'Kabupaten Maju', named: null, meets: { before: false, after: true }, good: { before: false, after: true },
    followUp: { before: { num: 1, den: 3 }, after: { num: 2, den: 3 } },
  }]);
  expect(period?.milestones.find(({ id: milestone }) => milestone === 'm1')).toMatchObject({
    before: { value: { num: 2, den: 4 }, verdict: 'met' }, after: { value: { num: 3, den: 4 } }, flips: false,
  });
});

test('a milestone that flips is said with both values and both verdicts', async () => {
  const id = await bring('rekap B18.csv', summaryCsv([['Kabupaten Maju', 100, 0, 44]]));
  const { scores } = await differenceWith(id, 'rekap B18.csv', summaryCsv([['Kabupaten Maju', 100, 0, 45]]));
  expect(scores[0]?.milestones[0]).toMatchObject({
    id: 'm1', before: { value: { percent: 44 }, verdict: 'notMet' }, after: { value: { percent: 45 }, verdict: 'met' }, flips: true,
  });
});

test('rows that came and went, and agencies named newly or no longer', async () => {
  const id = await bring('rekap B18.csv', summaryCsv([['Kabupaten Maju', 10, 1, 5], ['Kota Lama', 4, 0, 4]]));
  const { sheet, scores } = await differenceWith(id, 'rekap B18.csv', summaryCsv([['Kota Baru', 8, 1, 1], ['KAB. MAJU', 10, 1, 5]]));
  expect(sheet.rows).toEqual({ same: 0, changed: 1, added: 1, removed: 1 });
  expect(sheet.cells).toEqual({ changed: 1, added: 4, removed: 4 });
  expect(sheet.addedRows).toMatchObject([{ row: 2, name: 'Kota Baru', cells: [{ cell: 'A2', header: 'Instansi', text: 'Kota Baru' }, {}, {}, {}] }]);
  expect(sheet.removedRows).toMatchObject([{ row: 3, name: 'Kota Lama' }]);
  expect(sheet.changedCells).toMatchObject([{ header: 'Instansi', before: { cell: 'A2', text: 'Kabupaten Maju' }, after: { cell: 'A3', text: 'KAB. MAJU' } }]);
  expect(scores[0]?.flips.map(({ name, named }) => [name, named])).toEqual([['Kota Baru', 'newly'], ['Kota Lama', 'noLonger']]);
});

test('the difference changes nothing: not the figures, not the list, and dropped it leaves nothing', async () => {
  const id = await bring('laporan B18.csv', recordsCsv(base));
  const [before, list] = [await inputs(), await bench.call('evidence.imports', {})];
  const { new: proposed } = await differenceWith(id, 'laporan.csv', recordsCsv(base.slice(1)));
  expect([await inputs(), await bench.call('evidence.imports', {})]).toEqual([before, list]);
  await drop(proposed.importId);
  expect([count('imports'), count('reports'), count('files'), count('replacements'), count('superseded')]).toEqual([1, 4, 1, 0, 0]);
  await expect(accept(proposed.importId)).rejects.toMatchObject({ code: 'replace.unknown' });
  expect((await bench.call('step.list', {})).steps).toHaveLength(1);
});

test('accepted, the new counts exactly as shown; history keeps both, and both originals', async () => {
  const id = await bring('laporan B18.csv', recordsCsv(base));
  const difference = await differenceWith(id, 'laporan revisi.csv', recordsCsv([...base, { id: '202', status: 'Belum', parent: 'Kota Jaya' }]));
  const { newImport } = await accept(difference.new.importId);
  expect(await states()).toEqual([`${id} replaced ${newImport} -`, `${newImport} current - ${id}`]);
  const { agencies } = await inputs();
  expect(agencies.reduce((sum, { tally }) => sum + (tally?.received ?? 0), 0)).toBe(difference.scores[0]?.received.after);
  const { result } = await bench.call('scoring.score', { period: 'B18', scenario: null, set: {} });
  expect(result.milestones.map(({ id: milestone, value, verdict }) => ({ id: milestone, value, verdict })))
    .toEqual(difference.scores[0]?.milestones.map(({ id: milestone, after }) => ({ id: milestone, ...after })));
  expect(result.good).toEqual(difference.scores[0]?.good.after);
  expect(count('files')).toBe(2);
  expect(await bench.call('replacement.get', { importId: newImport })).toEqual(difference);
  expect((await bench.call('evidence.imports', {})).find((one) => one.id === newImport)?.superseded).toBe(0);
  const [step] = (await bench.call('step.list', {})).steps;
  expect(step).toMatchObject({ kind: 'replacement', state: 'stands', about: { old: 'laporan B18.csv', file: 'laporan revisi.csv' } });
  expect(step?.effect?.periods).toMatchObject([{ period: 'B18', received: { before: 4, after: 5 } }]);
});

test('after a restart a replacement is undone whole and redone, and what came in meanwhile is superseded anew', async () => {
  const id = await bring('laporan B18.csv', recordsCsv(base));
  const before = await inputs();
  const { new: { importId } } = await differenceWith(id, 'revisi.csv', recordsCsv(base.slice(0, 2)));
  await accept(importId);
  const replaced = await inputs();
  await reopen();
  expect(await states()).toEqual([`${id} replaced ${importId} -`, `${importId} current - ${id}`]);
  await bench.run('undo', () => bench.call('evidence.undo.start', { importId }));
  expect(await inputs()).toEqual(before);
  expect(await states()).toEqual([`${id} current - -`, `${importId} undone - ${id}`]);
  await reopen();
  await bench.run('turn', () => bench.call('step.redo.start', { step: null }));
  expect(await inputs()).toEqual(replaced);
  // A report of the old import that another one now holds too: back, the old import counts it once.
  const other = await bring('tambahan B18.csv', recordsCsv([{ id: '103', status: 'Selesai', parent: 'Kabupaten Maju' }]));
  const step = (await bench.call('step.list', {})).steps.find(({ kind }) => kind === 'replacement')?.id ?? 0;
  await bench.run('turn', () => bench.call('step.undo.start', { step }));
  const { agencies } = await inputs();
  expect(agencies.reduce((sum, { tally }) => sum + (tally?.received ?? 0), 0)).toBe(4);
  expect(other).toBeGreaterThan(importId);
});

test('a replaced import cannot be undone or replaced by itself; a replacement can be replaced, and steps back lead to the first', async () => {
  const id = await bring('rekap B18.csv', summaryCsv([['Kabupaten Maju', 10, 1, 5]]));
  const before = await inputs();
  const second = (await differenceWith(id, 'rekap 2.csv', summaryCsv([['Kabupaten Maju', 11, 1, 5]]))).new.importId;
  await accept(second);
  await expect(propose(id, await fileOf('x.csv', summaryCsv([['Kabupaten Maju', 9, 1, 5]])))).rejects.toMatchObject({ code: 'replace.notCurrent' });
  await expect(bench.run('undo', () => bench.call('evidence.undo.start', { importId: id }))).rejects.toMatchObject({ code: 'step.laterStands' });
  const third = (await differenceWith(second, 'rekap 3.csv', summaryCsv([['Kabupaten Maju', 12, 1, 5]]))).new.importId;
  await accept(third);
  expect(await states()).toEqual([`${id} replaced ${second} -`, `${second} replaced ${third} ${id}`, `${third} current - ${second}`]);
  await bench.run('turn', () => bench.call('step.undo.start', { step: null }));
  await bench.run('turn', () => bench.call('step.undo.start', { step: null }));
  expect(await inputs()).toEqual(before);
});

test('the same bytes are refused; a file that needs a decision says which; one that was decided with the old is taken so again', async () => {
  const text = summaryCsv([['Kabupaten Maju', 10, 1, 5]]);
  const id = await bring('rekap B18.csv', text);
  await expect(propose(id, await fileOf('lain.csv', text))).rejects.toMatchObject({ code: 'replace.sameFile', params: { import: id } });
  const records = await bring('laporan B18.csv', recordsCsv([{ id: '1', status: 'Entah' }]), ['B18'], ['unknownStatus']);
  const again = await propose(records, await fileOf('l.csv', recordsCsv([{ id: '1', status: 'Entah' }, { id: '2' }])));
  expect(again.difference?.sheet.rows.added).toBe(1);
  const twice = await propose(id, await fileOf('dua.csv', summaryCsv([['Kabupaten Maju', 1, 0, 0], ['Kabupaten Maju', 2, 0, 0]])));
  expect(twice.blocked?.error).toMatchObject({ code: 'import.blocked' });
  expect(twice.blocked?.findings.map(({ code }) => code)).toContain('duplicateAgency');
  expect(count('imports')).toBe(2);
});

test('what changed since the difference was shown makes it void', async () => {
  const id = await bring('rekap B18.csv', summaryCsv([['Kabupaten Maju', 10, 1, 5]]));
  const { new: { importId } } = await differenceWith(id, 'rekap 2.csv', summaryCsv([['Kabupaten Maju', 11, 1, 5]]));
  await bring('lain B18.csv', summaryCsv([['Kota Jaya', 5, 1, 1]]));
  await expect(accept(importId)).rejects.toMatchObject({ code: 'replace.outdated' });
  // What came in beside it left the proposal's own file where it was.
  expect(count('files')).toBe(3);
  expect((await states())[0]).toBe(`${id} current - -`);
});

test('cancelled half way, or left when the project is closed, it leaves nothing', async () => {
  const id = await bring('banyak B18.csv', manyRecordsCsv(5_000));
  let isCancelled = false;
  const file = await fileOf('banyak 2.csv', manyRecordsCsv(30_000));
  await expect(propose(id, file, [], (job) => {
    if (isCancelled || job.message?.code !== 'importing') return;
    isCancelled = true;
    void bench.call('job.cancel', { jobId: job.id });
  })).rejects.toMatchObject({ code: 'job.cancelled' });
  expect([count('imports'), count('reports'), count('files'), count('replacements')]).toEqual([1, 5_000, 1, 0]);
  await propose(id, file);
  expect([count('imports'), count('reports')]).toEqual([2, 35_000]);
  await reopen();
  expect([count('imports'), count('reports'), count('files'), count('replacements')]).toEqual([1, 5_000, 1, 0]);
});

test('a replaced register changes the agencies of every period', async () => {
  await bring('rekap B18.csv', summaryCsv([['Kabupaten Maju', 10, 1, 9]]));
  const register = await bring('daftar.csv', registerCsv(['Kabupaten Maju', 'Kota Jaya']), []);
  const { periods, scores, sheet } = await differenceWith(register, 'daftar baru.csv', registerCsv(['Kabupaten Maju', 'Kota Jaya', 'Kota Sepi']));
  expect(periods).toEqual([]);
  expect(sheet.rows).toEqual({ same: 2, changed: 0, added: 1, removed: 0 });
  expect(scores.map(({ period }) => period)).toEqual(['B06', 'B12', 'B18', 'B24']);
  expect(scores[2]?.milestones[1]).toMatchObject({ before: { value: { num: 1, den: 2 } }, after: { value: { num: 1, den: 3 } } });
});

/** A records workbook with a title block; each row by its cells. */
const workbook = async (name: string, header: readonly string[], rows: readonly (readonly (string | number | Date)[])[], generated: string): Promise<string> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Laporan');
  sheet.addRows([['Nama Instansi', 'Kabupaten Maju'], ['Tanggal Generate', generated], [], [...header], ...rows.map((row) => [...row])]);
  await book.xlsx.writeFile(join(bench.folder, name));
  return (await bench.file(join(bench.folder, name))).id;
};

test('between workbooks: moved and renamed columns are said once, dates written otherwise are no change, the title block is compared', async () => {
  const header = ['Tracking ID', 'Tanggal Laporan Masuk', 'Status Laporan', 'Judul Laporan'];
  const old = await workbook('a.xlsx', header, [['11', '18 Jan 2022', 'Selesai', 'Jalan'], ['12', '19 Jan 2022', 'Selesai', 'Air']], '1 Jul 2022');
  const [outcome] = await bench.run('import', () => bench.call('evidence.import.start', { sheets: [{
    file: old, sheet: 'Laporan', periods: ['B18'], accept: [],
    choices: { layout: null, headerRow: null, headerRowCount: null, fields: {}, readings: {}, zone: null },
  }] }));
  expect(outcome?.error).toBeNull();
  const now = await workbook('b.xlsx', ['Tracking ID', 'Judul Laporan', 'Tanggal Laporan Masuk', 'Status Laporan', 'Catatan'],
    [['12', 'Air', new Date(Date.UTC(2022, 0, 19)), 'Selesai', 'x'], ['11', 'Jalan', new Date(Date.UTC(2022, 0, 20)), 'Selesai', '']], '5 Jul 2022');
  const { difference } = await propose(outcome?.id ?? 0, now);
  expect(difference?.sheet.columns).toEqual({ added: [{ column: 'E', header: 'Catatan' }], removed: [] });
  expect(difference?.drift.moved.map(({ header: moved }) => moved)).toContain('Judul Laporan');
  expect(difference?.sheet.changedCells).toEqual([
    { kind: 'changed', row: '', header: '', before: { cell: 'B2', text: '1 Jul 2022' }, after: { cell: 'B2', text: '5 Jul 2022' } },
    { kind: 'changed', row: '11', header: 'Tanggal Laporan Masuk', before: { cell: 'B5', text: '18 Jan 2022' }, after: { cell: 'C6', text: '2022-01-20' } },
  ]);
});

test('a file on its way in is offered as the correction of the same sender’s sheet, not of another period’s', async () => {
  const id = await bring('Rekap Maju B18.csv', summaryCsv([['Kabupaten Maju', 10, 1, 5]]));
  await bring('Rekap Maju B06.csv', summaryCsv([['Kabupaten Maju', 9, 1, 5]]), ['B06']);
  const incoming = { sha256: null, sheet: 'x', layout: 'agencySummary' as const, headers: ['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai'], agency: null };
  const found = await bench.call('replacement.candidates', { ...incoming, file: 'Rekap Maju B18 (2).csv', periods: ['B18'] });
  expect(found).toMatchObject([{ importId: id, periods: ['B18'] }]);
  expect(await bench.call('replacement.candidates', { ...incoming, file: 'Rekap Maju B18 revisi final v2.csv', periods: ['B18'] })).toEqual(found);
  expect(await bench.call('replacement.candidates', { ...incoming, file: 'Lain.csv', periods: ['B18'] })).toEqual([]);
});
