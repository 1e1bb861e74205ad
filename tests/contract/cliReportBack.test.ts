// `report` on the command line: for a file that cannot come in yet, for several at once, and for an import of a project.

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/commandLine.ts';
import { recordsCsv, registerCsv } from '../support/evidence.ts';
import { marksIn, senderSheet, valuesIn, writeSenderBook } from '../support/reportBack.ts';

interface Reports {
  readonly reports: readonly {
    readonly file: string; readonly out?: string; readonly findings?: number; readonly marked?: number; readonly notes?: number; readonly error?: { readonly code: string };
  }[];
}

let shell: CommandLine;
beforeEach(() => { shell = commandLine(); });
afterEach(() => shell.remove());

const at = (name: string): string => join(shell.folder, name);

it('writes a copy of a file that was refused, without a project', async () => {
  await writeSenderBook(shell.folder);
  const ran = await shell.run('report', 'kiriman.xlsx', '--out', 'balik.xlsx', '--lang', 'en', '--json');
  expect(ran.code).toBe(0);
  expect(ran.json()).toEqual({ reports: [{ file: 'kiriman.xlsx', out: at('balik.xlsx'), findings: 3, marked: 6, notes: 6, bytes: expect.any(Number) }] });
  expect(Object.keys(await marksIn(at('balik.xlsx'), senderSheet)).length).toBe(6);
});

it('leaves texts out when asked to, and says what it wrote', async () => {
  await writeSenderBook(shell.folder);
  const ran = await shell.run('report', 'kiriman.xlsx', '--out', 'balik.xlsx', '--no-texts', '--lang', 'id');
  expect(ran.out).toContain('3 temuan, 6 sel ditandai');
  expect(valuesIn(at('balik.xlsx'), senderSheet)['D5']?.v).toBe('(dikosongkan)');
});

it('writes several into a folder, and a file it cannot read keeps no other from its copy', async () => {
  await writeSenderBook(shell.folder);
  writeFileSync(at('rekap.csv'), 'Instansi,Jumlah Laporan,Selesai\nKabupaten Maju,dua,1\n');
  writeFileSync(at('kosong.xlsx'), '');
  mkdirSync(at('balik'));
  const ran = await shell.run('report', 'kiriman.xlsx', 'rekap.csv', 'kosong.xlsx', '--out', 'balik', '--lang', 'id', '--json');
  expect(ran.code).toBe(1);
  expect((ran.json() as Reports).reports.map(({ marked, error }) => error?.code ?? marked)).toEqual([6, 1, 'file.empty']);
  expect(readdirSync(at('balik')).toSorted()).toEqual(['Laporan balik kiriman.xlsx', 'Laporan balik rekap.xlsx']);
  expect((await shell.run('report', 'kiriman.xlsx', 'rekap.csv', '--out', 'satu.xlsx')).code).toBe(2);
  expect(existsSync(at('satu.xlsx'))).toBe(false);
});

it('asks a project what it knows: its register, its status map, the period', async () => {
  await shell.run('new', '-p', 'a.tolok');
  writeFileSync(at('daftar.csv'), registerCsv(['Pemerintah Kabupaten Maju']));
  await shell.run('import', '-p', 'a.tolok', 'daftar.csv');
  writeFileSync(at('laporan.csv'), recordsCsv([{ id: '1', parent: 'Kabupaten Antah Berantah' }, { id: '2', received: '2030-01-01' }]));
  expect((await shell.run('import', '-p', 'a.tolok', '--period', 'B18', 'laporan.csv')).code).toBe(1);
  const ran = await shell.run('report', '-p', 'a.tolok', 'laporan.csv', '--period', 'B18', '--out', 'balik.xlsx', '--lang', 'en');
  expect(ran.code).toBe(0);
  const marks = await marksIn(at('balik.xlsx'), 'laporan', 1);
  expect(Object.keys(marks).toSorted()).toEqual(['B3', 'E2']);
  expect(marks['E2']?.note).toContain('“Kabupaten Antah Berantah” is not on the list of connected agencies');
});

it('reports an import by its number, from the project alone', async () => {
  await shell.run('new', '-p', 'a.tolok');
  writeFileSync(at('laporan.csv'), recordsCsv([{ id: '1', class: 'Curhat' }]));
  await shell.run('import', '-p', 'a.tolok', '--period', 'B18', 'laporan.csv');
  rmSync(at('laporan.csv'));
  const ran = await shell.run('report', '-p', 'a.tolok', '1', '--out', 'balik.xlsx', '--json');
  expect(ran.json()).toMatchObject({ reports: [{ file: 'laporan.csv', marked: 1 }] });
  const unknown = await shell.run('report', '-p', 'a.tolok', '9', '--out', 'balik.xlsx', '--json');
  expect([unknown.code, unknown.json()]).toMatchObject([1, { error: { code: 'source.noImport' } }]);
});

it('stands in the help', async () => {
  expect((await shell.run('--help')).out).toContain('report back to the sender');
});
