// The edges of the command line: exit codes, errors as JSON, what files hold before anything is imported, bad files among good.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, sample, type CommandLine } from '../support/commandLine.ts';

interface Failure { readonly error: { readonly code: string; readonly message: string } }
interface Sheet {
  readonly name: string; readonly visible: boolean; readonly layout: string; readonly headerRow: number | null; readonly dataRows: number;
  readonly totalRows: readonly number[]; readonly titleFacts: Readonly<Record<string, string>>; readonly cells: number; readonly merges: number;
  readonly mapping: readonly { readonly column: string; readonly header: string; readonly field: string | null }[];
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly cell?: string; readonly message: string }[];
}
interface Inspection {
  readonly files: readonly {
    readonly path: string; readonly sha256: string | null; readonly format: string | null; readonly encoding?: string;
    readonly delimiter?: string; readonly error?: { readonly code: string; readonly message: string }; readonly sheets: readonly Sheet[];
  }[];
}

let shell: CommandLine;
beforeEach(() => { shell = commandLine(); });
afterEach(() => shell.remove());

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(shell.folder, name), content);
  return name;
};
const inspect = async (...files: string[]): Promise<Inspection> => (await shell.run('inspect', '--json', ...files)).json() as Inspection;

describe('exit codes', () => {
  it('is 2 with the usage for a wrong command, option or a missing argument', async () => {
    for (const args of [['nonsense'], ['score'], ['score', '-p', 'x.tolok', '--nonsense'], ['import', '-p', 'x.tolok'], ['undo', '-p', 'x.tolok', 'abc']]) {
      const ran = await shell.run(...args);
      expect(ran.code, args.join(' ')).toBe(2);
      expect(ran.err, args.join(' ')).toMatch(/usage|error/i);
      expect(ran.out).toBe('');
    }
  });

  it('is 0 for help', async () => {
    const ran = await shell.run('--help');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('inspect');
  });

  it('is 1 with a code and a sentence when a project is not there', async () => {
    const ran = await shell.run('score', '-p', 'nowhere.tolok', '--json');
    expect(ran.code).toBe(1);
    expect((ran.json() as Failure).error.code).toBe('project.notFound');
    expect((ran.json() as Failure).error.message).not.toContain('project.notFound');
  });

  it('is 1 for a parameter that does not exist or cannot be what was written', async () => {
    await shell.run('new', '-p', 'a.tolok');
    const unknown = await shell.run('score', '-p', 'a.tolok', '--set', 'nothing=1', '--json');
    expect([unknown.code, (unknown.json() as Failure).error.code]).toEqual([1, 'parameter.unknown']);
    const invalid = await shell.run('score', '-p', 'a.tolok', '--set', 'agencyThreshold=145', '--json');
    expect([invalid.code, (invalid.json() as Failure).error.code]).toEqual([1, 'parameter.invalid']);
  });

  it('is 1 when a project of that name is there already, and leaves it alone', async () => {
    await shell.run('new', '-p', 'a.tolok');
    const before = readFileSync(join(shell.folder, 'a.tolok'));
    const ran = await shell.run('new', '-p', 'a.tolok', '--json');
    expect([ran.code, (ran.json() as Failure).error.code]).toEqual([1, 'project.exists']);
    expect(readFileSync(join(shell.folder, 'a.tolok')).equals(before)).toBe(true);
  });
});

describe('inspect', () => {
  it('finds a two-row merged header below a title block, its facts, its sections and its total', async () => {
    const [file] = (await inspect(sample('SINTETIS-B06-rekap-instansi.xlsx'))).files;
    const [sheet] = file?.sheets ?? [];
    expect(file?.format).toBe('xlsx');
    expect(sheet).toMatchObject({ visible: true, layout: 'agencySummary' });
    expect(sheet?.headerRow).toBeGreaterThan(3);
    expect(sheet?.totalRows).toHaveLength(1);
    expect(sheet?.merges).toBeGreaterThan(0);
    const fields = sheet?.mapping.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['agency', 'received', 'inProcess', 'completed', 'followUpPercent']));
  });

  it('says how a text file is to be read', async () => {
    const [file] = (await inspect(sample('SINTETIS-B18-rekap-kabupaten-kota.csv'))).files;
    expect(file).toMatchObject({ format: 'csv', delimiter: ';' });
    expect(file?.encoding).toMatch(/1252/);
  });

  it('gives every file its entry and exits 0, whatever is wrong with some', async () => {
    const names = [
      write('picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      write('empty.csv', ''),
      write('cut.xlsx', readFileSync(sample('SINTETIS-daftar-instansi.xlsx')).subarray(0, 5000)),
      'gone.xlsx',
      write('good.csv', 'Instansi;Jumlah Laporan;Proses;Selesai\nKabupaten Anu;10;2;3\n'),
    ];
    const ran = await shell.run('inspect', '--json', ...names);
    expect(ran.code).toBe(0);
    const codes = (ran.json() as Inspection).files.map((file) => file.error?.code ?? null);
    expect(codes).toEqual(['file.notSpreadsheet', 'file.empty', 'file.truncated', 'file.notFound', null]);
  });
});

