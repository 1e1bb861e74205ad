// Every import, status word and name of an agency is a step: listed with its time and effect, undone and redone in any order that
// is sound, also after the project was closed, and refused with the step that stands in the way where it is not.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForReading } from '../../../src/main/db/open.ts';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import { manyRecordsCsv, recordsCsv, registerCsv, type RecordFields } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const reopen = async (): Promise<void> => {
  await bench.call('project.close', {});
  await bench.call('project.open', { file: (await bench.file(join(bench.folder, 'uji.tolok'))).id, readOnly: false });
};
const undo = (step: number | null = null) => bench.run('turn', () => bench.call('step.undo.start', { step }));
const redo = (step: number | null = null) => bench.run('turn', () => bench.call('step.redo.start', { step }));
const list = () => bench.call('step.list', {});
/** Oldest first: kind, subject, state. */
const steps = async (): Promise<string[]> =>
  (await list()).steps.toReversed().map(({ kind, subject, state, of }) => `${kind} ${of?.id ?? subject} ${state}`);

/** What B18 counts: received and completed of all agencies, and the whole of it to compare. */
const figures = () => bench.call('scoring.inputs', { period: 'B18' });
const counted = async (): Promise<readonly [number, number]> => {
  const { agencies } = await figures();
  const sum = (figure: 'received' | 'completed'): number => agencies.reduce((total, { tally }) => total + (tally?.[figure] ?? 0), 0);
  return [sum('received'), sum('completed')];
};
const bring = (name: string, rows: readonly RecordFields[], accept: readonly string[] = []) =>
  bench.importCsv(name, recordsCsv(rows), ['B18'], accept);

const two: readonly RecordFields[] = [{ id: '1', status: 'Selesai' }, { id: '2', status: 'Sedang Diproses' }];

test('an import is listed with its time, its rows and what it did to the figures', async () => {
  await bring('laporan.csv', two);
  const [step] = (await list()).steps;
  expect(step).toMatchObject({ id: 1, kind: 'import', subject: 'laporan.csv › laporan', state: 'stands', inTheWay: null });
  expect(step?.at).toMatch(/^20\d\d-\d\d-\d\dT/u);
  expect(step?.effect).toEqual({ rows: 2, together: 1, agencies: 1, periods: [{
    period: 'B18', received: { before: null, after: 2 }, followedUp: { before: null, after: 2 }, completed: { before: null, after: 1 },
    counted: { before: 0, after: 1 }, disclosed: { before: null, after: null }, moved: 0,
  }] });
});

test('a register says how many agencies count before and after it', async () => {
  await bring('laporan.csv', [{ id: '1', parent: 'Pemerintah Kota Jaya' }]);
  await bench.importCsv('daftar.csv', registerCsv(['Pemerintah Kota Jaya', 'Pemerintah Kabupaten Maju']), ['B18']);
  expect((await list()).steps[0]?.effect).toMatchObject({
    rows: 2, agencies: 0, periods: [{ period: 'B18', counted: { before: 1, after: 2 }, received: { before: 1, after: 1 } }],
  });
});

const importTogether = async (texts: readonly string[]) => {
  const sheets = await Promise.all(texts.map(async (text, at) => ({
    file: (await bench.file(bench.write(`${at}.csv`, text))).id, sheet: String(at), periods: ['B18'], choices: noChoices, accept: [],
  })));
  await bench.run('import', () => bench.call('evidence.import.start', { sheets }));
  return (await list()).steps.toReversed().map(({ effect }) =>
    [effect?.rows, effect?.together, effect?.periods?.[0]?.received.before, effect?.periods?.[0]?.received.after]);
};

test('sheets that came in together are a step each with what each did', async () => {
  expect(await importTogether([recordsCsv([{ id: '1' }]), recordsCsv(two.map((row) => ({ ...row, id: `2${row.id}` })))])).toEqual([
    [1, 1, null, 1], [2, 1, 1, 3],
  ]);
});

