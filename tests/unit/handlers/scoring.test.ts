// What counts and what does not: cohorts, the cut-off, the same report twice, records beside a summary, the register. Each test
// would fail under the naive reading.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordsCsv, registerCsv, summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const inputs = (period: string) => bench.call('scoring.inputs', { period });
const agency = async (period: string, key: string) => (await inputs(period)).agencies.find((entry) => entry.key === key);
const tally = async (period: string, key = 'maju') => (await agency(period, key))?.tally;
const comeIn = async (name: string, csv: string, periods: readonly string[], accept: readonly string[] = []): Promise<number> => {
  const [outcome] = await bench.importCsv(name, csv, periods, accept);
  expect(outcome?.error).toBeNull();
  return outcome?.id ?? 0;
};

test('a report counts in the window it was received in and no other', async () => {
  await comeIn('a.csv', recordsCsv([
    { id: '1', received: '2021-12-31' }, { id: '2', received: '2022-01-01' }, { id: '3', received: '2022-06-30' }, { id: '4', received: '2022-07-01' },
  ]), ['B18', 'B24']);
  expect(await tally('B18')).toMatchObject({ received: 2, completed: 2 });
  expect(await tally('B24')).toMatchObject({ received: 3 });
});

test('evidence counts only for the periods it was imported for', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1', received: '2022-02-01' }]), ['B18']);
  expect((await inputs('B24')).agencies).toEqual([]);
});

test('what happened after the cut-off has not happened yet', async () => {
  await comeIn('a.csv', recordsCsv([
    { id: '1', completed: '2022-06-30' },
    { id: '2', completed: '2022-07-01', followed: '2022-06-30' },
    { id: '3', completed: '2022-07-01', followed: '2022-07-01' },
    { id: '4', completed: '2022-08-01' },
    { id: '5', status: 'Sedang Diproses', followed: '2022-07-02' },
    { id: '6', status: 'Diarsipkan', completed: '2022-07-02' },
    { id: '7', status: 'Ditutup oleh Sistem' },
  ]), ['B18']);
  expect(await tally('B18')).toMatchObject({ received: 7, completed: 2, inProcess: 1, waiting: 4, archived: 0, closedBySystem: 1 });
});

test('of a report handed in twice the file with the newest as-at date counts, not the last one imported', async () => {
  const dated = (generated: string, status: string) =>
    `Judul Laporan,Laporan Ringkas\nTanggal Generate,${generated}\n\n${recordsCsv([{ id: '77', status }])}`;
  await comeIn('baru.csv', dated('2022-06-30', 'Selesai'), ['B18']);
  const [older] = await bench.importCsv('lama.csv', dated('2022-03-01', 'Sedang Diproses'), ['B18']);
  expect(older).toMatchObject({ kept: 1, superseded: 1 });
  expect(await tally('B18')).toMatchObject({ received: 1, completed: 1, inProcess: 0 });
});

test('without dates the later import counts, then the later row; superseding never crosses periods', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1', status: 'Belum' }, { id: 'LP-2', status: 'Belum' }, { id: 'LP-2', status: 'Sedang Diproses' }]), ['B18', 'B24']);
  await comeIn('b.csv', recordsCsv([{ id: '1', status: 'Selesai' }]), ['B18']);
  expect(await tally('B18')).toMatchObject({ received: 2, waiting: 0, inProcess: 1, completed: 1 });
  expect(await tally('B24')).toMatchObject({ received: 2, waiting: 1, inProcess: 1, completed: 0 });
});

test('an agency whose only report was handed on to another has no evidence, which is not evidence of nothing', async () => {
  await comeIn('daftar.csv', registerCsv(['Kabupaten Maju', 'Kota Sunyi']), []);
  await comeIn('a.csv', recordsCsv([{ id: '1', parent: 'Kota Sunyi', unit: 'Kota Sunyi', status: 'Belum' }]), ['B18']);
  await comeIn('b.csv', recordsCsv([{ id: '1', status: 'Selesai' }]), ['B18']);
  expect(await agency('B18', 'kota sunyi')).toMatchObject({ evidence: 'none', tally: null });
  expect(await tally('B18')).toMatchObject({ received: 1 });
});

test('taking the newer import back lets the older report count again', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1', status: 'Belum' }]), ['B18']);
  const id = await comeIn('b.csv', recordsCsv([{ id: '1', status: 'Selesai' }, { id: '2', status: 'Selesai' }]), ['B18']);
  expect(await tally('B18')).toMatchObject({ received: 2, completed: 2 });
  expect(await bench.run('undo', () => bench.call('evidence.undo.start', { importId: id }))).toEqual({ importId: id, rows: 2 });
  expect(await tally('B18')).toMatchObject({ received: 1, waiting: 1, completed: 0 });
});

