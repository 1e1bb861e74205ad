// Files made to harm or merely broken: each gets its code, soon, and leaves nothing behind.

import { copyFileSync, readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../src/main/readers/open.ts';
import { sharedStringsPart, temporaryFolder, workbookParts, zipOf, type Part, type ZipOptions } from '../../support/packages.ts';
import { cellsOf, readFile } from '../../support/readAll.ts';

const folder = temporaryFolder();
// Whatever reading leaves behind would be left in here, for a test to see.
process.env['TMPDIR'] = folder.path;
afterAll(() => folder.remove());
// SheetJS is loaded once, before anything is timed.
beforeAll(async () => {
  await readFile(folder.write('a.ods', zipOf(odsParts('<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'))));
});

const rows = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>';
const bookParts = (): Part[] => workbookParts({ sheets: [rows], sharedStrings: sharedStringsPart(['<t>satu</t>']) });

const odsParts = (tableRows: string): Part[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
  { name: 'META-INF/manifest.xml', content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>' },
  { name: 'styles.xml', content: '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>' },
  { name: 'content.xml', content: '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>' +
    `<table:table table:name="A">${tableRows}</table:table></office:spreadsheet></office:body></office:document-content>` },
];

let made = 0;
const write = (parts: readonly Part[], options?: ZipOptions, ending = 'xlsx'): string => {
  made += 1;
  return folder.write(`h${made}.${ending}`, zipOf(parts, options));
};

/** Reads the file; the code it is refused with, or none, and the processor time that took: the clock would measure other tests. */
const outcome = async (path: string): Promise<{ readonly code: string | null; readonly ms: number }> => {
  const started = process.cpuUsage();
  const code = await readFile(path).then(() => null, (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  const { user, system } = process.cpuUsage(started);
  return { code, ms: (user + system) / 1000 };
};

/** The code a file is refused with, and how long that took if it was too long. */
const refusal = async (path: string): Promise<string> => {
  const { code, ms } = await outcome(path);
  return ms < 2000 ? String(code) : `${code} after ${ms} ms`;
};

const replaced = (name: string, content: string | Buffer, stated?: Part['stated']): Part[] =>
  bookParts().map((part) => (part.name === name ? { name, content, ...(stated === undefined ? {} : { stated }) } : part));

const sheetName = 'xl/worksheets/sheet1.xml';
const worksheet = (inner: string): string => `<?xml version="1.0"?><worksheet>${inner}</worksheet>`;

describe('a bomb', () => {
  it('by stated size is refused', async () => {
    expect(await refusal(write(replaced(sheetName, 'x', { size: 5 * 2 ** 30, packed: 2 ** 28 }), { zip64: true }))).toBe('file.bomb');
  });
  it('by ratio is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet(' '.repeat(52_000_000)))))).toBe('file.bomb');
  });
  it('that hides its size is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet(' '.repeat(52_000_000)), { size: 1000 })))).toBe('file.bomb');
  });

  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`;
  it.each(['xl/workbook.xml', sheetName, 'xl/sharedStrings.xml', '[Content_Types].xml', '_rels/.rels'])('by entities in %s is refused', async (name) => {
    const content = bookParts().find((part) => part.name === name)?.content.toString().replace(/^<\?xml.*?\?>/, '') ?? '';
    expect(await refusal(write(replaced(name, laughs + content)))).toBe('file.bomb');
  });

  it('by one shared string is refused', async () => {
    expect(await refusal(write(replaced('xl/sharedStrings.xml', sharedStringsPart([`<t>${'x'.repeat(20_000_000)}</t>`]))))).toBe('file.bomb');
  });
  it('by a row that names long shared strings over and over is refused', async () => {
    const long = sharedStringsPart(Array.from({ length: 20 }, (_, at) => `<t>${String(at).repeat(500_000)}</t>`));
    const cells = Array.from({ length: 4000 }, (_, at) => `<c t="s"><v>${at % 20}</v></c>`).join('');
    const parts = replaced(sheetName, worksheet(`<sheetData><row>${cells}</row></sheetData>`));
    expect(await refusal(write(parts.map((part) => (part.name === 'xl/sharedStrings.xml' ? { ...part, content: long } : part))))).toBe('file.bomb');
  });
  it('by the number of shared strings is refused', async () => {
    expect(await refusal(write(replaced('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(9_000_000)}</sst>`)))).toBe('file.bomb');
  });
  it('by one cell is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet(`<sheetData><row r="1"><c t="str"><v>${'x'.repeat(20_000_000)}</v></c></row></sheetData>`))))).toBe('file.bomb');
  });
  it('by depth is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet('<a>'.repeat(100_000)))))).toBe('file.bomb');
  });
  it('by a comment without end is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet(`<!--${'-'.repeat(20_000_000)}`))))).toBe('file.bomb');
  });
  it('by repeated ods rows is refused', async () => {
    expect(await refusal(write(odsParts(
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>'), {}, 'ods'))).toBe('file.bomb');
  });
  it('by cells in the far corner of every row is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet(
    `<sheetData>${Array.from({ length: 20_000 }, (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`).join('')}</sheetData>`))))).toBe('file.tooManyColumns');
  });
});

describe('what looks like a bomb and is none', () => {
  it('a cell in the far corner is read', async () => {
    const { sheets } = await readFile(write(replaced(sheetName, worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>'))));
    expect(sheets[0]?.end).toMatchObject({ rows: 1_048_576, columns: 16_384, cells: 2 });
  });

  it('a million rows of empty cells are passed over', async () => {
    const empty = Array.from({ length: 1_048_576 }, (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}" s="1"/></row>`).join('');
    const { sheets } = await readFile(write(replaced(sheetName, worksheet(`<dimension ref="A1:XFD1048576"/><sheetData>${empty}</sheetData>`))));
    expect(sheets[0]?.end).toMatchObject({ rows: 0, columns: 0, cells: 0 });
  });

  it('fifty thousand merged ranges are read at once', async () => {
    const merges = Array.from({ length: 50_000 }, (_, n) => `<mergeCell ref="A${n + 1}:C${n + 1}"/>`).join('');
    const started = performance.now();
    const { sheets } = await readFile(write(replaced(sheetName, worksheet(`${rows}<mergeCells count="50000">${merges}</mergeCells>`))));
    expect(sheets[0]?.end.merges).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('empty ods rows repeated to the end of the sheet are passed over', async () => {
    const { sheets } = await readFile(write(odsParts('<table:table-row><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row>' +
      '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'), {}, 'ods'));
    expect(cellsOf(sheets[0]?.rows ?? [])).toEqual({ A1: 7 });
  });
});

