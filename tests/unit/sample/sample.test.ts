// What the sample evidence promises, read with an independent reader.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realPlaces } from '../../../scripts/sample/realPlaces.ts';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { ScoreResult } from '../../../src/shared/scoring/types.ts';
import type { Line } from './files.ts';
import { countOf, folder, headerOf, semicolonRows, summaryLines, xlsxSheets } from './files.ts';

const list = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as {
  name: string; synthetic: boolean; files: { file: string; periods: string[] }[];
};

const registerNames = async (): Promise<string[][]> => {
  const [sheet] = await xlsxSheets('SINTETIS-daftar-instansi.xlsx');
  return (sheet?.rows ?? []).filter((cells) => /^\d+$/.test(cells[0] ?? '')).map((cells) => cells.slice(1));
};

const xlsxLines = async (file: string): Promise<Line[]> =>
  (await xlsxSheets(file)).flatMap(({ rows }) => summaryLines(rows, headerOf(rows)));

const csvLines = (file: string, encoding: 'utf-8' | 'windows-1252'): Line[] => {
  const rows = semicolonRows(file, encoding);
  return summaryLines(rows, headerOf(rows));
};

const linesOf: Readonly<Record<'B06' | 'B12' | 'B18', () => Promise<Line[]>>> = {
  B06: () => xlsxLines('SINTETIS-B06-rekap-instansi.xlsx'),
  B12: async () => [
    ...csvLines('SINTETIS-B12-rekap-kementerian-lembaga.csv', 'utf-8'), ...await xlsxLines('SINTETIS-B12-rekap-pemerintah-daerah.xlsx'),
  ],
  B18: async () => [
    ...await xlsxLines('SINTETIS-B18-rekap-pusat-provinsi.xlsx'), ...csvLines('SINTETIS-B18-rekap-kabupaten-kota.csv', 'windows-1252'),
  ],
};

const nameOf = (line: Line): string => line['Instansi'] ?? line['Nama Instansi'] ?? '';

const scoreOf = async (code: 'B06' | 'B12' | 'B18'): Promise<ScoreResult> => {
  const lines = new Map((await linesOf[code]()).map((line) => [agencyKey(nameOf(line)), line]));
  const agencies = (await registerNames()).map(([name = '']) => {
    const line = lines.get(agencyKey(name));
    const tally = line === undefined ? null : tallyOf({
      received: countOf(line, 'Jumlah Laporan'), states: { inProcess: countOf(line, 'Proses'), completed: countOf(line, 'Selesai') },
    });
    return { key: agencyKey(name), name, type: null, evidence: tally === null ? 'none' as const : 'summary' as const, tally };
  });
  const period = { code, planMonth: 6, from: '2021-01-01', to: '2021-06-30', asAt: '2021-06-30' };
  return score({ period, hasRegister: true, agencies, baseline: { good: 122, agencies: 653 } }, defaultParameters);
};

test('the register holds 653 agencies in the five types, no two alike', async () => {
  const rows = await registerNames();
  const count = (type: string): number => rows.filter((cells) => cells[1] === type).length;
  expect(['Kementerian', 'Lembaga', 'Provinsi', 'Kabupaten', 'Kota'].map(count)).toEqual([34, 100, 34, 391, 94]);
  expect(new Set(rows.map(([name = '']) => agencyKey(name))).size).toBe(653);
});

test('B06 gives the baseline: exactly 122 good of 653', async () => {
  const result = await scoreOf('B06');
  expect(result.good).toEqual({ num: 122, den: 653, percent: 18.68 });
  expect(result.totals).toMatchObject({ agencies: 653, missing: 27 });
});

test('the milestones move: milestone 2 falls short at B12 and is met at B18, milestone 1 crosses its target by B18', async () => {
  const [b06, b12, b18] = [await scoreOf('B06'), await scoreOf('B12'), await scoreOf('B18')];
  const values = [b06, b12, b18].map((result) => result.milestones.slice(0, 2).map((milestone) => milestone.value?.percent));
  expect(values).toEqual([[36.14, 21.9], [42.24, 28.48], [46.28, 34.15]]);
  expect([b06, b12, b18].map((result) => result.milestones.slice(0, 2).map((milestone) => milestone.verdict)))
    .toEqual([['notMet', 'notMet'], ['notMet', 'notMet'], ['met', 'met']]);
});

