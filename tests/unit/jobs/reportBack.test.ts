// A report back holds the sender's sheets as they stand, marks every cell at fault, explains it in a comment and in a list, and leaves
// nothing behind when it is stopped. Its readers here are SheetJS and exceljs, not ours.

import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallInput } from '../../../src/shared/contract.ts';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import { faultFills } from '../../../src/shared/tokens.ts';
import { recordsCsv } from '../../support/evidence.ts';
import { marksIn, senderSheet, valuesIn, writeSenderBook } from '../../support/reportBack.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';
import { partsOf } from '../writers/package.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

type Wish = CallInput<'evidence.reportBack.start'>;
type Sheets = Extract<Wish['of'], { kind: 'file' }>['sheets'];
const copyPath = (): string => join(bench.folder, 'balik.xlsx');

const report = (of: Wish['of'], more: Partial<Wish> = {}) => bench.run('reportBack', () => bench.call('evidence.reportBack.start', {
  of, withTexts: true, language: 'en', destination: bench.workbench.registerDestination(copyPath()).id, ...more,
}));

const reportFile = async (path: string, sheets: readonly string[], more: Partial<Wish> = {}) => {
  const wanted: Sheets = sheets.map((sheet) => ({ sheet, periods: ['B18'], choices: noChoices }));
  return report({ kind: 'file', file: (await bench.file(path)).id, sheets: wanted }, more);
};

const listIn = (path: string, name = 'Findings'): readonly (readonly unknown[])[] =>
  XLSX.utils.sheet_to_json(XLSX.read(readFileSync(path)).Sheets[name] ?? {}, { header: 1, defval: null, blankrows: true });

test('a refused workbook goes back as it stands: values typed, texts never formulas, merged and hidden as before', async () => {
  const path = await writeSenderBook(bench.folder);
  await reportFile(path, [senderSheet]);
  const [sent, back] = [valuesIn(path, senderSheet), valuesIn(copyPath(), senderSheet)];
  expect(Object.keys(back).filter((cell) => sent[cell]?.v !== back[cell]?.v)).toEqual([]);
  expect(Object.keys(sent).filter((cell) => back[cell]?.v !== sent[cell]?.v)).toEqual([]);
  expect(back['C7']).toMatchObject({ t: 's', v: '=1+1' });
  expect(Object.values(back).filter(({ f }) => f !== undefined)).toEqual([]);
  expect(back['A5']).toMatchObject({ t: 's', v: '00100' });
  expect(back['B5']).toMatchObject({ t: 'n' });
  const book = XLSX.read(readFileSync(copyPath()));
  expect(book.SheetNames).toEqual([senderSheet, 'Petunjuk', 'Simpanan', 'Findings']);
  expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1, 0]);
  expect(book.Sheets[senderSheet]?.['!merges']?.map((range) => XLSX.utils.encode_range(range))).toEqual(['A1:G1']);
  expect(valuesIn(copyPath(), 'Simpanan')).toMatchObject({ A1: { v: 'nilai' }, B1: { v: 12.5 }, C1: { t: 'b', v: true } });
});

test('every cell at fault is coloured and explained at itself, the ones a list sums up included', async () => {
  const outcome = await reportFile(await writeSenderBook(bench.folder), [senderSheet]);
  const marks = await marksIn(copyPath(), senderSheet);
  expect(Object.keys(marks).toSorted()).toEqual(['B13', 'B8', 'F12', 'F6', 'F7', 'F9']);
  for (const cell of ['F6', 'F9', 'F12']) expect(marks[cell]).toMatchObject({ fill: `FF${faultFills.blocking.slice(1)}`, note: expect.stringContaining('“Beres”') });
  expect(marks['B8']?.note).toContain('“31/02/2022” is no date that can be read.\nTo do: Write the date');
  expect(marks['B13']?.note).toContain('“kemarin”');
  expect(marks['F7']).toMatchObject({ fill: `FF${faultFills.warning.slice(1)}`, note: expect.stringContaining('no status') });
  expect(outcome).toMatchObject({ findings: 3, marked: 6, notes: 6 });
});

test('the list names file, hash, period and rows, and leads from every finding to its cell', async () => {
  await reportFile(await writeSenderBook(bench.folder), [senderSheet]);
  const rows = listIn(copyPath());
  const text = rows.flat().join('\n');
  expect(text).toContain('kiriman.xlsx');
  expect(text).toMatch(/SHA-256 [0-9a-f]{64}/);
  expect(text).toContain('Period B18');
  expect(text).toContain('13 rows read = 8 taken + 2 refused + 3 skipped');
  const at = rows.findIndex(([first]) => first === 'No.');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(copyPath());
  expect(book.worksheets.map(({ views }) => views[0])).toMatchObject([{ ySplit: 4 }, { state: 'normal' }, { state: 'normal' }, { ySplit: at + 1 }]);
  expect(rows[at + 1]).toEqual([
    1, senderSheet, 'F6', 'Must be mended', 'Beres', 'The status “Beres” is none that LAPOR! uses.', expect.stringContaining('Selesai'), 3, 'F9, F12',
  ]);
  const link = (XLSX.read(readFileSync(copyPath())).Sheets['Findings']?.[`C${at + 2}`] as XLSX.CellObject | undefined)?.l;
  // SheetJS gives the attribute as it stands in the XML.
  const location = (link as { readonly location?: string } | undefined)?.location ?? '';
  expect(location.replaceAll('&apos;', "'")).toBe("'It''s 100% ready'!F6");
});

