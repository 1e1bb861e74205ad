// The formats SheetJS reads for us come out in the same typed cells as .xlsx does.

import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder, zipOf } from '../../support/packages.ts';
import { cellsOf, readFile, textsOf } from '../../support/readAll.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const sheet = (): WorkSheet => ({
  '!ref': 'A1:F3', '!merges': [{ s: { r: 1, c: 0 }, e: { r: 1, c: 2 } }],
  A1: { t: 's', v: 'Dinas Sosial é' }, B1: { t: 'n', v: 12.5 }, C1: { t: 'b', v: true }, D1: { t: 'e', v: 7, w: '#DIV/0!' },
  E1: { t: 'n', v: 44561, z: 'dd/mm/yyyy' }, F1: { t: 'n', v: 44561.34375, z: 'yyyy-mm-dd hh:mm:ss' },
  C3: { t: 'n', v: 1.5, z: '[h]:mm:ss' },
});

const written = (bookType: BookType, ending: string): string => {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet(), 'Data');
  utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', v: 1 } }, 'Lain');
  book.Workbook = { Sheets: [{ name: 'Data', Hidden: 0 }, { name: 'Lain', Hidden: 1 }] };
  return folder.write(`buku.${ending}`, write(book, { type: 'buffer', bookType, compression: true }) as Buffer);
};

const expected = {
  A1: 'Dinas Sosial é', B1: 12.5, C1: true, D1: { kind: 'error', code: '#DIV/0!' }, E1: { kind: 'date', iso: '2021-12-31' },
  F1: { kind: 'date', iso: '2021-12-31T08:15:00' }, C3: { kind: 'time', text: '36:00:00' },
};

describe('a workbook of an older or binary format', () => {
  it.each<readonly [string, BookType, 'xls' | 'xlsb']>([['BIFF8', 'biff8', 'xls'], ['binary', 'xlsb', 'xlsb']])('%s gives typed cells', async (_, bookType, ending) => {
    const { file, sheets } = await readFile(written(bookType, ending));
    expect(file.format).toBe(ending);
    expect(file.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Data visible', 'Lain hidden']);
    expect(cellsOf(sheets[0]?.rows ?? [])).toEqual(expected);
    expect(textsOf(sheets[0]?.rows ?? [])).toEqual({ E1: '44561', F1: '44561.34375', C3: '1.5' });
    expect(sheets[0]?.end).toMatchObject({ rows: 3, columns: 6, cells: 7, merges: [{ fromRow: 2, fromColumn: 0, toRow: 2, toColumn: 2 }] });
  });

  it('OpenDocument gives typed cells, and its hidden tables are hidden', async () => {
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>
      <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
      <table:table table:name="Data" table:style-name="ta1"><table:table-row><table:table-cell office:value-type="string"><text:p>Dinas</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2021-12-31"><text:p>31/12/21</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2021-12-31T08:15:00"><text:p>31/12/21 08:15</text:p></table:table-cell>
      <table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="3" table:number-columns-repeated="2"><text:p>3</text:p></table:table-cell></table:table-row></table:table>
      <table:table table:name="Lain" table:style-name="ta2"><table:table-row><table:table-cell/></table:table-row></table:table>
      </office:spreadsheet></office:body></office:document-content>`;
    const parts = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'META-INF/manifest.xml', content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>' },
      { name: 'styles.xml', content: '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>' },
      { name: 'content.xml', content },
    ];
    const { file, sheets } = await readFile(folder.write('buku.ods', zipOf(parts)));
    expect(file.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Data visible', 'Lain hidden']);
    expect(cellsOf(sheets[0]?.rows ?? [])).toEqual({
      A1: 'Dinas', B1: 12.5, C1: true, D1: { kind: 'date', iso: '2021-12-31' }, E1: { kind: 'date', iso: '2021-12-31T08:15:00' }, F1: 0.5, G1: 3, H1: 3,
    });
  });

  it('too large to be read whole is refused with the limit', async () => {
    const large = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(13 * 1024 * 1024)]);
    await expect(readFile(folder.write('besar.xls', large))).rejects.toMatchObject({ code: 'file.tooLarge', params: { limit: 12 * 1024 * 1024 } });
  });

  it('with a password is refused as encrypted', async () => {
    const parts = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'META-INF/manifest.xml', content: '<m:manifest xmlns:m="x"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>' },
      { name: 'content.xml', content: 'garbled' },
    ];
    await expect(readFile(folder.write('sandi.ods', zipOf(parts)))).rejects.toMatchObject({ code: 'file.encrypted' });
  });
});