describe('a broken file', () => {
  it('with a row beyond the grid is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'))))).toBe('file.tooManyRows');
  });
  it('with a column beyond the grid is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'))))).toBe('file.tooManyColumns');
  });
  it('whose rows run backwards is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet('<sheetData><row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row></sheetData>'))))).toBe('file.damaged');
  });
  it('whose cell points past the shared strings is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet('<sheetData><row r="1"><c t="s"><v>9</v></c></row></sheetData>'))))).toBe('file.damaged');
  });
  it('whose tags do not match is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet('<sheetData><row r="1"><c><v>1</c></v></row></sheetData>'))))).toBe('file.damaged');
  });
  it('whose sheet ends early is refused', async () => {
    expect(await refusal(write(replaced(sheetName, '<worksheet><sheetData><row r="1"><c><v>1</v></c></row>')))).toBe('file.truncated');
  });
  it('whose checksum is wrong is refused', async () => {
    expect(await refusal(write(replaced(sheetName, worksheet(rows), { crc: 1 })))).toBe('file.damaged');
  });
  it('whose sheet is missing is refused', async () => {
    expect(await refusal(write(bookParts().filter(({ name }) => name !== sheetName)))).toBe('file.damaged');
  });
  it('with two members of one name is refused', async () => {
    expect(await refusal(write([...bookParts(), { name: 'XL/worksheets/Sheet1.xml', content: worksheet('') }]))).toBe('file.duplicateMember');
  });
  it.each(['../../evil.xml', 'xl/../../evil.xml', 'C:\\evil.xml', '..\\evil.xml'])('with a member %s is refused', async (name) => {
    expect(await refusal(write([...bookParts(), { name, content: 'x' }]))).toBe('file.unsafePath');
  });
  it('with an encrypted member is refused', async () => {
    expect(await refusal(write(bookParts().map((part) => ({ ...part, flags: 1 }))))).toBe('file.encrypted');
  });
  it('packed by another method is refused', async () => {
    expect(await refusal(write(bookParts().map((part) => ({ ...part, method: 12 }))))).toBe('file.unsupported');
  });

  it('cut anywhere is refused, never read in part', async () => {
    const whole = zipOf(bookParts());
    for (let length = 60; length < whole.length; length += 97) {
      const { code } = await outcome(folder.write('potong.xlsx', whole.subarray(0, length)));
      expect(code).toMatch(/^file\.(?:truncated|damaged|notSpreadsheet|empty)$/);
    }
  });

  it.each<readonly [string, string | Buffer, string]>([
    ['nothing', '', 'file.empty'], ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'file.notSpreadsheet'], ['a page', '<!DOCTYPE html><html></html>', 'file.notSpreadsheet'],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)), 'file.notSpreadsheet'],
    ['a document', zipOf([{ name: '_rels/.rels', content: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>' }, { name: 'word/document.xml', content: '<x/>' }]), 'file.notSpreadsheet'],
    ['a zip of other things', zipOf([{ name: 'a.txt', content: 'x' }]), 'file.unsupported'],
    ['a compound file of nothing', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)]), 'file.damaged'],
  ])('that holds %s is refused whatever its name', async (_, content, code) => {
    made += 1;
    expect(await refusal(folder.write(`nama${made}.xlsx`, content))).toBe(code);
  });
});

