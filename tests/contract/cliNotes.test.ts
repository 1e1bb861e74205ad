// Comments and the evidence matrix on the command line: what the window keeps, scripts can read and write.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLine, type CommandLine, type Ran } from '../support/commandLine.ts';
import { registerCsv } from '../support/evidence.ts';

let shell: CommandLine;
beforeEach(async () => {
  shell = commandLine();
  await shell.run('new', '-p', 'a.tolok');
});
afterEach(() => shell.remove());

interface Comments { readonly comments: readonly { readonly id: number; readonly about: string; readonly subject: string; readonly text: string; readonly agency?: string }[] }
interface Cells { readonly matrix: readonly { readonly milestone: string; readonly period: string; readonly state: string; readonly note: string; readonly responsible: string; readonly savedAt: string | null }[] }

const codeOf = (ran: Ran): string => (ran.json() as { error: { code: string } }).error.code;
const comments = async (...args: readonly string[]): Promise<Comments['comments']> =>
  ((await shell.run('comments', '-p', 'a.tolok', ...args, '--json')).json() as Comments).comments;
const set = (...args: readonly string[]): Promise<Ran> => shell.run('matrix', 'set', '-p', 'a.tolok', ...args, '--json');

it('writes, lists, narrows and removes comments', async () => {
  writeFileSync(join(shell.folder, 'daftar.csv'), registerCsv(['Pemerintah Kabupaten Maju']));
  await shell.run('import', '-p', 'a.tolok', 'daftar.csv');
  expect(await comments('add', 'm1', 'Menunggu surat.')).toMatchObject([{ about: 'milestone', subject: 'm1', text: 'Menunggu surat.' }]);
  expect(await comments('add', 'M1/b06', 'Halaman 3 buram.')).toMatchObject([{ about: 'evidence', subject: 'm1/B06' }]);
  expect(await comments('add', 'Kab. Maju', 'Sudah ditelepon.')).toMatchObject([{ about: 'agency', agency: 'Pemerintah Kabupaten Maju' }]);
  expect((await comments()).map(({ text }) => text)).toEqual(['Sudah ditelepon.', 'Halaman 3 buram.', 'Menunggu surat.']);
  expect((await comments('list', '--about', 'evidence')).map(({ text }) => text)).toEqual(['Halaman 3 buram.']);
  expect((await comments('list', '--on', 'Pemkab Maju')).map(({ text }) => text)).toEqual(['Sudah ditelepon.']);
  const plain = await shell.run('comments', '-p', 'a.tolok', '--lang', 'id');
  expect(plain.out).toContain('Data dukung tonggak 1, B06');
  const [, second] = await comments();
  expect((await comments('remove', String(second?.id))).map(({ text }) => text)).toEqual(['Sudah ditelepon.', 'Menunggu surat.']);
});

it('refuses a comment on what is not there, and an empty one', async () => {
  expect(codeOf(await shell.run('comments', 'add', '-p', 'a.tolok', 'm1/B99', 'x', '--json'))).toBe('period.unknown');
  expect(codeOf(await shell.run('comments', 'add', '-p', 'a.tolok', 'Kabupaten Antah', 'x', '--json'))).toBe('agency.unknown');
  expect(codeOf(await shell.run('comments', 'remove', '-p', 'a.tolok', '7', '--json'))).toBe('comment.unknown');
  expect((await shell.run('comments', 'add', '-p', 'a.tolok', 'm1', '  ')).code).toBe(2);
});

it('shows the whole matrix, and keeps what was found of one cell', async () => {
  const before = ((await shell.run('matrix', '-p', 'a.tolok', '--json')).json() as Cells).matrix;
  expect(before.length).toBe(12);
  expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['missing']));
  expect((await set('m1/B06', '--received', 'yes', '--administrative', 'passed', '--by', 'Sekretariat')).json()).toMatchObject({
    matrix: [{ milestone: 'm1', period: 'B06', state: 'received', administrative: 'passed', substantive: null, responsible: 'Sekretariat', savedAt: expect.any(String) }],
  });
  expect((await set('m1/b06', '--substantive', 'passed', '--accepted', 'yes', '--note', 'Lengkap.')).json()).toMatchObject({
    matrix: [{ state: 'accepted', administrative: 'passed', responsible: 'Sekretariat', note: 'Lengkap.' }],
  });
  expect((await shell.run('matrix', '-p', 'a.tolok', '--lang', 'id')).out).toMatch(/m1\/B06 +Disetujui +0 +Lolos +Lolos +Sekretariat +\d{4}-\d\d-\d\d +Lengkap\./);
  expect((await set('m1/B06', '--substantive', 'failed')).json()).toMatchObject({ matrix: [{ state: 'checked', isAccepted: false }] });
});

it('accepts nothing before both checks are passed, and says which periods there are', async () => {
  const early = await set('m2/B12', '--received', 'yes', '--accepted', 'yes');
  expect([early.code, codeOf(early)]).toEqual([1, 'matrix.notAcceptable']);
  expect(codeOf(await set('m2/B99', '--received', 'yes'))).toBe('period.unknown');
  expect((await set('sesuatu', '--received', 'yes')).code).toBe(2);
  expect((await set('m1/B06', '--received', 'mungkin')).code).toBe(2);
});

it('stands in the help', async () => {
  const { out } = await shell.run('--help');
  expect(out).toContain('comments');
  expect(out).toContain('matrix');
  expect((await shell.run('matrix', 'set', '--help')).out).toContain('--administrative');
});