describe('read', () => {
  it('prints one line a row, typed', async () => {
    const ran = await shell.run('read', '--ndjson', sample('SINTETIS-B18-tindak-lanjut-kementerian.xlsx'));
    const rows = ran.out.trim().split('\n').map((line) => JSON.parse(line) as { row: number; cells: Record<string, unknown> });
    expect(rows.length).toBeGreaterThan(10);
    const dates = rows.flatMap((row) => Object.values(row.cells)).filter((cell) => typeof cell === 'object' && cell !== null && 'date' in cell);
    expect(dates.length).toBeGreaterThan(10);
  });
});

describe('import of bad evidence', () => {
  const importing = async (...args: string[]) => shell.run('import', '-p', 'a.tolok', '--json', '--period', 'B06', ...args);
  beforeEach(async () => { await shell.run('new', '-p', 'a.tolok'); });

  interface Imports { readonly imports: readonly { readonly file: string; readonly kept: number; readonly error?: { readonly code: string }; readonly findings: readonly { readonly code: string; readonly cell?: string }[] }[] }

  it.each([
    ['unknownStatus', 'Tracking ID;Instansi Terdisposisi;Tanggal Laporan Masuk;Status Laporan\n1;Kabupaten Anu;2021-02-03;Melayang\n', /^D2$/],
    ['ambiguousNumbers', 'Instansi;Jumlah Laporan;Selesai;Rata-rata Hari\nKabupaten Anu;10;2;1.294\nKabupaten Itu;10;2;2.125\n', /^D\d$/],
    ['ambiguousDates', 'Tracking ID;Instansi Terdisposisi;Tanggal Laporan Masuk;Status Laporan\n1;Kabupaten Anu;03/02/2021;Selesai\n2;Kabupaten Anu;04/05/2021;Selesai\n', /^C2$/],
  ])('stops at %s, names the cell, and keeps nothing', async (code, text, cell) => {
    const ran = await importing(write('bad.csv', text));
    expect(ran.code).toBe(1);
    const [entry] = (ran.json() as Imports).imports;
    expect(entry?.error?.code).toBe('import.blocked');
    expect(entry?.kept).toBe(0);
    expect(entry?.findings.find((finding) => finding.code === code)?.cell).toMatch(cell);
    expect(((await shell.run('imports', '-p', 'a.tolok', '--json')).json() as Imports).imports).toEqual([]);
  });

  it('says that a sheet has no header it knows', async () => {
    const ran = await importing(write('letter.csv', 'Dengan hormat\nBersama ini kami sampaikan\n'));
    expect(ran.code).toBe(1);
    expect((ran.json() as Imports).imports[0]?.error?.code).toMatch(/^import\.(unknown|blocked)$/);
  });

  it('takes an unknown status word as unspecified when told to', async () => {
    const file = write('bad.csv', 'Tracking ID;Instansi Terdisposisi;Tanggal Laporan Masuk;Status Laporan\n1;Kabupaten Anu;2021-02-03;Melayang\n');
    const ran = await importing('--accept', 'unknownStatus', file);
    expect(ran.code, ran.err).toBe(0);
    expect((ran.json() as Imports).imports[0]?.kept).toBe(1);
  });

  it('lets the good files in when one among them is bad, and exits 1', async () => {
    const good = write('good.csv', 'Instansi;Jumlah Laporan;Proses;Selesai\nKabupaten Anu;10;2;3\n');
    const ran = await importing(write('picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), good);
    expect(ran.code).toBe(1);
    const { imports } = ran.json() as Imports;
    expect(imports.map((entry) => entry.error?.code ?? null).sort()).toEqual([null, 'file.notSpreadsheet'].sort());
    expect(imports.find((entry) => entry.error === undefined)?.kept).toBe(1);
  });

  it('maps a column by its header or letters when told to', async () => {
    const file = write('odd.csv', 'Badan;Jumlah Laporan;Tuntas Betul\nKabupaten Anu;10;4\n');
    const ran = await importing('--as', 'agencySummary', '--map', 'Badan=agency', '--map', 'C=completed', file);
    expect(ran.code, ran.err).toBe(0);
    const score = (await shell.run('score', '-p', 'a.tolok', '--period', 'B06', '--json')).json() as { totals: { completed: number } };
    expect(score.totals.completed).toBe(4);
  });
});
