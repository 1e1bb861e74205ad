// The reports annex: every report of the period is in it once, a tally counted again from its rows is the score's, and no personal
// text leaves unasked.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annexReports } from '../../../src/main/db/annexReports.ts';
import { openForReading } from '../../../src/main/db/open.ts';
import { writeAnnex } from '../../../src/main/writers/annex.ts';
import { recordsCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const older = recordsCsv([
  { id: '1', status: 'Proses', followed: '2022-02-03' }, { id: '2', status: 'Selesai', completed: '2022-03-01' },
  { id: '3', status: 'Selesai', completed: '2022-08-01' }, { id: '4', received: '2021-12-31' }, { id: '5', status: 'Arsip' },
]);
const newer = recordsCsv([
  { id: '1', status: 'Ditutup oleh Sistem', completed: '2022-05-01' },
  { id: '6', unit: '=1+1', parent: '=HYPERLINK("http://x")', title: '@SUM(A1)', status: 'Belum' },
]);

const importBoth = async () => {
  await bench.importCsv('lama.csv', older, ['B18']);
  await bench.importCsv('baru.csv', newer, ['B18']);
};

const exportTo = async (path: string, withTitles = false) => {
  const destination = bench.workbench.registerDestination(path);
  return bench.run('annex', () => bench.call('workbook.annex.start', { period: 'B18', language: 'id', withTitles, destination: destination.id }));
};

/** The rows under the heads, by head; read by a reader that is not the writer's library. */
const rowsIn = (path: string): Record<string, unknown>[] => {
  const book = XLSX.read(readFileSync(path), { cellDates: true, cellFormula: true });
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : XLSX.utils.sheet_to_json<Record<string, unknown>>(sheet, { range: 3 });
  });
};

test('every report is there once, with its state at the cut-off, whether it counts, and the row it came from', async () => {
  await importBoth();
  const path = join(bench.folder, 'lampiran.xlsx');
  expect(await exportTo(path)).toMatchObject({ name: 'lampiran.xlsx', rows: 7, sheets: 1 });
  const rows = rowsIn(path);
  const shown = rows.map((row) => [row['Tracking ID'], row['Status per tanggal'], row['Dihitung'], row['Berkas'], row['Baris']]);
  expect(shown).toEqual([
    ['1', 'Diproses', 'digantikan', 'lama.csv', 2],
    ['2', 'Selesai', 'dihitung', 'lama.csv', 3],
    // Completed after the cut-off: it has not happened yet.
    ['3', 'Belum ditindaklanjuti', 'dihitung', 'lama.csv', 4],
    ['4', 'Selesai', 'di luar jendela', 'lama.csv', 5],
    ['5', 'Diarsipkan', 'dihitung', 'lama.csv', 6],
    ['1', 'Selesai', 'dihitung', 'baru.csv', 2],
    ['6', 'Belum ditindaklanjuti', 'dihitung', 'baru.csv', 3],
  ]);
  expect(rows[1]?.['Masuk']).toBeInstanceOf(Date);
});

test('a tally counted again from its rows is the score’s own', async () => {
  await importBoth();
  const path = join(bench.folder, 'lampiran.xlsx');
  await exportTo(path);
  const { result } = await bench.call('scoring.score', { period: 'B18', scenario: null, set: {} });
  const counted = rowsIn(path).filter((row) => row['Dihitung'] === 'dihitung');
  for (const agency of result.agencies) {
    const own = counted.filter((row) => row['Instansi'] === agency.name);
    expect(own).toHaveLength(agency.received ?? 0);
    expect(own.filter((row) => row['Status per tanggal'] === 'Selesai')).toHaveLength(agency.completed ?? 0);
  }
  expect(counted).toHaveLength(result.totals.received);
});

test('titles stay in the project unless asked for, and no text of evidence acts as a formula', async () => {
  await importBoth();
  const [without, withThem] = [join(bench.folder, 'tanpa.xlsx'), join(bench.folder, 'dengan.xlsx')];
  await exportTo(without);
  await exportTo(withThem, true);
  expect(JSON.stringify(rowsIn(without))).not.toContain('Judul');
  expect(rowsIn(withThem).map((row) => row['Judul'])).toContain('@SUM(A1)');
  for (const path of [without, withThem]) {
    const sheet = XLSX.read(readFileSync(path), { cellFormula: true }).Sheets['Laporan'] ?? {};
    expect(Object.values(sheet).filter((cell: XLSX.CellObject) => cell.f !== undefined)).toEqual([]);
  }
});

test('markup and ampersands in texts come out as they went in', async () => {
  const title = '<b>Jalan & jembatan</b> "rusak"; a > b';
  await bench.importCsv('tanda.csv', recordsCsv([{ id: '00042', status: 'Selesai', unit: 'Dinas A & B <1>', title }]), ['B18']);
  const path = join(bench.folder, 'lampiran.xlsx');
  await exportTo(path, true);
  expect(rowsIn(path)).toMatchObject([{ 'Tracking ID': '00042', Judul: title, Baris: 2 }]);
  expect(Object.values(rowsIn(path)[0] ?? {})).toContain('Dinas A & B <1>');
});

test('past the rows a sheet has room for, a further sheet begins', async () => {
  await importBoth();
  await bench.call('project.close', {});
  const { db, close } = openForReading(join(bench.folder, 'uji.tolok'));
  const path = join(bench.folder, 'dibagi.xlsx');
  const counts = await writeAnnex(path, {
    language: 'en', projectName: 'uji', synthetic: true, period: { code: 'B18', asAt: '2022-06-30' }, withTitles: false,
    generatedAt: '2022-07-05T02:30:00.000Z', reports: annexReports(db, 'B18'),
  }, { onRows: () => undefined, checkCancelled: () => undefined }, 3);
  close();
  expect(counts).toEqual({ rows: 7, sheets: 3 });
  expect(XLSX.read(readFileSync(path)).SheetNames).toEqual(['Reports', 'Reports (2)', 'Reports (3)']);
  expect(rowsIn(path)).toHaveLength(7);
});

test('cancelled half way, what stood at the place stays', async () => {
  await importBoth();
  const path = join(bench.folder, 'batal.xlsx');
  const destination = bench.workbench.registerDestination(path);
  const job = bench.run('annex', async () => {
    const started = await bench.call('workbook.annex.start', { period: 'B18', language: 'id', destination: destination.id });
    await bench.call('job.cancel', { jobId: started.jobId });
    return started;
  });
  await expect(job).rejects.toMatchObject({ code: 'job.cancelled' });
  expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
});
