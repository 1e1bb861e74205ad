// Recipes on the command line: the next file of a sender is read by what was said once; what changed is said before anything is
// taken, and a lost column waits for a person.

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

interface Imports { readonly imports: readonly { readonly file: string; readonly kept: number; readonly error?: { readonly code: string } }[] }
interface Recipes { readonly recipes: readonly { readonly name: string; readonly uses: number }[] }
interface Score { readonly totals: { readonly received: number; readonly completed: number } }

const write = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(shell.folder, name), `${lines.join('\n')}\n`);
  return name;
};
const bring = (...args: readonly string[]): Promise<Ran> => shell.run('import', '-p', 'a.tolok', '--json', ...args);
const outcomes = (ran: Ran): Imports['imports'] => (ran.json() as Imports).imports;
const recipes = async (): Promise<Recipes['recipes']> => ((await shell.run('recipe', 'list', '-p', 'a.tolok', '--json')).json() as Recipes).recipes;

const first = (): Promise<Ran> => bring('--as', 'agencySummary', '--map', 'Laporan Kita=received', '--map', 'Rampung Sudah=completed',
  write('Rekap Kota Contoh B06.csv', 'Instansi,Laporan Kita,Proses,Rampung Sudah', 'Kota Contoh,10,2,5'));

it('reads the next file of a sender by what was said once, wherever its columns now stand', async () => {
  expect(outcomes(await first())).toMatchObject([{ kept: 1 }]);
  const ran = await bring(write('Rekap Kota Contoh B12.csv', 'No,Instansi,Rampung Sudah,Laporan Kita,Proses', '1,Kota Contoh,7,20,3'));
  expect(outcomes(ran)).toMatchObject([{ kept: 1 }]);
  expect(ran.err).toContain('pindah dari B ke D');
  const { totals } = (await shell.run('score', '-p', 'a.tolok', '--period', 'B12', '--json')).json() as Score;
  expect(totals).toMatchObject({ received: 20, completed: 7 });
});

it('takes nothing of a sheet that lost a column until somebody says so, and takes the others', async () => {
  await first();
  const changed = write('Rekap Kota Contoh B12.csv', 'Instansi,Laporan Kita,Proses,Beres', 'Kota Contoh,20,3,7');
  const good = write('Rekap Kota Lain B12.csv', 'Instansi,Jumlah Laporan,Proses,Selesai', 'Kota Lain,8,1,3');
  const refused = await bring(changed, good);
  expect(refused.code).toBe(1);
  expect(outcomes(refused).map(({ error, kept }) => [error?.code ?? null, kept])).toEqual([['import.recipeDrift', 0], [null, 1]]);
  const mapped = await bring('--map', 'Beres=completed', changed);
  expect(outcomes(mapped)).toMatchObject([{ kept: 1 }]);
});

it('takes a changed sheet as it is when that is accepted', async () => {
  await first();
  const changed = write('Rekap Kota Contoh B12.csv', 'Instansi,Laporan Kita,Proses,Beres', 'Kota Contoh,20,3,7');
  expect(outcomes(await bring('--accept', 'recipeDrift', changed))).toMatchObject([{ kept: 1 }]);
});

it('reads by the recipe that is named, lists, renames and removes them', async () => {
  await first();
  const [made] = await recipes();
  expect(made).toMatchObject({ name: 'Rekap Kota Contoh B06', uses: 1 });
  expect((await shell.run('recipe', 'rename', '-p', 'a.tolok', made?.name ?? '', 'Rekap kami')).code).toBe(0);
  const other = write('kiriman B12.csv', 'Instansi,Laporan Kita,Proses,Rampung Sudah', 'Kota Contoh,10,2,5');
  expect(outcomes(await bring('--recipe', 'rekap KAMI', other))).toMatchObject([{ kept: 1 }]);
  const unknown = await bring('--recipe', 'tidak ada', other);
  expect([unknown.code, (unknown.json() as { error: { code: string } }).error.code]).toEqual([1, 'recipe.unknown']);
  expect((await shell.run('recipe', 'remove', '-p', 'a.tolok', 'Rekap kami')).code).toBe(0);
  expect((await recipes()).map(({ name }) => name)).not.toContain('Rekap kami');
});

it('says of one file of many that nobody knows its period, and takes the rest', async () => {
  const good = write('baik B06.csv', 'Instansi,Jumlah Laporan,Proses,Selesai', 'Kota Lain,8,1,3');
  const ran = await bring(write('entah.csv', 'Instansi,Jumlah Laporan,Proses,Selesai', 'Kota Contoh,8,1,3'), good);
  expect(ran.code).toBe(1);
  expect(outcomes(ran).map(({ error, kept }) => [error?.code ?? null, kept])).toEqual([['import.noPeriod', 0], [null, 1]]);
});
