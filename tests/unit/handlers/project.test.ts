// Making, opening and editing a project; settings; scenarios; periods; previews of what may come in.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import { summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

test('a new project starts from its template and is remembered', async () => {
  await bench.create('Evaluasi');
  expect(await bench.call('project.get', {})).toMatchObject({
    name: 'Evaluasi', template: 'lapor-id0112', synthetic: false, readOnly: false, currentPeriod: 'B06', counts: { agencies: 0, imports: 0 },
  });
  expect((await bench.call('commitment.get', {})).code).toBe('ID0112');
  expect(await bench.call('project.recent', {})).toMatchObject([{ file: { name: 'Evaluasi.tolok' }, place: bench.folder, missing: false }]);
  await expect(bench.create('Evaluasi')).rejects.toMatchObject({ code: 'project.exists' });
  expect((await bench.call('project.get', {}))?.name).toBe('Evaluasi');
});

test('without a project, and with an unknown template, calls say so', async () => {
  await expect(bench.call('scoring.inputs', { period: null })).rejects.toMatchObject({ code: 'project.none' });
  const { id } = bench.workbench.registerDestination(join(bench.folder, 'x.tolok'));
  await expect(bench.call('project.create', { name: 'x', template: '../x', destination: id })).rejects.toMatchObject({ code: 'project.unknownTemplate' });
  await expect(bench.call('project.open', { file: 'nobody', readOnly: false })).rejects.toMatchObject({ code: 'ref.unknown' });
});

test('a project that cannot be opened leaves the one that is open', async () => {
  await bench.create();
  const { id } = await bench.file(bench.write('bukan.tolok', 'x'));
  await expect(bench.call('project.open', { file: id, readOnly: false })).rejects.toMatchObject({ code: 'project.notProject' });
  expect((await bench.call('project.get', {}))?.name).toBe('uji');
});

test('every change raises the revision and is told', async () => {
  await bench.create();
  const told: unknown[] = [];
  bench.workbench.on((event, payload) => { if (event === 'project.changed') told.push(payload); });
  const { revision } = await bench.call('project.rename', { name: 'Lain' });
  const commitment = await bench.call('commitment.get', {});
  await bench.call('commitment.save', { commitment: { ...commitment, baseline: { ...commitment.baseline, good: 7 } } });
  expect((await bench.call('project.get', {}))?.revision).toBe(revision + 1);
  expect((await bench.call('scoring.inputs', { period: null })).baseline).toEqual({ good: 7, agencies: 653 });
  expect(told).toMatchObject([{ name: 'Lain' }, { name: 'Lain' }]);
});

test('periods keep their order of dates, and one with evidence stays', async () => {
  await bench.create();
  const periods = (await bench.call('project.get', {}))?.periods ?? [];
  await bench.importCsv('a.csv', summaryCsv([['Kabupaten Jaya', 1, 0, 0]]), ['B18']);
  const save = (changed: typeof periods) => bench.call('period.save', { periods: changed });
  await expect(save(periods.map((period) => ({ ...period, asAt: '2020-01-01' })))).rejects.toMatchObject({ code: 'period.invalid' });
  await expect(save(periods.filter(({ code }) => code !== 'B18'))).rejects.toMatchObject({ code: 'period.inUse' });
  expect((await save(periods.filter(({ code }) => code !== 'B24'))).map(({ code }) => code)).toEqual(['B06', 'B12', 'B18']);
});

test('scenarios are saved beside the base, which stays as it is', async () => {
  await bench.create();
  const [base] = await bench.call('scenario.list', {});
  const parameters = { ...base?.parameters, agencyThreshold: 6000 } as never;
  expect((await bench.call('scenario.save', { name: 'Ketat', parameters })).map(({ name, isBase }) => [name, isBase]))
    .toEqual([['base', true], ['Ketat', false]]);
  expect((await bench.call('scoring.score', { period: null, scenario: 'ketat', set: { goodThreshold: '55,5 %' } })).result.parameters)
    .toMatchObject({ agencyThreshold: 6000, goodThreshold: 5550 });
  await expect(bench.call('scenario.save', { name: 'Base', parameters })).rejects.toMatchObject({ code: 'scenario.base' });
  await expect(bench.call('scenario.remove', { name: 'base' })).rejects.toMatchObject({ code: 'scenario.base' });
  await expect(bench.call('scoring.score', { period: null, scenario: 'tak ada', set: {} })).rejects.toMatchObject({ code: 'scenario.unknown' });
  expect(await bench.call('scenario.remove', { name: 'Ketat' })).toHaveLength(1);
});

test('settings outlive the program, and a damaged file gives the defaults', async () => {
  expect(await bench.call('settings.get', {})).toEqual({ language: 'id', theme: 'system', railFolded: false });
  await bench.call('settings.save', { language: 'en', theme: 'dark', railFolded: true });
  expect(await bench.call('settings.get', {})).toMatchObject({ language: 'en' });
  bench.write('settings/settings.json', '{"language": 12');
  expect(await bench.call('settings.get', {})).toMatchObject({ language: 'id' });
});

test('a sheet is previewed as it stands, each row with what it is', async () => {
  const text = `Rekap Laporan,,,\n\n${summaryCsv([['Kementerian,,,'] as never, ['Kabupaten Jaya', 1234, 1, 2]])}Jumlah,1234,1,2\n`;
  const { id } = await bench.file(bench.write('rekap.csv', text));
  const page = await bench.call('evidence.rows', { file: id, sheet: 'rekap', choices: noChoices, from: 1, count: 3 });
  expect(page).toMatchObject({
    total: 5,
    rows: [
      { row: 3, role: 'header', cells: ['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai'] },
      { row: 4, role: 'section', reason: 'section' },
      { row: 5, role: 'data', reason: null, cells: ['Kabupaten Jaya', '1234', '1', '2'] },
    ],
  });
});

test('a file is looked at without a project, and knows later for which periods it is in', async () => {
  const { id } = await bench.file(bench.write('rekap.csv', summaryCsv([['Kabupaten Jaya', 1234, 1, 2]])));
  const inspect = () => bench.run('inspect', () => bench.call('evidence.inspect.start', { files: [{ file: id, choices: {} }] }));
  expect(await inspect()).toMatchObject([{ file: id, error: null, importedFor: [], sheets: [{ counts: { read: 2, data: 1, header: 1 }, plan: { layout: 'agencySummary' } }] }]);
  await bench.create();
  await bench.run('import', () => bench.call('evidence.import.start', {
    sheets: [{ file: id, sheet: 'rekap', periods: ['B12', 'B06'], choices: noChoices, accept: [] }],
  }));
  expect(await inspect()).toMatchObject([{ importedFor: ['B06', 'B12'] }]);
  const glance = await bench.run('inspect', () => bench.call('evidence.inspect.start', { files: [{ file: id, choices: {} }], depth: 'head' }));
  expect(glance).toMatchObject([{ sha256: null, sheets: [{ columns: 4, counts: { read: 0 }, plan: { layout: 'agencySummary', headerRow: 1 } }] }]);
  const { id: bad } = await bench.file(bench.write('rusak.xlsx', 'PK\u0003\u0004'));
  expect(await bench.run('inspect', () => bench.call('evidence.inspect.start', { files: [{ file: bad, choices: {} }, { file: id, choices: {} }] })))
    .toMatchObject([{ error: { code: expect.stringMatching(/^file\./) } }, { error: null }]);
});
