// Separated text: what is settled about a file before it is read, how records are split, and which flaws are reported.

import { assert, array, asyncProperty, constantFrom, string } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/packages.ts';
import { readFile } from '../../../support/readAll.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let made = 0;
const read = async (content: string | Buffer, ending = 'csv') => {
  made += 1;
  const { file, sheets } = await readFile(folder.write(`t${made}.${ending}`, content));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { text: file.text, format: file.format, rows: sheet.rows, grid: sheet.rows.map(({ cells }) => cells), end: sheet.end };
};

describe('the encoding', () => {
  const table = 'nama;kota\nJosé;Mataram\nÉva;Ende\n';
  const grid = [['nama', 'kota'], ['José', 'Mataram'], ['Éva', 'Ende']];
  it.each<readonly [string, Buffer, string]>([
    ['UTF-8', Buffer.from(table), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`), 'UTF-8'],
    ['UTF-16 little-endian', Buffer.from(`\uFEFF${table}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16 big-endian', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16(), 'UTF-16BE'],
    ['UTF-16 without a mark', Buffer.from(table, 'utf16le'), 'UTF-16LE'],
    ['UTF-16 big-endian without a mark', Buffer.from(table, 'utf16le').swap16(), 'UTF-16BE'],
    ['Windows-1252', Buffer.from(table, 'latin1'), 'Windows-1252'],
  ])('%s is recognised', async (_, bytes, encoding) => {
    const found = await read(bytes);
    expect(found.text?.encoding).toBe(encoding);
    expect(found.grid).toEqual(grid);
  });

  it('is decided by the whole file, not by its beginning', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n'.repeat(600_000)), Buffer.from('é,x\n', 'latin1')]);
    const found = await read(bytes);
    expect(found.text?.encoding).toBe('Windows-1252');
    expect(found.grid.at(-1)).toEqual(['é', 'x']);
  });

  it('is not misled by a character that falls on the border of two pieces', async () => {
    const bytes = Buffer.from(`${'a'.repeat(1023)}\n`.repeat(1023) + `${'a'.repeat(1022)}é,b\n`);
    expect((await read(bytes)).text?.encoding).toBe('UTF-8');
  });
});

describe('the delimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','], ['a;b;c\n1,5;2,5;3,5\n', ';'], ['a\tb\n1,2\t3\n', '\t'], ['a|b|c\n1|2|3\n', '|'],
    ['nama,isi\n"Dinas; Badan; Kantor","a;b;c"\n"x","y"\n', ','], ['Judul Laporan\n\nno;nama;jumlah\n1;Dinas A, B, C;3\n2;Dinas D;4\n', ';'],
    ['sep=;\na;b\n1;2\n', ';'], ['1,5;2,5;3,5\n1,5;2,5;3,5\n', ';'],
  ])('of %j is found', async (content, delimiter) => {
    expect((await read(content)).text?.delimiter).toBe(delimiter);
  });

  it('is said with the figures that decided it', async () => {
    expect((await read('a,b\r\n1,2\r\n')).text?.evidence).toEqual(['UTF-8 100%', ', 2 × 2/2', '; 1 × 2/2', 'TAB 1 × 2/2', '| 1 × 2/2', 'CRLF × 2']);
  });

  it('may be missing: one column is a table too', async () => {
    expect((await read('Dinas Sosial\nDinas Kesehatan\n', 'txt')).grid).toEqual([['Dinas Sosial'], ['Dinas Kesehatan']]);
  });

  it('stated in a first line takes that line and keeps the numbers of the others', async () => {
    expect((await read('sep=;\na;b\n')).rows.map(({ number, cells }) => [number, cells])).toEqual([[2, ['a', 'b']]]);
  });
});