test('where counting after every sheet would take long, sheets say what they did together', async () => {
  const texts = [manyRecordsCsv(100), manyRecordsCsv(60_000, 1_000), ...Array.from({ length: 8 }, (_, at) => recordsCsv([{ id: `90000${at}` }]))];
  const effects = await importTogether(texts);
  expect(effects.slice(0, 3)).toEqual([[100, 1, null, 100], [60_000, 9, 100, 60_108], [1, 9, 100, 60_108]]);
  expect(effects.at(-1)).toEqual([1, 9, 100, 60_108]);
});

test('an undone import counts for nothing, and redone after a restart it counts exactly as before', async () => {
  await bring('laporan.csv', two);
  const before = await figures();
  await undo();
  expect(await counted()).toEqual([0, 0]);
  await reopen();
  expect(await steps()).toEqual(['import laporan.csv › laporan undone', 'undo 1 stands']);
  await redo();
  expect(await figures()).toEqual(before);
  expect(await steps()).toEqual(['import laporan.csv › laporan stands', 'undo 1 undone', 'redo 1 stands']);
  expect(await bench.call('evidence.imports', {})).toMatchObject([{ state: 'current' }]);
});

test('undoing an undo redoes its step, and undoing that undoes it once more', async () => {
  await bring('laporan.csv', two);
  const { id } = await undo();
  const again = await undo(id);
  expect(again).toMatchObject({ kind: 'redo', of: { id: 1, kind: 'import' } });
  expect(await counted()).toEqual([2, 1]);
  await expect(undo(id)).rejects.toMatchObject({ code: 'step.notTurnable', params: { step: id } });
  await undo(again.id);
  expect(await counted()).toEqual([0, 0]);
});

test('a redone import and one that came in meanwhile settle which report is newer, as if both had always been in', async () => {
  await bring('lama.csv', two);
  await undo();
  await bring('baru.csv', [{ id: '2', status: 'Selesai' }, { id: '3', status: 'Selesai' }]);
  await redo(1);
  const redone = await figures();
  await bench.close();
  bench = await openBench();
  await bench.create();
  await bring('lama.csv', two);
  await bring('baru.csv', [{ id: '2', status: 'Selesai' }, { id: '3', status: 'Selesai' }]);
  expect(redone).toEqual(await figures());
});

test('an import cannot be redone while the same sheet is in again, and the sentence says which step stands in the way', async () => {
  await bring('laporan.csv', two);
  await undo();
  await bring('laporan.csv', two);
  await expect(redo(1)).rejects.toMatchObject({ code: 'step.laterStands', params: { step: 1, later: 3, subject: 'laporan.csv › laporan' } });
  await bench.importCsv('nama lain.csv', recordsCsv(two), ['B12']);
  await undo(3);
  await redo(1);
  expect(await counted()).toEqual([2, 1]);
});

test('the same bytes under another name count as the same sheet for a redo, too', async () => {
  await bring('laporan.csv', two);
  await undo();
  await bring('salinan.csv', two);
  await expect(redo(1)).rejects.toMatchObject({ code: 'import.alreadyImported' });
  expect(await counted()).toEqual([2, 1]);
});

test('an import whose period was removed meanwhile says which period is missing', async () => {
  await bring('laporan.csv', two);
  await undo();
  const { periods } = await bench.call('project.get', {}) ?? { periods: [] };
  await bench.call('period.save', { periods: periods.filter(({ code }) => code !== 'B18') });
  await expect(redo(1)).rejects.toMatchObject({ code: 'period.unknown', params: { period: 'B18' } });
  await bench.call('period.save', { periods });
  await redo(1);
  expect(await counted()).toEqual([2, 1]);
});

test('a status word is a step with the reports that changed state; undone, they count as they did', async () => {
  await bring('laporan.csv', [{ id: '1', status: 'Rampung' }, { id: '2', status: 'Selesai' }], ['unknownStatus']);
  const before = await figures();
  await bench.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
  const [step] = (await list()).steps;
  expect(step).toMatchObject({ kind: 'statusMap', subject: 'Rampung', about: { from: 'unmapped', to: 'completed' } });
  expect(step?.effect).toMatchObject({ rows: null, agencies: 1, periods: [{ period: 'B18', completed: { before: 1, after: 2 }, moved: 1 }] });
  await reopen();
  await undo();
  expect(await figures()).toEqual(before);
  expect((await bench.call('status.list', {})).find(({ word }) => word === 'Rampung')).toMatchObject({ isOwn: false, status: null });
  await redo();
  expect(await counted()).toEqual([2, 2]);
});

