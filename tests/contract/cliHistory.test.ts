// The history on the command line: every step with its time and effect, taken back and forth by number or as the last one.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLine, type CommandLine, type Ran } from '../support/commandLine.ts';

interface History {
  readonly steps: readonly {
    readonly id: number; readonly by: string; readonly kind: string; readonly state: string; readonly of: number | null; readonly at: string;
    readonly title: string; readonly effectInWords: readonly string[]; readonly inTheWay: number | null;
  }[];
  readonly undoNext: number | null;
  readonly redoNext: number | null;
}

let shell: CommandLine;
beforeEach(async () => {
  shell = commandLine();
  await shell.run('new', '-p', 'a.tolok');
  await bring('Rekap B06.csv', 'Kota Contoh,10,2,5');
});
afterEach(() => shell.remove());

const bring = (name: string, ...lines: readonly string[]): Promise<Ran> => {
  writeFileSync(join(shell.folder, name), `${['Instansi,Jumlah Laporan,Proses,Selesai', ...lines].join('\n')}\n`);
  return shell.run('import', '-p', 'a.tolok', name);
};
const history = async (): Promise<History> => (await shell.run('history', '-p', 'a.tolok', '--json', '--lang', 'en')).json() as History;
const received = async (): Promise<number> =>
  ((await shell.run('score', '-p', 'a.tolok', '--period', 'B06', '--json')).json() as { totals: { received: number } }).totals.received;

it('lists steps the newest first, in words and as JSON', async () => {
  await bring('Lagi B06.csv', 'Kabupaten Contoh,4,1,1');
  const { steps, undoNext, redoNext } = await history();
  expect(steps.map(({ id, title }) => [id, title])).toEqual([[2, 'Imported Lagi B06.csv'], [1, 'Imported Rekap B06.csv']]);
  expect(steps[0]?.effectInWords).toEqual([
    '1 row in · 1 agency changed', 'B06: agencies 1 → 2, received 10 → 14, followed up 7 → 9, completed 5 → 6',
  ]);
  expect([undoNext, redoNext]).toEqual([2, null]);
  const { out } = await shell.run('history', '-p', 'a.tolok');
  expect(out).toMatch(/2 +20\d\d-\d\d-\d\d \d\d:\d\d +– +stands +Impor Lagi B06\.csv\n +1 baris masuk · 1 instansi berubah\n +B06: instansi 1 → 2, diterima 10 → 14/u);
});

it('undoes and redoes a step by its number and the last one by its name, each in a run of its own', async () => {
  const undone = await shell.run('undo', '-p', 'a.tolok', '--step', '1', '--lang', 'en');
  expect([undone.code, undone.out]).toEqual([0, 'Undid: Imported Rekap B06.csv\n  1 row out · 1 agency changed\n'
    + '  B06: agencies 1 → 0, received 10 → –, followed up 7 → –, completed 5 → –\n']);
  expect(await received()).toBe(0);
  expect((await shell.run('redo', '-p', 'a.tolok', '--step', 'last')).code).toBe(0);
  expect(await received()).toBe(10);
  expect((await shell.run('undo', '-p', 'a.tolok', '--step', 'last', '--json')).json()).toMatchObject({ kind: 'undo', of: 1, state: 'stands' });
});

it('still takes an import back by its own number, and that is a step like any other', async () => {
  const ran = await shell.run('undo', '-p', 'a.tolok', '1', '--json');
  expect(ran.json()).toEqual({ importId: 1, rows: 1 });
  expect((await history()).steps.map(({ kind, of, state }) => [kind, of, state])).toEqual([['undo', 1, 'stands'], ['import', null, 'undone']]);
  expect((await shell.run('undo', '-p', 'a.tolok', '1', '--json')).json()).toMatchObject({ error: { code: 'import.notUndoable' } });
});

it('says which step stands in the way', async () => {
  await shell.run('undo', '-p', 'a.tolok', '1');
  await bring('Rekap B06.csv', 'Kota Contoh,10,2,5');
  const ran = await shell.run('redo', '-p', 'a.tolok', '--step', '1', '--lang', 'en');
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/step 3 \(Rekap B06\.csv › Rekap B06\).*Undo step 3 first\..*\(step\.laterStands\)/u);
  expect((await history()).steps.at(-1)?.inTheWay).toBe(3);
});

it('says who made a step from the moment the project knows', async () => {
  expect((await shell.run('alias', '-p', 'a.tolok', 'Kota Conto', '--as', 'Kota Contoh', '--by', 'Ani')).code).toBe(0);
  await shell.run('undo', '-p', 'a.tolok', '--step', 'last');
  expect((await history()).steps.map(({ kind, by }) => [kind, by])).toEqual([['undo', 'Ani'], ['agencyDecision', 'Ani'], ['import', '']]);
});

it('says of a replaced import which step stands in the way of taking it back', async () => {
  writeFileSync(join(shell.folder, 'Rekap B06.csv'), 'Instansi,Jumlah Laporan,Proses,Selesai\nKota Contoh,10,2,6\n');
  expect((await shell.run('replace', '-p', 'a.tolok', '1', 'Rekap B06.csv', '--accept')).code).toBe(0);
  expect((await shell.run('undo', '-p', 'a.tolok', '1', '--json')).json()).toMatchObject({ error: { code: 'step.laterStands', message: expect.stringContaining('langkah 2') as string } });
  expect((await shell.run('undo', '-p', 'a.tolok', '--step', 'last')).code).toBe(0);
  expect((await shell.run('undo', '-p', 'a.tolok', '1')).code).toBe(0);
  expect(await received()).toBe(0);
});

it('deletes what undone imports keep when told to', async () => {
  await shell.run('undo', '-p', 'a.tolok', '1');
  const ran = await shell.run('release', '-p', 'a.tolok', '--json');
  expect([ran.code, ran.json()]).toEqual([0, { imports: 1, rows: 1 }]);
  expect((await history()).steps.at(-1)?.state).toBe('released');
  expect((await shell.run('redo', '-p', 'a.tolok', '--step', '1', '--json')).json()).toMatchObject({ error: { code: 'step.released' } });
});

it('asks for exactly one of an import and a step', async () => {
  expect((await shell.run('undo', '-p', 'a.tolok')).code).toBe(2);
  expect((await shell.run('undo', '-p', 'a.tolok', '1', '--step', '1')).code).toBe(2);
  expect((await shell.run('redo', '-p', 'a.tolok')).code).toBe(2);
  expect(await received()).toBe(10);
});
