// Every layout from file to score through the command line: wide summaries by period, ten files of which one is bad, and the
// account of rows over messy sheets that were really imported.

import * as fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLine, type CommandLine, type Ran } from '../support/commandLine.ts';

let shell: CommandLine;
beforeEach(async () => {
  shell = commandLine();
  await shell.run('new', '-p', 'a.tolok');
});
afterEach(() => shell.remove());

interface Outcome {
  readonly file: string; readonly layout: string; readonly read: number; readonly kept: number; readonly refused: number;
  readonly skipped: number; readonly error?: { readonly code: string; readonly message: string };
}
interface Score { readonly totals: { readonly received: number; readonly completed: number } }
interface Explanation { readonly sources: readonly { readonly rows: string }[] }

const write = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(shell.folder, name), `${lines.join('\n')}\n`);
  return name;
};
const bring = (...args: readonly string[]): Promise<Ran> => shell.run('import', '-p', 'a.tolok', '--json', ...args);
const outcomes = (ran: Ran): readonly Outcome[] => (ran.json() as { readonly imports: readonly Outcome[] }).imports;
const totals = async (period: string): Promise<Score['totals']> =>
  ((await shell.run('score', '-p', 'a.tolok', '--period', period, '--json')).json() as Score).totals;

it('counts of a wide summary the months of each period’s window, and explains them by their rows', async () => {
  const file = write('bulanan.csv', 'Rekap Tahun 2021,,,,', 'Instansi,Mei,,Juli,', ',Selesai,Belum,Selesai,Belum', 'Kota Contoh,5,1,70,20', 'Kota Lain,2,2,1,1');
  expect(outcomes(await bring('--period', 'B06,B12', file))).toMatchObject([{ layout: 'statusSummary', read: 5, kept: 2, refused: 0, skipped: 3 }]);
  expect(await totals('B06')).toMatchObject({ received: 10, completed: 7 });
  expect(await totals('B12')).toMatchObject({ received: 102, completed: 78 });
  const explained = await shell.run('explain', '-p', 'a.tolok', '--agency', 'Kota Lain', '--period', 'B12', '--json');
  expect((explained.json() as Explanation).sources).toMatchObject([{ rows: '5' }]);
});

it('brings nine of ten files in, and says of the tenth why it does not', async () => {
  const good = Array.from({ length: 9 }, (_, at) =>
    write(`kiriman ${String(at)} B06.csv`, 'Instansi,Jumlah Laporan,Proses,Selesai', `Kota Contoh ${String.fromCodePoint(65 + at)},10,2,5`));
  writeFileSync(join(shell.folder, 'rusak B06.xlsx'), 'bukan buku kerja \u0000\u0001');
  const ran = await bring(...good.slice(0, 4), 'rusak B06.xlsx', ...good.slice(4));
  expect(ran.code).toBe(1);
  const [failed, came] = [outcomes(ran).filter(({ error }) => error !== undefined), outcomes(ran).filter(({ error }) => error === undefined)];
  expect(came).toHaveLength(9);
  expect(failed).toMatchObject([{ file: 'rusak B06.xlsx', kept: 0, error: { code: 'file.notSpreadsheet' } }]);
  expect(await totals('B06')).toMatchObject({ received: 90 });
});

it('settles on the command line what blocks: how columns are read, by header or letters, and where the header stands', async () => {
  const dates = write('tanggal B06.csv', 'Tracking ID,Tanggal Laporan Masuk,Instansi Induk,Status Laporan,Tanggal Selesai',
    '1,03/02/2021,Kota Contoh,Selesai,04/03/2021', '2,05/04/2021,Kota Contoh,Selesai,06/05/2021');
  expect(outcomes(await bring('--period', 'B06', dates))).toMatchObject([{ error: { code: 'import.blocked' } }]);
  const read = ['--read', 'Tanggal Laporan Masuk=dayFirst', '--read', 'E=dayFirst'];
  expect(outcomes(await bring('--period', 'B06', ...read, dates))).toMatchObject([{ kept: 2, refused: 0 }]);
  const headed = write('kepala B12.csv', 'Daftar,,,', 'Instansi,Jumlah Laporan,Proses,Selesai', 'Nama Instansi,Masuk semua,Proses,Beres', 'Kota Contoh,10,2,5');
  const header = ['--header', '3', '--map', 'Masuk semua=received', '--map', 'Beres=completed'];
  expect(outcomes(await bring('--period', 'B12', ...header, headed))).toMatchObject([{ read: 4, kept: 1, skipped: 3 }]);
  expect(await totals('B12')).toMatchObject({ received: 10, completed: 5 });
  expect((await bring('--read', 'B=besok', dates)).code).toBe(2);
  expect((await bring('--header', '9-2', dates)).code).toBe(2);
});

/** The header rows of every layout: one to three rows of a summary, records of both vintages, with dates and in Unix seconds, long and wide. */
const messyHeaders: readonly (readonly string[])[] = [
  ['No,Instansi,Jumlah Laporan,Proses,Selesai'],
  ['No,Instansi,Jumlah Laporan,Status Laporan,', ',,,Proses,Selesai'],
  ['No,Instansi,Laporan SP4N-LAPOR!,,', ',,Jumlah Laporan,Status Laporan,', ',,,Proses,Selesai'],
  ['Tracking ID,Tanggal Laporan Masuk,Status Laporan,Instansi Induk'],
  ['Tracking ID,Tanggal Laporan Masuk,Instansi Induk,Status Laporan,Tanggal Tindak Lanjut Pertama,Tanggal Selesai'],
  ['TrackingID,DisposisiInstansi,Status,TimestampLaporanMasuk,TimestampLaporanDitutup'],
  ['Instansi,Status,Jumlah,Bulan,Tahun'],
  ['Instansi,Status,Jan 2021,Feb 2021'],
  ['Instansi,Mei 2021,,Juni 2021,', ',Selesai,Belum,Selesai,Belum'],
  ['Nama Instansi,Jenis'],
  ['Judul Data,Tautan,Tanggal Publikasi'],
];

it('accounts for every row of a messy sheet it imports: read = kept + refused + skipped', async () => {
  const cell = fc.constantFrom('', 'Kota Contoh', 'Kab. Contoh', 'Kementerian', 'Jumlah', 'TOTAL', 'Catatan: x', '-', 'n/a', '1.294', '7', 'x', '#REF!', 'Selesai');
  const sheet = fc.tuple(fc.constantFrom(...messyHeaders), fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 3 }),
    fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 }));
  let turn = 0;
  const entered = new Set<string>();
  await fc.assert(fc.asyncProperty(sheet, async ([head, above, below]) => {
    turn += 1;
    const lines = [...above.map((cells) => cells.join(',')), ...head, ...below.map((cells) => cells.join(','))];
    const file = write(`acak ${String(turn)} B06.csv`, ...lines);
    const codes = ['unknownStatus', 'unknownAgency', 'agencyTwice', 'duplicateAgency', 'parentAndUnit', 'stateSumExceeds', 'recipeDrift'];
    for (const { layout, read, kept, refused, skipped, error } of outcomes(await bring('--period', 'B06', ...codes.flatMap((code) => ['--accept', code]), file))) {
      expect(kept + refused + skipped).toBe(read);
      if (error === undefined) entered.add(layout);
      expect(error === undefined ? read : 0).toBe(error === undefined ? lines.filter((line) => /[^,]/.test(line)).length : 0);
    }
  }), { numRuns: 80, seed: 7 });
  expect([...entered].toSorted()).toEqual(['agencySummary', 'disclosure', 'records', 'register', 'statusSummary']);
}, 120_000);