test('a changed cut-off decides anew which of two files is the newer', async () => {
  const dated = `Judul Laporan,Laporan Ringkas\nTanggal Generate,2022-08-15\n\n${recordsCsv([{ id: '1', status: 'Selesai' }])}`;
  await comeIn('bertanggal.csv', dated, ['B18']);
  await comeIn('tanpa.csv', recordsCsv([{ id: '1', status: 'Belum' }]), ['B18']);
  expect(await tally('B18')).toMatchObject({ received: 1, completed: 1 });
  const { periods } = await bench.call('project.get', {}) ?? { periods: [] };
  const moved = periods.map((period) => (period.code === 'B18' ? { ...period, asAt: '2022-08-31' } : period));
  await bench.call('period.save', { periods: moved });
  expect(await tally('B18')).toMatchObject({ received: 1, completed: 0, waiting: 1 });
});

test('records score when they received at least what the summary says, else the summary does; both numbers are said', async () => {
  await comeIn('laporan.csv', recordsCsv([
    { id: '1' }, { id: '2', status: 'Belum' },
    { id: '3', parent: 'Pemerintah Kabupaten Jaya' },
  ]), ['B18']);
  await comeIn('rekap.csv', summaryCsv([['Pemerintah Kabupaten Maju', 2, 0, 1], ['Pemerintah Kabupaten Jaya', 5, 1, 3]]), ['B18']);
  expect(await agency('B18', 'maju')).toMatchObject({ evidence: 'records', tally: { received: 2, waiting: 1 } });
  expect(await agency('B18', 'jaya')).toMatchObject({ evidence: 'summary', tally: { received: 5, completed: 3 } });
  const findings = await bench.call('evidence.findings', {});
  expect(findings.map(({ finding }) => finding)).toContainEqual(expect.objectContaining({
    code: 'recordsBelowSummary', severity: 'warning', params: expect.objectContaining({ records: 1, summary: 5 }),
  }));
});

test('a count with a year only counts in a window of that year, whole and with a warning; with neither it counts, of another month not', async () => {
  const rows = ['nama_instansi,status_laporan,jumlah_aduan,bulan,tahun', 'Kabupaten Maju,SELESAI,1,1,2022', 'Kabupaten Maju,SELESAI,10,7,2022',
    'Kabupaten Maju,SELESAI,100,,2022', 'Kabupaten Maju,SELESAI,1000,,2021', 'Kabupaten Maju,SELESAI,10000,,'];
  await comeIn('panjang.csv', `${rows.join('\n')}\n`, ['B18']);
  expect(await tally('B18')).toMatchObject({ received: 10_101, completed: 10_101 });
  const found = (await bench.call('evidence.findings', {})).map(({ finding }) => finding);
  expect(found).toContainEqual(expect.objectContaining({ code: 'pastWindow', severity: 'warning', cell: 'E4', params: { count: 1, periods: 'B18' } }));
  expect(found).toContainEqual(expect.objectContaining({ code: 'outsideWindow', params: { count: 2, periods: 'B18' } }));
});

test('across summaries of a period the newest as-at date wins', async () => {
  const dated = (generated: string, completed: number) =>
    `Rekap Laporan,\nTanggal Generate,${generated}\n\n${summaryCsv([['Pemerintah Kabupaten Maju', 10, 0, completed]])}`;
  await comeIn('baru.csv', dated('2022-06-30', 8), ['B18']);
  await comeIn('lama.csv', dated('2022-04-01', 3), ['B18']);
  expect(await tally('B18')).toMatchObject({ received: 10, completed: 8 });
});

test('the register is the denominator, whoever sent evidence, and what it does not know is not scored', async () => {
  await comeIn('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju', 'Pemerintah Kabupaten Sepi']), []);
  const summary = summaryCsv([['Kab. Maju', 4, 1, 2], ['Pemerintah Kabupaten Asing', 9, 0, 9]]);
  const [blocked] = await bench.importCsv('rekap.csv', summary, ['B18']);
  expect(blocked).toMatchObject({ id: null, kept: 0, error: { code: 'import.blocked', params: { codes: 'unknownAgency' } } });
  expect(blocked?.findings.map(({ code }) => code)).toContain('unknownAgency');
  await comeIn('rekap.csv', summary, ['B18'], ['unknownAgency']);
  expect((await inputs('B18')).agencies).toMatchObject([
    { name: 'Pemerintah Kabupaten Maju', evidence: 'summary', tally: { received: 4 } },
    { name: 'Pemerintah Kabupaten Sepi', evidence: 'none', tally: null },
  ]);
});

