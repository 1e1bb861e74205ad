// `replace` on the command line: the difference for people and scripts, nothing changed without --accept, both kept with it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/commandLine.ts';

let shell: CommandLine;
const write = (name: string, ...lines: readonly string[]): void =>
  writeFileSync(join(shell.folder, name), `${['Instansi,Jumlah Laporan,Proses,Selesai', ...lines].join('\n')}\n`);

beforeEach(async () => {
  shell = commandLine();
  await shell.run('new', '-p', 'a.tolok');
  write('Rekap B18.csv', 'Kota Contoh,10,2,2', 'Kabupaten Lama,4,0,4');
  write('Perbaikan.csv', 'Kota Contoh,10,2,7', 'Kabupaten Baru,4,0,4');
  await shell.run('import', '-p', 'a.tolok', 'Rekap B18.csv');
});
afterEach(() => shell.remove());

const score = async (): Promise<unknown> => (await shell.run('score', '-p', 'a.tolok', '--period', 'B18', '--json')).json();
const imports = async () => ((await shell.run('imports', '-p', 'a.tolok', '--json')).json() as { imports: { id: number; state: string; replacedBy: number | null }[] }).imports;

it('shows the difference and changes nothing', async () => {
  const before = await score();
  const ran = await shell.run('replace', '-p', 'a.tolok', '1', 'Perbaikan.csv', '--lang', 'en');
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('Rows: 1 changed, 1 added, 1 removed, 0 the same');
  expect(ran.out).toMatch(/changed +Kota Contoh +Selesai +D2 +2 +D2 +7/u);
  expect(ran.out).toMatch(/B18 +Kota Contoh +40\.00% \(4\/10\) +90\.00% \(9\/10\) +no → yes +no → yes/u);
  expect(ran.out).toContain('Nothing was changed.');
  expect([await score(), (await imports()).map(({ id, state }) => [id, state])]).toEqual([before, [[1, 'current']]]);
});

it('prints one JSON document with every part of the difference', async () => {
  const ran = await shell.run('replace', '-p', 'a.tolok', '1', 'Perbaikan.csv', '--json');
  expect([ran.code, ran.json()]).toMatchObject([0, {
    replaced: false, old: { importId: 1 }, new: { importId: null, kept: 2 },
    sheet: { cells: { changed: 1, added: 4, removed: 4 }, changedCells: [{ before: { cell: 'D2', text: '2' }, after: { cell: 'D2', text: '7' } }] },
    scores: [{ period: 'B18', milestones: [
      { id: 'm1', before: { value: { num: 6, den: 14 }, verdict: 'notMet' }, after: { value: { num: 11, den: 14 }, verdict: 'met' }, flips: true },
      { id: 'm2' }, { id: 'm3' },
    ], flips: [{ name: 'Kota Contoh' }, { name: 'Kabupaten Baru', named: 'newly' }, { name: 'Kabupaten Lama', named: 'noLonger' }] }],
  }]);
});

it('replaces with --accept, keeps both in the history, and undo brings the old back', async () => {
  const before = await score();
  const ran = await shell.run('replace', '-p', 'a.tolok', '--accept', '1', 'Perbaikan.csv', '--json');
  const { new: { importId } } = ran.json() as { new: { importId: number } };
  expect((await imports()).map(({ id, state, replacedBy }) => [id, state, replacedBy])).toEqual([[1, 'replaced', importId], [importId, 'current', null]]);
  expect((await shell.run('imports', '-p', 'a.tolok')).out).toContain(`replaced by ${String(importId)}`);
  expect(await score()).not.toEqual(before);
  expect((await shell.run('undo', '-p', 'a.tolok', String(importId))).code).toBe(0);
  expect(await score()).toEqual(before);
});

it('refuses the same bytes, an import that is not in, and a file that needs a decision', async () => {
  const code = async (...words: readonly string[]): Promise<unknown> =>
    ((await shell.run('replace', '-p', 'a.tolok', ...words, '--json')).json() as { error: { code: string } }).error.code;
  expect(await code('1', 'Rekap B18.csv')).toBe('replace.sameFile');
  expect(await code('9', 'Perbaikan.csv')).toBe('replace.notCurrent');
  write('Dua.csv', 'Kota Contoh,10,2,7', 'Kota Contoh,1,0,0');
  expect(await code('1', 'Dua.csv')).toBe('import.blocked');
  expect((await shell.run('replace', '-p', 'a.tolok', '1', 'Dua.csv', '--take', 'duplicateAgency', '--json')).json()).toMatchObject({ replaced: false });
});

it('does not accept a sheet that lost a column before a person has said so', async () => {
  writeFileSync(join(shell.folder, 'Kurang.csv'), 'Instansi,Jumlah Laporan,Selesai\nKota Contoh,10,2\n');
  const refused = await shell.run('replace', '-p', 'a.tolok', '1', 'Kurang.csv', '--accept', '--json');
  expect([refused.code, refused.json()]).toMatchObject([1, { error: { code: 'import.recipeDrift' } }]);
  expect((await imports()).map(({ state }) => state)).toEqual(['current']);
  expect((await shell.run('replace', '-p', 'a.tolok', '1', 'Kurang.csv', '--accept', '--take', 'recipeDrift', '--json')).json()).toMatchObject({
    replaced: true, sheet: { columns: { removed: [{ column: 'C', header: 'Proses' }] } },
  });
});