test('the copy reads like the file: sent back unmended, it has the same findings at the same cells', async () => {
  const path = await writeSenderBook(bench.folder);
  await reportFile(path, [senderSheet]);
  const inspect = async (at: string) => {
    const [found] = await bench.run('inspect', async () => bench.call('evidence.inspect.start', { files: [{ file: (await bench.file(at)).id, choices: {} }] }));
    return found?.sheets ?? [];
  };
  const [[sent], back] = [await inspect(path), await inspect(copyPath())];
  expect(back[0]).toMatchObject({ findings: sent?.findings, counts: sent?.counts });
  expect(back.at(-1)?.plan.layout).toBe('unknown');
});

test('a CSV file goes back as a workbook with identifiers as text and plain numbers as numbers', async () => {
  const path = bench.write('rekap: kab [2022] yang namanya panjang sekali.csv', 'Instansi;Jumlah Laporan;Selesai\nKabupaten Maju;10;007\nKabupaten Jaya;=2+3;4\n');
  const { ref } = { ref: await bench.file(path) };
  const [found] = await bench.run('inspect', () => bench.call('evidence.inspect.start', { files: [{ file: ref.id, choices: {} }] }));
  await report({ kind: 'file', file: ref.id, sheets: [{ sheet: found?.sheets[0]?.name ?? '', periods: ['B18'], choices: noChoices }] });
  const { SheetNames } = XLSX.read(readFileSync(copyPath()));
  expect(SheetNames[0]).toMatch(/^rekap  kab {2}2022 {2}/);
  expect((SheetNames[0] ?? '').length).toBeLessThanOrEqual(31);
  const back = valuesIn(copyPath(), SheetNames[0] ?? '');
  expect(back).toMatchObject({ B2: { t: 'n', v: 10 }, C2: { t: 's', v: '007' }, B3: { t: 's', v: '=2+3' }, C3: { t: 'n', v: 4 } });
  expect(Object.keys(await marksIn(copyPath(), SheetNames[0] ?? '', 1))).toEqual(['B3']);
});

test('an import is reported from the project alone, with what was found and is not settled since', async () => {
  const csv = recordsCsv([{ id: '1', status: 'Beres' }, { id: '2', class: 'Curhat' }, { id: '3', received: '' }]);
  const [{ id } = { id: null }] = await bench.importCsv('laporan.csv', csv, ['B18'], ['unknownStatus']);
  rmSync(join(bench.folder, 'laporan.csv'));
  await report({ kind: 'import', importId: id ?? 0 });
  expect(Object.keys(await marksIn(copyPath(), 'laporan', 1)).toSorted()).toEqual(['B4', 'C3', 'G2']);
  await bench.call('status.assign', { word: 'Beres', status: 'completed', closedBy: null });
  await report({ kind: 'import', importId: id ?? 0 });
  expect(Object.keys(await marksIn(copyPath(), 'laporan', 1)).toSorted()).toEqual(['B4', 'C3']);
  await expect(report({ kind: 'import', importId: 77 })).rejects.toMatchObject({ code: 'source.noImport' });
});

test('left out, texts of reports and of columns nobody reads are nowhere in the copy', async () => {
  const path = await writeSenderBook(bench.folder);
  await reportFile(path, [senderSheet], { withTexts: false, language: 'id' });
  const back = valuesIn(copyPath(), senderSheet);
  expect([back['C5']?.v, back['D5']?.v, back['G5']?.v, back['A5']?.v, back['F5']?.v]).toEqual(['(dikosongkan)', '(dikosongkan)', '(dikosongkan)', '00100', 'Selesai']);
  expect(JSON.stringify(XLSX.read(readFileSync(copyPath())).Sheets)).not.toMatch(/rahasia|Judul 1|catatan|Isilah/);
  expect(listIn(copyPath(), 'Daftar temuan').flat().join(' ')).toContain('dikosongkan');
});

test('a sheet without a header says so at its first row', async () => {
  await reportFile(bench.write('tanpa.csv', '1;2;3\n4;5;6\n'), ['tanpa']);
  const marks = await marksIn(copyPath(), 'tanpa', 0);
  expect(Object.keys(marks)).toEqual(['A1', 'B1', 'C1']);
  expect(marks['A1']?.note).toContain('no row that names the columns');
  expect(marks['B1']?.note).toBe('');
});