test('a decision about a name changes figures without importing again, and can be taken back', async () => {
  await comeIn('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju']), []);
  await comeIn('rekap.csv', summaryCsv([['Kabupaten Majumundur', 4, 1, 2]]), ['B18'], ['unknownAgency']);
  expect((await bench.call('evidence.findings', {})).map(({ finding }) => finding.code)).toEqual(['unknownAgency']);
  await bench.call('agency.decide', { name: 'Kabupaten Majumundur', agency: 'Pemerintah Kabupaten Maju' });
  expect(await tally('B18')).toMatchObject({ received: 4 });
  expect(await bench.call('evidence.findings', {})).toEqual([]);
  expect(await bench.call('agency.list', {})).toMatchObject([{ key: 'maju', aliases: ['Kabupaten Majumundur'], onRegister: true }]);
  await bench.call('agency.decide', { name: 'Kabupaten Majumundur', agency: null });
  expect((await agency('B18', 'maju'))?.evidence).toBe('none');
  await expect(bench.call('agency.decide', { name: 'X', agency: 'Kabupaten Entah' })).rejects.toMatchObject({ code: 'agency.unknown' });
});

test('reports roll up to the first of their names on the register', async () => {
  await comeIn('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju', 'Dinas Kesehatan Kabupaten Maju']), []);
  await comeIn('a.csv', recordsCsv([
    { id: '1', unit: 'Dinas Sosial Kabupaten Maju' }, { id: '2', unit: 'Dinas Kesehatan Kabupaten Maju' },
  ]), ['B18'], ['unknownAgency']);
  expect((await inputs('B18')).agencies.map(({ name, tally: counted }) => [name, counted?.received])).toEqual([
    ['Pemerintah Kabupaten Maju', 1], ['Dinas Kesehatan Kabupaten Maju', 1],
  ]);
});

test('two spellings of one agency in one summary are a decision for a person', async () => {
  await comeIn('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju']), []);
  await bench.call('agency.decide', { name: 'Maju Jaya', agency: 'Pemerintah Kabupaten Maju' });
  const [outcome] = await bench.importCsv('rekap.csv', summaryCsv([['Kabupaten Maju', 4, 1, 2], ['Maju Jaya', 5, 1, 2]]), ['B18']);
  expect(outcome?.error).toMatchObject({ code: 'import.blocked', params: { codes: 'agencyTwice', cell: 'A3' } });
});

test('a status word mapped later counts in reports that are already in', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1', status: 'Rampung' }]), ['B18'], ['unknownStatus']);
  expect(await tally('B18')).toMatchObject({ received: 1, unspecified: 1, completed: 0 });
  expect(await bench.call('status.list', {})).toContainEqual({ word: 'Rampung', status: null, closedBy: null, isOwn: false });
  await bench.call('status.assign', { word: 'rampung', status: 'completed', closedBy: 'admin' });
  expect(await tally('B18')).toMatchObject({ unspecified: 0, completed: 1, closedByAdmin: 1 });
});

test('a period without evidence still scores', async () => {
  const { result } = await bench.call('scoring.score', { period: 'B06', scenario: null, set: { agencyThreshold: '60%' } });
  expect(result).toMatchObject({ totals: { received: 0 }, parameters: { agencyThreshold: 6000 } });
  await expect(bench.call('scoring.inputs', { period: 'B99' })).rejects.toMatchObject({ code: 'period.unknown' });
});

test('figures lead back to file, sheet and rows', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1' }, { id: '2', parent: 'Pemerintah Kabupaten Jaya' }, { id: '3' }, { id: '4' }]), ['B18']);
  const explained = await bench.call('agency.explain', { agency: 'Kab. Maju', period: 'B18' });
  expect(explained).toMatchObject({
    agency: 'Pemerintah Kabupaten Maju', period: 'B18', figures: { received: 3, completed: 3 },
    sources: [{ file: 'a.csv', sheet: 'a', rows: '2, 4-5', columns: { status: 'G', agency: 'F', parentAgency: 'E' } }],
  });
  await expect(bench.call('agency.explain', { agency: 'Entah', period: 'B18' })).rejects.toMatchObject({ code: 'agency.unknown' });
});
