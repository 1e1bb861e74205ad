// The evaluation workbook, out of a project and back: what it says is what the project scores, or the difference is named.

import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Intervention } from '../../../src/shared/scoring/interventions.ts';
import { summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
  await bench.importCsv('rekap.csv', summaryCsv([['Kabupaten Maju', 10, 1, 6], ['Kabupaten Jaya', 20, 2, 3]]), ['B18']);
});
afterEach(() => bench.close());

const exportTo = async (path: string, period = 'B18', interventions: readonly Intervention[] = []) => {
  const [base] = await bench.call('scenario.list', {});
  if (base === undefined) throw new Error('no base scenario');
  const destination = bench.workbench.registerDestination(path);
  return bench.run('workbook', () => bench.call('workbook.export.start', {
    period, scenario: base.name, parameters: base.parameters, interventions: [...interventions], language: 'id', destination: destination.id,
  }));
};
const verify = async (path: string) => {
  const { id } = await bench.file(path);
  return bench.run('verify', () => bench.call('workbook.verify.start', { file: id }));
};

test('an exported workbook is recomputed and agrees with its project until the project changes', async () => {
  const path = join(bench.folder, 'evaluasi.xlsx');
  const outcome = await exportTo(path);
  expect(outcome).toMatchObject({ name: 'evaluasi.xlsx', bytes: statSync(path).size });
  expect(outcome.recomputed).toBe(outcome.formulas);
  expect(await verify(path)).toMatchObject({ formulas: outcome.formulas, different: [], projectDifferences: [] });
  await bench.importCsv('lagi.csv', summaryCsv([['Kabupaten Baru', 5, 0, 5]]), ['B18']);
  const { projectDifferences } = await verify(path);
  expect(projectDifferences?.map(({ figure }) => figure)).toContain('m1Denominator');
});

test('the base scenario is called in the workbook as on the screen', async () => {
  const path = join(bench.folder, 'dasar.xlsx');
  await exportTo(path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const said = book.worksheets.flatMap((sheet) => [1, 2, 3].map((row) => sheet.getCell(row, 1).text)).filter((text) => text.includes('Skenario:'));
  expect(said.length).toBeGreaterThan(3);
  for (const text of said) expect(text).toMatch(/Skenario: Dasar$/);
});

test('a place that cannot be written is said, and what stood there stays', async () => {
  const folder = join(bench.folder, 'berkas.xlsx');
  mkdirSync(folder);
  await expect(exportTo(folder)).rejects.toMatchObject({ code: 'export.notWritable' });
  await expect(exportTo(join(bench.folder, 'tidak/ada.xlsx'))).rejects.toMatchObject({ code: 'export.notWritable' });
  expect(existsSync(`${folder}.part`)).toBe(false);
  await expect(exportTo(join(bench.folder, 'x.xlsx'), 'B99')).rejects.toMatchObject({ code: 'period.unknown' });
});

test('what is no workbook is refused, and a project open for reading can still be exported', async () => {
  await expect(verify(bench.write('x.xlsx', 'bukan'))).rejects.toMatchObject({ code: 'verify.notWorkbook' });
  await expect(verify(join(bench.folder, 'tidak ada.xlsx'))).rejects.toMatchObject({ code: 'file.notFound' });
  await bench.call('project.close', {});
  const { id } = await bench.file(join(bench.folder, 'uji.tolok'));
  await bench.call('project.open', { file: id, readOnly: true });
  const path = join(bench.folder, 'baca.xlsx');
  await exportTo(path);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

const acts: readonly Intervention[] = [
  { who: { kind: 'agency', key: 'kabupaten jaya' }, does: { kind: 'reports', count: 4, end: 'completed' } },
  { who: { kind: 'all' }, does: { kind: 'share', share: 1050, end: 'inProcess' } },
];

test('a hypothetical workbook agrees with its project under the same interventions, and gives them back', async () => {
  const key = (await bench.call('scoring.inputs', { period: 'B18' })).agencies.find(({ name }) => name === 'Kabupaten Jaya')?.key ?? '';
  const supposed = acts.map((act) => (act.who.kind === 'agency' ? { ...act, who: { ...act.who, key } } : act));
  const path = join(bench.folder, 'andai.xlsx');
  await exportTo(path, 'B18', supposed);
  expect(await verify(path)).toMatchObject({ different: [], projectDifferences: [] });
  const { id } = await bench.file(path);
  const taken = await bench.run('workbookScenario', () => bench.call('workbook.scenario.start', { file: id }));
  expect(taken).toMatchObject({ period: 'B18', interventions: supposed, different: [] });
});

test('parameters changed in a spreadsheet program come back as a scenario, with what differs', async () => {
  const path = join(bench.folder, 'diubah.xlsx');
  await exportTo(path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const cell = (name: string) => {
    const [, sheet = '', address = ''] = /^'?(.+?)'?!(.+)$/.exec(book.definedNames.getRanges(name).ranges[0] ?? '') ?? [];
    return book.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
  };
  for (const [name, value] of [['agencyThreshold', 0.6], ['zeroReportAgencies', 'excluded'], ['volumeBands', '500; 50']] as const) {
    const found = cell(name);
    if (found === undefined) throw new Error(`no cell ${name}`);
    found.value = value;
  }
  await book.xlsx.writeFile(path);
  const { id } = await bench.file(path);
  const taken = await bench.run('workbookScenario', () => bench.call('workbook.scenario.start', { file: id }));
  expect(taken.different).toEqual(['agencyThreshold', 'zeroReportAgencies', 'volumeBands']);
  expect(taken.parameters).toMatchObject({ agencyThreshold: 6000, zeroReportAgencies: 'excluded', volumeBands: [500, 50] });

  const plain = new ExcelJS.Workbook();
  plain.addWorksheet('Rekap').getCell('A1').value = 'Instansi';
  await plain.xlsx.writeFile(join(bench.folder, 'rekap.xlsx'));
  const other = await bench.file(join(bench.folder, 'rekap.xlsx'));
  await expect(bench.run('workbookScenario', () => bench.call('workbook.scenario.start', { file: other.id })))
    .rejects.toMatchObject({ code: 'scenario.notInWorkbook' });
});