describe('records', () => {
  it.each([['\n', 'LF'], ['\r\n', 'CRLF'], ['\r', 'CR']])('end with %j', async (end, name) => {
    const found = await read(`a,b${end}1,2${end}`);
    expect(found.text?.lineEnd).toBe(name);
    expect(found.grid).toEqual([['a', 'b'], ['1', '2']]);
  });

  it('may end in every way within one file', async () => {
    const found = await read('a,b\r\n1,2\n3,4\r5,6');
    expect(found.text?.lineEnd).toBe('mixed');
    expect(found.grid).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']]);
  });

  it('may hold quotes, delimiters and line ends inside quotes', async () => {
    const { grid, end } = await read('a,b\n"x, ""y""","satu\ndua"\r\n"",z\n');
    expect(grid).toEqual([['a', 'b'], ['x, "y"', 'satu\ndua'], [null, 'z']]);
    expect(end.findings).toEqual([]);
  });

  it('are numbered with the blank ones, which are not given', async () => {
    const { rows, end } = await read('a,b\n\n,\n1,2\n');
    expect(rows.map(({ number }) => number)).toEqual([1, 4]);
    expect(end).toMatchObject({ rows: 4, columns: 2, cells: 4 });
  });

  it('come back as they were written, whatever is in them', async () => {
    const field = string({ unit: constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '1', '\t') }).map((text) => text || 'x');
    await assert(asyncProperty(array(array(field, { minLength: 2, maxLength: 4 }), { minLength: 3, maxLength: 8 }), async (table) => {
      const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join('|')).join('\n');
      const found = await read(`sep=|\n${text}\n`);
      expect(found.grid).toEqual(table);
      expect(found.end.findings).toEqual([]);
    }), { numRuns: 150 });
  });

  it('are split the same wherever the pieces of the file end', async () => {
    const record = `"${'kata "" , \r\n'.repeat(40)}",akhir\r\n`;
    const { grid } = await read(record.repeat(6000));
    expect(grid.length).toBe(6000);
    expect(new Set(grid.map((row) => row.join('#'))).size).toBe(1);
  });
});

describe('flaws', () => {
  it('a stray quote is a character, reported with its line', async () => {
    const { grid, end } = await read('a,b\n1,5" pipa\n2,"dia bilang "ya" lalu pergi"\n3,x\n');
    expect(grid).toEqual([['a', 'b'], ['1', '5" pipa'], ['2', 'dia bilang "ya" lalu pergi'], ['3', 'x']]);
    expect(end.findings).toEqual([{ code: 'strayQuote', row: 2, params: { line: 2 } }, { code: 'strayQuote', row: 3, params: { line: 3 } }]);
  });

  it('an unterminated quote swallows no line', async () => {
    const { grid, end } = await read('a,b\n1,"tak ditutup\n2,y\n3,z\n');
    expect(grid).toEqual([['a', 'b'], ['1', '"tak ditutup'], ['2', 'y'], ['3', 'z']]);
    expect(end.findings).toEqual([{ code: 'unterminatedQuote', row: 2, params: { line: 2 } }]);
  });

  it('an unterminated quote is not closed by the next quoted field', async () => {
    const { grid, end } = await read('a,b\n1,"tak ditutup\n2,"ditutup"\n3,"juga, ya"\n');
    expect(grid).toEqual([['a', 'b'], ['1', '"tak ditutup'], ['2', 'ditutup'], ['3', 'juga, ya']]);
    expect(end.findings.map(({ code, params }) => [code, params['line']])).toEqual([['unterminatedQuote', 2]]);
  });

  it('lines are counted through fields that run over several', async () => {
    const { end } = await read('a,b\n1,"satu\ndua\ntiga"\n2,x"y\n');
    expect(end.findings).toEqual([{ code: 'strayQuote', row: 3, params: { line: 5 } }]);
  });

  it('an unterminated quote in a large file is found without reading all of it again and again', async () => {
    const started = performance.now();
    const { grid, end } = await read(`a,b\n1,"x\n${'2,y\n'.repeat(500_000)}`);
    expect(grid.length).toBe(500_002);
    expect(end.findings).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('thousands of broken quotes on one line take no more than a moment', async () => {
    const started = performance.now();
    await read(`a,b\n${',"x'.repeat(10_000)}\n1,2\n`);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('NUL bytes are left out and reported', async () => {
    const { grid, end } = await read('a,b\n1,x\0y\n2,z\n');
    expect(grid).toEqual([['a', 'b'], ['1', 'xy'], ['2', 'z']]);
    expect(end.findings).toEqual([{ code: 'nulBytes', row: 1, params: { line: 2 } }]);
  });

  it.each([['', 'file.empty'], ['  \n\n', 'file.empty'], ['%PDF-1.7\n', 'file.notSpreadsheet'], ['<html><table></table></html>', 'file.notSpreadsheet']])(
    'a file of %j is refused', async (content, code) => {
      await expect(read(content)).rejects.toMatchObject({ code });
    });
});
