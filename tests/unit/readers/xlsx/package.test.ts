// Packages as other programs write them: parts in any order and under any name, zip in all its forms, XML in all its spellings.

import { afterAll, describe, expect, it } from 'vitest';
import { sharedStringsPart, temporaryFolder, workbookParts, zipOf, type Part, type ZipOptions } from '../../../support/packages.ts';
import { cellsOf, readFile } from '../../../support/readAll.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const rows = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>';
const plain = (): Part[] => workbookParts({ sheets: [rows], sharedStrings: sharedStringsPart(['<t>satu é</t>']) });
const expected = { A1: 'satu é', B1: 2 };

let made = 0;
const cellsIn = async (parts: readonly Part[], options?: ZipOptions) => {
  made += 1;
  const { sheets } = await readFile(folder.write(`p${made}.xlsx`, zipOf(parts, options)));
  return cellsOf(sheets[0]?.rows ?? []);
};
const changed = (parts: readonly Part[], change: (name: string, content: string) => Part): Part[] =>
  parts.map((part) => change(part.name, part.content.toString()));

describe('a package', () => {
  it.each<readonly [string, ZipOptions]>([
    ['deflated', {}], ['stored', { stored: true }], ['with data descriptors', { descriptors: true }], ['in zip64', { zip64: true }],
  ])('is read %s', async (_, options) => {
    expect(await cellsIn(plain(), options)).toEqual(expected);
  });

  it('may hold its parts in any order', async () => {
    expect(await cellsIn(plain().toReversed())).toEqual(expected);
  });

  it('may name them with backslashes, a leading slash, and any capitals', async () => {
    expect(await cellsIn(changed(plain(), (name, content) => ({ name: name.replaceAll('/', '\\'), content })))).toEqual(expected);
    expect(await cellsIn(changed(plain(), (name, content) => ({ name: `/${name.toUpperCase()}`, content })))).toEqual(expected);
  });

  it('may point at them absolutely, upwards, or with backslashes', async () => {
    for (const target of ['/xl/worksheets/sheet1.xml', '../xl/worksheets/sheet1.xml', 'worksheets\\sheet1.xml', './worksheets/sheet1.xml']) {
      const parts = changed(plain(), (name, content) => ({ name, content: content.replace('worksheets/sheet1.xml', target) }));
      expect(await cellsIn(parts)).toEqual(expected);
    }
  });

  it('may keep its workbook and sheets under other names', async () => {
    const parts = changed(plain(), (name, content) => ({
      name: name.replace('workbook', 'buku').replace('worksheets/sheet1', 'data/a b'),
      content: content.replace('xl/workbook.xml', 'xl/buku.xml').replace('worksheets/sheet1.xml', 'data/a%20b.xml'),
    }));
    expect(await cellsIn(parts)).toEqual(expected);
  });

  it('may be strict OOXML', async () => {
    const parts = changed(plain(), (name, content) => ({ name, content: content
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships') }));
    expect(await cellsIn(parts)).toEqual(expected);
  });

  it('may use any namespace prefix', async () => {
    const prefixed = (content: string): string => content.replaceAll(/<(\/?)(?!\?)([a-z])/gi, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=');
    const parts = changed(plain(), (name, content) => ({ name, content: name.endsWith('.rels') ? content : prefixed(content) }));
    expect(await cellsIn(parts)).toEqual(expected);
  });

  it.each(['utf16le', 'utf16be', 'utf8 with a mark', 'windows-1252'])('may be written in %s', async (encoding) => {
    const encoded = (content: string): Buffer => {
      if (encoding === 'utf8 with a mark') return Buffer.from(`\uFEFF${content}`);
      if (encoding === 'windows-1252') return Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${content.replace(/^<\?xml.*?\?>/, '')}`, 'latin1');
      const wide = Buffer.from(`\uFEFF${content}`, 'utf16le');
      return encoding === 'utf16be' ? wide.swap16() : wide;
    };
    expect(await cellsIn(plain().map(({ name, content }) => ({ name, content: encoded(content.toString()) })))).toEqual(expected);
  });

  it('may quote attributes singly, space them widely and use > inside them', async () => {
    const sheet = "<?xml version='1.0'?><worksheet note='a > b' ><sheetData\n><row  r = '3' ><c t='s'\n r='A3'  ><v>0</v ></c ><c r='B3'   ><v>2</v></c></row></sheetData></worksheet>";
    const parts = workbookParts({ sheets: [sheet], sharedStrings: sharedStringsPart(['<t>satu é</t>']) });
    expect(await cellsIn(parts)).toEqual({ A3: 'satu é', B3: 2 });
  });

  it('lists hidden sheets as hidden and leaves chart, dialog and macro sheets out', async () => {
    const parts = changed(workbookParts({ sheets: [rows, rows, rows, '<x/>', '<x/>'], states: ['visible', 'hidden', 'veryHidden'], sharedStrings: sharedStringsPart(['<t>a</t>']) }),
      (name, content) => ({ name, content: content
        .replace('relationships/worksheet" Target="worksheets/sheet4.xml', 'relationships/chartsheet" Target="worksheets/sheet4.xml')
        .replace('relationships/worksheet" Target="worksheets/sheet5.xml', 'relationships/xlMacrosheet" Target="worksheets/sheet5.xml') }));
    const { file } = await readFile(folder.write('states.xlsx', zipOf(parts)));
    expect(file.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Sheet1 visible', 'Sheet2 hidden', 'Sheet3 veryHidden']);
  });

  it('says the size a sheet declares, and none when it declares none or nonsense', async () => {
    const sizes = ['<dimension ref="A1:D20"/>', '', '<dimension ref="A1:ZZZ9"/>'].map((dimension) => dimension + rows);
    const { file } = await readFile(folder.write('sizes.xlsx', zipOf(workbookParts({ sheets: sizes, sharedStrings: sharedStringsPart(['<t>a</t>']) }))));
    expect(file.sheets.map(({ declared }) => declared)).toEqual([{ rows: 20, columns: 4 }, null, null]);
  });

  it('passes over external links, unknown parts and things after the cells', async () => {
    const sheet = `${rows}<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><extLst><ext><x14:c xmlns:x14="u" r="A9"><x14:v>9</x14:v></x14:c></ext></extLst>`;
    const parts = workbookParts({ sheets: [sheet], sharedStrings: sharedStringsPart(['<t>satu é</t>']), extra: [{ name: 'xl/externalLinks/externalLink1.xml', content: '<x>' }] });
    expect(await cellsIn(parts)).toEqual(expected);
  });

  it('knows a macro workbook by its content type', async () => {
    const parts = changed(plain(), (name, content) => ({ name, content: content.replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main', 'vnd.ms-excel.sheet.macroEnabled.main') }));
    const { file } = await readFile(folder.write('macro.xlsx', zipOf(parts)));
    expect(file.format).toBe('xlsm');
  });
});
