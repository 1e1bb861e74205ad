// A sealed evaluation recomputes to the same figures as long as nothing it stands on has changed; whatever has is named.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '../../../src/main/db/sqlite.ts';
import type { SealCheck } from '../../../src/shared/seal.ts';
import { recordsCsv, registerCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
  await bench.importCsv('daftar.csv', registerCsv(['Kabupaten Maju', 'Kota Sunyi']), []);
  await bench.importCsv('a.csv', recordsCsv([
    { id: '1', received: '2022-02-01', followed: '2022-02-02' }, { id: '2', received: '2022-02-01', status: 'Belum' },
  ]), ['B18']);
  await bench.call('seal.make', { period: 'B18', scenario: null, note: 'Rapat Juli' });
});
afterEach(() => bench.close());

const check = (): Promise<SealCheck> => bench.run('sealCheck', () => bench.call('seal.check.start', { seal: 1 }));
const parts = async (): Promise<readonly string[]> => [...new Set((await check()).differences.map(({ part }) => part))];

test('nothing changed: the same, figure by figure', async () => {
  expect(await check()).toMatchObject({ isSame: true, differences: [] });
  expect((await check()).compared).toBeGreaterThan(30);
});

test('a scenario changed afterwards does not touch what was sealed under it', async () => {
  const [base] = await bench.call('scenario.list', {});
  await bench.call('scenario.save', { name: 'Ketat', parameters: { ...base?.parameters, agencyThreshold: 9000 } as never });
  await bench.call('seal.make', { period: 'B18', scenario: 'Ketat', note: '' });
  await bench.call('scenario.remove', { name: 'Ketat' });
  const ketat = await bench.run('sealCheck', () => bench.call('seal.check.start', { seal: 2 }));
  expect(ketat).toMatchObject({ seal: 2, isSame: true });
});

test('more evidence is named, with every figure and agency it moved', async () => {
  await bench.importCsv('b.csv', recordsCsv([{ id: '3', received: '2022-03-01' }]), ['B18']);
  const { isSame, differences } = await check();
  expect(isSame).toBe(false);
  expect(differences).toContainEqual({ part: 'figure', name: 'rates.completion', sealed: '1/2', now: '2/3' });
  expect(differences.filter(({ part }) => part === 'evidence')).toMatchObject([{ sealed: '', now: expect.stringContaining(' 1') }]);
  expect(differences.filter(({ part }) => part === 'agency').map(({ name }) => name)).toEqual(['Kabupaten Maju']);
});

test('another working-day table, register or decision is named even where no figure moved', async () => {
  const table = await bench.call('holidays.get', {});
  await bench.call('holidays.save', { table: { ...table, version: 'lain' } });
  expect(await parts()).toEqual(['holidays', 'inputs']);
  await bench.call('status.assign', { word: 'Menunggu Pihak Ketiga', status: 'waiting', closedBy: null });
  expect(await parts()).toEqual(['decisions', 'holidays', 'inputs']);
  await bench.importCsv('daftar2.csv', registerCsv(['Kota Ramai']), []);
  expect(await parts()).toEqual(['register', 'decisions', 'holidays', 'inputs', 'like', 'evidence', 'figure', 'agency']);
});

test('the trend is sealed too: evidence of the like period that comes later is named, with the changes it made', async () => {
  expect((await check()).isSame).toBe(true);
  await bench.importCsv('lalu.csv', recordsCsv([{ id: '9', received: '2021-02-01' }, { id: '8', received: '2021-02-01', status: 'Belum' }]), ['B06']);
  const { differences } = await check();
  expect(differences.map(({ part }) => part)).toEqual(expect.arrayContaining(['like', 'figure']));
  expect(differences.filter(({ part }) => part === 'figure')).toContainEqual({ part: 'figure', name: 'trend.m1', sealed: '–', now: '0' });
  await bench.call('seal.make', { period: 'B18', scenario: null, note: '' });
  expect(await bench.run('sealCheck', () => bench.call('seal.check.start', { seal: 2 }))).toMatchObject({ isSame: true });
});

test('how long things took is sealed as it was told', async () => {
  const [{ content } = { content: null }] = await bench.call('seal.list', {});
  expect(content?.figures).toMatchObject({ 'speed.all.followUp': '1 1 1 1/2', 'm1.worst': '1/2', 'm1.best': '1/2' });
});

test('a seal of before trends were sealed is still the same', async () => {
  const db = openSqlite(join(bench.folder, 'uji.tolok'));
  const { content } = db.prepare<[], { content: string }>('SELECT content FROM seals').get() ?? { content: '' };
  db.close();
  const { like: _, figures, ...rest } = JSON.parse(content) as { like: unknown; figures: Record<string, string> };
  const older = JSON.stringify({ ...rest, figures: Object.fromEntries(Object.entries(figures).filter(([name]) => !/^(trend|speed)\.|worst$|best$/.test(name))) });
  await bench.call('project.close', {});
  const writing = openSqlite(join(bench.folder, 'uji.tolok'));
  writing.prepare('UPDATE seals SET content = ?, fingerprint = ?').run(older, createHash('sha256').update(older).digest('hex'));
  writing.close();
  await bench.call('project.open', { file: (await bench.file(join(bench.folder, 'uji.tolok'))).id, readOnly: true });
  expect(await check()).toMatchObject({ isSame: true, differences: [] });
});

test('a row changed behind the program’s back, a changed file and a changed seal are all found', async () => {
  await bench.call('project.close', {});
  const db = openSqlite(join(bench.folder, 'uji.tolok'));
  db.exec("UPDATE reports SET received_day = received_day + 400 WHERE tracking_id = '2'");
  db.exec("UPDATE seals SET content = replace(content, '1/2', '2/2')");
  db.exec("UPDATE files SET encoding = 'none' WHERE name = 'a.csv'");
  db.close();
  await bench.call('project.open', { file: (await bench.file(join(bench.folder, 'uji.tolok'))).id, readOnly: true });
  expect(await parts()).toEqual(['seal', 'original', 'inputs', 'figure', 'agency']);
});

test('a seal that is not there is said to be none', async () => {
  await expect(bench.run('sealCheck', () => bench.call('seal.check.start', { seal: 7 }))).rejects.toMatchObject({ code: 'seal.unknown' });
});