test('a doubt about a column marks its header beside the cell it shows', async () => {
  await reportFile(bench.write('tanggal.csv', recordsCsv([{ id: '1', received: '03/02/2022' }, { id: '2', received: '04/05/2022' }])), ['tanggal']);
  const marks = await marksIn(copyPath(), 'tanggal', 0);
  expect(marks['B1']?.note).toContain('day/month and as month/day');
  expect(marks['B2']?.note).toContain('day/month and as month/day');
});

test('a percentage that a workbook stores as a fraction still shows as one', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Rekap');
  sheet.addRows([
    ['Catatan di atas tabel yang jauh lebih panjang daripada isi kolomnya'], ['Instansi', 'Jumlah Laporan', 'Ditindaklanjuti', 'Proses', 'Selesai', '% Tindak Lanjut', '% Selesai'],
    ['Kabupaten Maju', 10, 8, 3, 5, 0.8, 50], ['Kabupaten Jaya', 4, 1, 0, 1, 0.25, 25],
  ]);
  const path = join(bench.folder, 'rekap.xlsx');
  await book.xlsx.writeFile(path);
  await reportFile(path, ['Rekap']);
  const back = XLSX.read(readFileSync(copyPath()), { cellNF: true, cellStyles: true }).Sheets['Rekap'];
  expect([back?.['F3'], back?.['G3'], back?.['B3']]).toMatchObject([{ v: 0.8, z: '0.00%' }, { v: 50, z: 'General' }, { v: 10, z: 'General' }]);
  expect(back?.['!cols']?.[0]?.width).toBeLessThan(20);
});

test('a comment is as tall as its text, beside its cell', async () => {
  await reportFile(await writeSenderBook(bench.folder), [senderSheet]);
  const parts = await partsOf(readFileSync(copyPath()));
  const vml = parts.get('xl/drawings/vmlDrawing1.vml') ?? '';
  const boxes = [...vml.matchAll(/<x:Anchor>([^<]+)<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/g)].map(([, anchor = '', row, column]) => {
    const [left = 0, , top = 0, , right = 0, , bottom = 0] = anchor.split(', ').map(Number);
    return { row: Number(row), column: Number(column), left, top, width: right - left, height: bottom - top };
  });
  expect(boxes.length).toBe(6);
  for (const { row, column, left, top, width } of boxes) expect({ left, top, isWide: width > 0 }).toEqual({ left: column + 1, top: row, isWide: true });
  const [long, short] = [boxes.find(({ row, column }) => row === 5 && column === 5), boxes.find(({ row, column }) => row === 6 && column === 5)];
  expect(long?.height).toBeGreaterThan(short?.height ?? 99);
});

test('of thousands of faults every cell is marked, the first thousand carry a comment, and the list says so', async () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => ({ id: String(at), received: '31/02/2022' }));
  const outcome = await reportFile(bench.write('salah.csv', recordsCsv(rows)), ['salah']);
  expect(outcome).toMatchObject({ findings: 1, marked: 3_000, notes: 1_000 });
  const list = listIn(copyPath());
  expect(list.find(([first]) => first === 1)).toEqual([
    1, 'salah', 'B2', 'Please check', '31/02/2022', expect.any(String), expect.any(String), 3_000, expect.stringMatching(/^B3, B4, .*B14 and more$/),
  ]);
  expect(list.flat().join(' ')).toContain('Only the first 1,000 marked cells');
});

test('the original is never written over, and a stopped job leaves what stood there', async () => {
  const path = await writeSenderBook(bench.folder);
  const before = readFileSync(path);
  const own = bench.workbench.registerDestination(path).id;
  await expect(reportFile(path, [senderSheet], { destination: own })).rejects.toMatchObject({ code: 'export.isSource' });
  expect(readFileSync(path).equals(before)).toBe(true);

  writeFileSync(copyPath(), 'yang lama');
  const csv = bench.write('banyak.csv', recordsCsv(Array.from({ length: 60_000 }, (_, at) => ({ id: String(at) }))));
  const { id } = await bench.file(csv);
  const wanted = [{ sheet: 'banyak', periods: ['B18'], choices: noChoices }];
  const stopped = bench.run('reportBack', () => bench.call('evidence.reportBack.start', {
    of: { kind: 'file', file: id, sheets: wanted }, withTexts: true, language: 'en', destination: bench.workbench.registerDestination(copyPath()).id,
  }), (job) => { if (job.state === 'running' && Number(job.message?.params['rows'] ?? 0) > 0) void bench.call('job.cancel', { jobId: job.id }); });
  await expect(stopped).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(readFileSync(copyPath(), 'utf8')).toBe('yang lama');
  expect(existsSync(`${copyPath()}.part`)).toBe(false);
});

test('a place that cannot be written to is said', async () => {
  const path = await writeSenderBook(bench.folder);
  const destination = bench.workbench.registerDestination(join(bench.folder, 'tidak/ada/balik.xlsx')).id;
  await expect(reportFile(path, [senderSheet], { destination })).rejects.toMatchObject({ code: 'export.notWritable' });
});