test('saying of a word what it means already is no step', async () => {
  await bench.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
  await bench.call('status.assign', { word: 'rampung', status: 'completed', closedBy: null });
  expect(await steps()).toEqual(['statusMap Rampung stands']);
});

test('an older decision on the same word waits for the newer one, which is named', async () => {
  await bench.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
  await bench.call('status.assign', { word: 'Tuntas', status: 'completed', closedBy: null });
  await bench.call('status.assign', { word: 'RAMPUNG', status: 'archived', closedBy: null });
  expect((await list()).steps.map(({ id, inTheWay }) => [id, inTheWay])).toEqual([[3, null], [2, null], [1, 3]]);
  await expect(undo(1)).rejects.toMatchObject({ code: 'step.laterStands', params: { step: 1, later: 3, subject: 'RAMPUNG' } });
  await undo(2);
  await undo(3);
  await undo(1);
  await expect(redo(3)).rejects.toMatchObject({ code: 'step.earlierUndone', params: { step: 3, earlier: 1, subject: 'Rampung' } });
  await redo(1);
  await redo(3);
  expect((await bench.call('status.list', {})).filter(({ isOwn }) => isOwn)).toMatchObject([{ word: 'RAMPUNG', status: 'archived' }]);
});

test('an alias is a step; undone, its reports are no longer the agency’s, and an import in between does not matter', async () => {
  await bench.importCsv('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju', 'Pemerintah Kota Jaya']), []);
  await bring('laporan.csv', [{ id: '1', parent: 'Pemkab Maju Sekali', unit: 'Dinas' }], ['unknownAgency']);
  expect(await counted()).toEqual([0, 0]);
  await bench.call('agency.decide', { name: 'Pemkab Maju Sekali', agency: 'Pemerintah Kabupaten Maju' });
  const decided = await figures();
  expect((await list()).steps[0]).toMatchObject({
    id: 3, kind: 'agencyDecision', about: { to: 'Pemerintah Kabupaten Maju' }, effect: { agencies: 1, periods: [{ received: { before: null, after: 1 } }] },
  });
  await bring('lain.csv', [{ id: '9', parent: 'Pemerintah Kota Jaya' }]);
  await undo(3);
  expect(await counted()).toEqual([1, 1]);
  await undo(4);
  await redo(3);
  expect(await figures()).toEqual(decided);
});

test('undoing a decision that later evidence came in by leaves a finding for what counts otherwise now, and redoing it settles that', async () => {
  await bench.importCsv('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju', 'Pemerintah Kota Jaya']), []);
  await bench.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
  await bench.call('agency.decide', { name: 'Pemkab Maju Sekali', agency: 'Pemerintah Kabupaten Maju' });
  await bring('laporan.csv', [
    { id: '1', parent: 'Pemkab Maju Sekali', unit: 'Dinas', status: 'Rampung' }, { id: '2', parent: 'Pemkab Maju Sekali', unit: 'Badan' },
    { id: '3', parent: 'Pemerintah Kota Jaya', unit: 'Dinas', status: 'Rampung' },
  ]);
  await bench.importCsv('rekap.csv', 'Instansi,Status Laporan,Jumlah Aduan\nPemerintah Kota Jaya,Rampung,7\n', ['B18']);
  const open = async () => (await bench.call('evidence.findings', {})).filter(({ finding }) => ['unknownStatus', 'agencyNotCounted'].includes(finding.code))
    .map(({ file, finding }) => [file, finding.code, finding.params['word'] ?? finding.params['name'], finding.params['count']]);
  expect(await open()).toEqual([]);
  await undo(2);
  await undo(3);
  expect(await open()).toEqual([
    ['laporan.csv', 'agencyNotCounted', 'Pemkab Maju Sekali', 2], ['laporan.csv', 'unknownStatus', 'Rampung', 2], ['rekap.csv', 'unknownStatus', 'Rampung', 1],
  ]);
  await redo(3);
  await redo(2);
  expect(await open()).toEqual([]);
});