describe('a file that is not free', () => {
  it('that is gone, or is Excel\'s owner file, says so and by name', async () => {
    await expect(openSpreadsheet(join(folder.path, 'hilang.xlsx'))).rejects.toMatchObject({ code: 'file.notFound', params: { file: 'hilang.xlsx' } });
    await expect(openSpreadsheet(folder.write('~$buku.xlsx', 'x'))).rejects.toMatchObject({ code: 'file.locked', params: { file: '~$buku.xlsx' } });
  });

  it('that changes while it is read is refused', async () => {
    const path = write(bookParts());
    const file = await openSpreadsheet(path);
    utimesSync(path, 1, 1);
    await expect(file.rows(0).next().then(() => file.rows(0).next())).resolves.toBeDefined();
    const drain = async (): Promise<void> => { for await (const batch of file.rows(0)) void batch; };
    await expect(drain()).rejects.toMatchObject({ code: 'file.changed' });
    await file.close();
  });

  it('that shrinks while it is read is refused', async () => {
    const path = folder.write('susut.csv', 'a,b\n1,2\n'.repeat(400_000));
    const file = await openSpreadsheet(path);
    truncateSync(path, 100);
    const drain = async (): Promise<void> => { for await (const batch of file.rows(0)) void batch; };
    await expect(drain()).rejects.toMatchObject({ code: 'file.changed' });
    await file.close();
  });
});

describe('an encrypted workbook', () => {
  const fixture = (name: string): string => join(import.meta.dirname, '../../fixtures/readers', name);
  it.each(['encrypted-agile.xlsx', 'encrypted-standard.xlsx'])('%s is read with its password and with no other', async (name) => {
    const path = join(folder.path, name);
    copyFileSync(fixture(name), path);
    expect(cellsOf((await readFile(path, { password: 'sandi-é1' })).sheets[0]?.rows.slice(0, 1) ?? [])).toEqual({ A1: 'rahasia', B1: 42 });
    await expect(readFile(path)).rejects.toMatchObject({ code: 'file.encrypted' });
    await expect(readFile(path, { password: 'salah' })).rejects.toMatchObject({ code: 'file.wrongPassword' });
    expect(readdirSync(folder.path).filter((entry) => entry.startsWith('tolok-'))).toEqual([]);
  });
});

describe('reading', () => {
  it('stops when cancelled and closes what it opened', async () => {
    const path = folder.write('batal.csv', 'a,b\n'.repeat(5000));
    const file = await openSpreadsheet(path);
    let rowsRead = 0;
    const drain = async (): Promise<void> => {
      for await (const batch of file.rows(0, { checkCancelled: () => { if (rowsRead >= 1000) throw new Error('cancelled'); } })) rowsRead += batch.length;
    };
    await expect(drain()).rejects.toThrow('cancelled');
    expect(rowsRead).toBe(1000);
    await file.close();
    writeFileSync(path, 'free again');
  });

  it('reports progress by bytes up to the whole', async () => {
    const file = await openSpreadsheet(write(bookParts()));
    const steps: (readonly [number, number])[] = [];
    for await (const batch of file.rows(0, { onProgress: (done, total) => steps.push([done, total]) })) void batch;
    await file.close();
    const last = steps.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it('names the sheet in what goes wrong', async () => {
    await expect(readFile(write(replaced(sheetName, worksheet('<sheetData><row r="1"><c t="s"><v>9</v></c></row></sheetData>'))))).rejects.toMatchObject({ params: { sheet: 'Sheet1' } });
  });
});