test.each(['B06', 'B12', 'B18'] as const)('every agency a summary of %s names is on the register, once', async (code) => {
  const known = new Set((await registerNames()).map(([name = '']) => agencyKey(name)));
  const named = (await linesOf[code]()).map((line) => agencyKey(nameOf(line)));
  expect(named.filter((key) => !known.has(key))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('the states of every summary row add up to what was received', async () => {
  const states = ['Belum Terverifikasi', 'Belum Ditindaklanjuti', 'Proses', 'Selesai', 'Arsip'];
  const all = [...await linesOf.B06(), ...await linesOf.B12(), ...await linesOf.B18()];
  const wrong = all.filter((line) => states.reduce((sum, state) => sum + countOf(line, state), 0) !== countOf(line, 'Jumlah Laporan'));
  expect(wrong).toEqual([]);
});

test('B12 holds B06 and half a year more: no count of it is smaller', async () => {
  const before = new Map((await linesOf.B06()).map((line) => [agencyKey(nameOf(line)), line]));
  const after = await linesOf.B12();
  const smaller = after.filter((line) => {
    const earlier = before.get(agencyKey(nameOf(line)));
    return earlier !== undefined && ['Jumlah Laporan', 'Selesai'].some((header) => countOf(line, header) < countOf(earlier, header));
  });
  expect(smaller).toEqual([]);
});

test('volumes are skewed as in reality: a few agencies with thousands, many with few, some with none', async () => {
  const received = (await linesOf.B06()).map((line) => countOf(line, 'Jumlah Laporan'));
  expect(received.filter((count) => count >= 1000).length).toBeLessThan(20);
  expect(received.filter((count) => count < 30).length).toBeGreaterThan(250);
  expect(received.filter((count) => count === 0).length).toBeGreaterThan(20);
});

test.each([
  { file: 'SINTETIS-B06-laporan-kabupaten.xlsx', code: 'B06' }, { file: 'SINTETIS-B18-laporan-ringkas-kota.xlsx', code: 'B18' },
  { file: 'SINTETIS-B18-tindak-lanjut-kementerian.xlsx', code: 'B18' },
] as const)('the reports of $file add up to their agencies\' rows in the summary', async ({ file, code }) => {
  const [sheet] = await xlsxSheets(file);
  const rows = sheet?.rows ?? [];
  const at = rows.findIndex((cells) => cells[0] === 'Tracking ID');
  const column = (name: string): number => rows[at]?.indexOf(name) ?? -1;
  const reports = rows.slice(at + 1).map((cells) => ({ agency: cells[column('Instansi Induk')] ?? '', status: cells[column('Status Laporan')] ?? '' }));
  const lines = new Map((await linesOf[code]()).map((line) => [agencyKey(nameOf(line)), line]));
  for (const agency of new Set(reports.map((report) => report.agency))) {
    const own = reports.filter((report) => report.agency === agency);
    const line = lines.get(agencyKey(agency)) ?? {};
    expect(own.length).toBe(countOf(line, 'Jumlah Laporan'));
    expect(own.filter(({ status }) => status.startsWith('Ditutup')).length).toBe(countOf(line, 'Selesai'));
    expect(own.filter(({ status }) => status === 'Sedang Diproses').length).toBe(countOf(line, 'Proses'));
  }
});

test('no agency bears the name of a real province, regency or city', async () => {
  const real = new Set(realPlaces.map((place) => agencyKey(`Kabupaten ${place}`)));
  const roots = (await registerNames()).map(([name = '']) => name.replace(/^Pemerintah (?:Provinsi|Kabupaten|Kota) /, ''));
  expect(roots.filter((root) => real.has(agencyKey(`Kabupaten ${root}`)))).toEqual([]);
});

test('every file says that it is synthetic, is listed, and all together stay under 3 MB', () => {
  const files = readdirSync(folder).filter((file) => file !== 'README.md' && file !== 'sample.json');
  expect(files.toSorted()).toEqual(list.files.map(({ file }) => file).toSorted());
  expect(files.filter((file) => !file.startsWith('SINTETIS-'))).toEqual([]);
  expect(list.synthetic).toBe(true);
  expect(list.files[0]).toEqual({ file: 'SINTETIS-daftar-instansi.xlsx', periods: [] });
  expect(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(3_000_000);
});

test('the generator writes the same bytes again', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tolok-sample-'));
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../../scripts/sample/generate.ts'), copy]);
    const different = list.files.filter(({ file }) => !readFileSync(join(copy, file)).equals(readFileSync(join(folder, file))));
    expect(different).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