test('a word that its sheet came in without a meaning for is found once, at its cell', async () => {
  await bring('laporan.csv', [{ id: '1', status: 'Rampung' }], ['unknownStatus']);
  expect((await bench.call('evidence.findings', {})).map(({ finding }) => [finding.code, finding.cell])).toEqual([['unknownStatus', 'G2']]);
});

test('a decision taken back is a step that can be undone', async () => {
  await bench.importCsv('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju']), []);
  await bench.call('agency.decide', { name: 'Pemkab Maju Sekali', agency: 'Pemerintah Kabupaten Maju' });
  await bench.call('agency.decide', { name: 'Pemkab Maju Sekali', agency: null });
  await undo();
  expect(await bench.call('agency.list', {})).toMatchObject([{ aliases: ['Pemkab Maju Sekali'] }]);
});

test('one step back and forth go through the steps in order, and a new step ends the way forward', async () => {
  await bench.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
  await bench.call('status.assign', { word: 'Tuntas', status: 'completed', closedBy: null });
  expect(await undo()).toMatchObject({ of: { id: 2 } });
  expect(await undo()).toMatchObject({ of: { id: 1 } });
  await expect(undo()).rejects.toMatchObject({ code: 'step.noneToUndo' });
  expect(await redo()).toMatchObject({ of: { id: 1 } });
  expect(await list()).toMatchObject({ undoNext: 1, redoNext: 2 });
  await bench.call('status.assign', { word: 'Beres', status: 'completed', closedBy: null });
  await expect(redo()).rejects.toMatchObject({ code: 'step.noneToRedo' });
});

test('a step is undone once, and an unknown one is named', async () => {
  await bring('laporan.csv', two);
  await undo(1);
  await expect(undo(1)).rejects.toMatchObject({ code: 'step.alreadyUndone', params: { step: 1 } });
  await expect(redo(7)).rejects.toMatchObject({ code: 'step.unknown', params: { step: 7 } });
  await redo(1);
  await expect(redo(1)).rejects.toMatchObject({ code: 'step.notUndone', params: { step: 1 } });
});

test('a sheet that does not come in leaves no step', async () => {
  await bring('laporan.csv', [{ id: '1', status: 'Entah' }]);
  expect(await steps()).toEqual([]);
});

test('undone imports are let go for good when a person says so: rows, file and redo, not those that count', async () => {
  await bring('laporan.csv', two);
  await bring('lain.csv', [{ id: '7' }]);
  await undo(1);
  expect((await list()).kept).toEqual({ imports: 1, rows: 2 });
  const before = await figures();
  expect(await bench.run('release', () => bench.call('step.release.start', {}))).toEqual({ imports: 1, rows: 2 });
  await reopen();
  expect(await list()).toMatchObject({ kept: { imports: 0, rows: 0 }, redoNext: null });
  expect(await steps()).toEqual(['import laporan.csv › laporan released', 'import lain.csv › lain stands', 'undo 1 released']);
  await expect(redo(1)).rejects.toMatchObject({ code: 'step.released', params: { step: 1 } });
  expect(await figures()).toEqual(before);
  await bench.call('project.close', {});
  const file = openForReading(join(bench.folder, 'uji.tolok'));
  expect(file.db.prepare('SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM files)').raw().get()).toEqual([1, 1]);
  file.close();
});

test('what a replacement stands on is not let go: undoing it needs those rows', async () => {
  await bring('laporan.csv', two);
  const replaced = await bench.file(bench.write('perbaikan.csv', recordsCsv([{ id: '1' }])));
  const { difference } = await bench.run('difference', () => bench.call('replacement.propose.start', { importId: 1, file: replaced.id }));
  await bench.run('replace', () => bench.call('replacement.accept.start', { importId: difference?.new.importId ?? 0 }));
  expect((await list()).kept).toEqual({ imports: 0, rows: 0 });
  await bench.run('release', () => bench.call('step.release.start', {}));
  await undo();
  expect(await counted()).toEqual([2, 1]);
  expect((await list()).kept).toEqual({ imports: 1, rows: 1 });
  await bench.run('release', () => bench.call('step.release.start', {}));
  expect(await steps()).toEqual(['import laporan.csv › laporan stands', 'replacement perbaikan.csv › perbaikan released', 'undo 2 released']);
});
