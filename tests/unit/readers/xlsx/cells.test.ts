// What each kind of cell in a worksheet becomes.

import { afterAll, describe, expect, it } from 'vitest';
import { sharedStringsPart, stylesOf, temporaryFolder, workbookParts, zipOf, type WorkbookParts } from '../../../support/packages.ts';
import { cellsOf, readFile, textsOf } from '../../../support/readAll.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let made = 0;
const read = async (parts: WorkbookParts) => {
  made += 1;
  const { sheets } = await readFile(folder.write(`book${made}.xlsx`, zipOf(workbookParts(parts))));
  const [first] = sheets;
  if (first === undefined) throw new Error('no sheet');
  return { cells: cellsOf(first.rows), texts: textsOf(first.rows), end: first.end, rows: first.rows };
};
const sheet = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row1 = (cells: string): string => sheet(`<row r="1">${cells}</row>`);

describe('texts', () => {
  it('joins the runs of a rich text and leaves phonetic guides out', async () => {
    const sharedStrings = sharedStringsPart([
      '<r><rPr><b/></rPr><t>Dinas </t></r><r><t xml:space="preserve">Sosial </t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/>',
      '<t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh>',
    ]);
    const { cells } = await read({ sheets: [row1('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')], sharedStrings });
    expect(cells).toEqual({ A1: 'Dinas Sosial ', B1: '課長' });
  });

  it('reads escapes, entities, character references and line ends', async () => {
    const sharedStrings = sharedStringsPart(['<t>a_x000D__x000A_b &amp;&lt;&#65;&#x42;&unknown; _x005F_x000D_</t>', '<t>satu\r\ndua\rtiga</t>', '<t/>']);
    const { cells } = await read({ sheets: [row1('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>')], sharedStrings });
    expect(cells).toEqual({ A1: 'a\r\nb &<AB&unknown; _x000D_', B1: 'satu\ndua\ntiga' });
  });

  it('keeps preserved spaces', async () => {
    const sharedStrings = sharedStringsPart(['<t xml:space="preserve">  dua spasi  </t>']);
    const { cells } = await read({ sheets: [row1('<c r="A1" t="s"><v>0</v></c>')], sharedStrings });
    expect(cells).toEqual({ A1: '  dua spasi  ' });
  });

  it('reads inline strings, plain and rich', async () => {
    const cells1 = '<c r="A1" t="inlineStr"><is><t>sebaris</t></is></c><c r="B1" t="inlineStr"><is><r><t>dua </t></r><r><t>bagian</t></r></is></c>';
    expect((await read({ sheets: [row1(cells1)] })).cells).toEqual({ A1: 'sebaris', B1: 'dua bagian' });
  });

  it('reads CDATA and passes over comments inside values', async () => {
    const cells1 = '<c r="A1" t="str"><v><![CDATA[<b>&amp;]]></v></c><c r="B1"><!-- x --><v>1<!-- <c/> -->2</v></c><?pi <c r="Z1"/>?>';
    expect((await read({ sheets: [row1(cells1)] })).cells).toEqual({ A1: '<b>&amp;', B1: 12 });
  });

  it('takes an empty string for an empty cell', async () => {
    const { cells, end } = await read({ sheets: [row1('<c r="A1" t="str"><v></v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v>1</v></c>')] });
    expect(cells).toEqual({ C1: 1 });
    expect(end.cells).toBe(1);
  });
});

describe('numbers', () => {
  it('keeps the stored text only where the number would be written otherwise', async () => {
    const stored = ['12', '-3.5', '1.10', '1E3', '0.30000000000000004', '0.0000001', '12345678901234567890', '007', '-0'];
    const cells1 = stored.map((text) => `<c><v>${text}</v></c>`).join('');
    const { cells, texts } = await read({ sheets: [row1(cells1)] });
    expect(Object.values(cells)).toEqual(stored.map(Number));
    expect(texts).toEqual({ C1: '1.10', D1: '1E3', F1: '0.0000001', G1: '12345678901234567890', H1: '007', I1: '-0' });
  });

  it('takes what is no number for text, and white space around a number away', async () => {
    const { cells } = await read({ sheets: [row1('<c><v> 12 </v></c><c><v>12 buah</v></c><c><v>NaN</v></c><c><v>1e999</v></c>')] });
    expect(cells).toEqual({ A1: 12, B1: '12 buah', C1: 'NaN', D1: '1e999' });
  });
});

describe('booleans, errors and formulas', () => {
  it('reads booleans and errors', async () => {
    const cells1 = '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="b"><v>true</v></c>';
    expect((await read({ sheets: [row1(cells1)] })).cells).toEqual({ A1: true, B1: false, C1: { kind: 'error', code: '#DIV/0!' }, D1: true });
  });

  it('takes a formula by its stored result, and says when there is none', async () => {
    const cells1 = '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1"><f>A1*2</f></c>' +
      '<c r="D1"><f>A1</f><v></v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><f t="shared" si="0"/></c>';
    const { cells, end } = await read({ sheets: [row1(cells1)] });
    expect(cells).toEqual({
      A1: 2, B1: 'ab', C1: { kind: 'uncached', formula: 'A1*2' }, D1: { kind: 'uncached', formula: 'A1' }, F1: { kind: 'uncached', formula: '' },
    });
    expect(end.cells).toBe(2);
  });
});

describe('dates', () => {
  const styles = stylesOf(['yyyy-mm-dd', 'dd/mm/yyyy hh:mm', 'h:mm', '[h]:mm:ss', '0.00']);

  it('reads serials under date formats and keeps their stored text', async () => {
    const cells1 = '<c s="1"><v>44561</v></c><c s="2"><v>44561.34375</v></c><c s="3"><v>0.5</v></c><c s="4"><v>1.5</v></c><c s="5"><v>44561</v></c><c s="2"><v>44561</v></c>';
    const { cells, texts } = await read({ sheets: [row1(cells1)], styles });
    expect(cells).toEqual({
      A1: { kind: 'date', iso: '2021-12-31' }, B1: { kind: 'date', iso: '2021-12-31T08:15:00' }, C1: { kind: 'time', text: '12:00:00' },
      D1: { kind: 'time', text: '36:00:00' }, E1: 44561, F1: { kind: 'date', iso: '2021-12-31T00:00:00' },
    });
    expect(texts).toEqual({ A1: '44561', B1: '44561.34375', C1: '0.5', D1: '1.5', F1: '44561' });
  });

  it('counts from 1904 when the workbook says so', async () => {
    const { cells } = await read({ sheets: [row1('<c s="1"><v>0</v></c><c s="1"><v>43099</v></c>')], styles, workbookPr: 'date1904="1"' });
    expect(cells).toEqual({ A1: { kind: 'date', iso: '1904-01-01' }, B1: { kind: 'date', iso: '2021-12-31' } });
  });

  it('follows Excel over the 29 February 1900 that never was', async () => {
    const { cells } = await read({ sheets: [row1('<c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c>')], styles });
    expect(Object.values(cells).map((cell) => (cell as { iso: string }).iso)).toEqual(['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01']);
  });

  it('leaves numbers no date can show as numbers', async () => {
    const { cells } = await read({ sheets: [row1('<c s="1"><v>-1</v></c><c s="1"><v>2958466</v></c><c s="1"><v>2958465</v></c>')], styles });
    expect(cells).toEqual({ A1: -1, B1: 2958466, C1: { kind: 'date', iso: '9999-12-31' } });
  });

  it('reads ISO date cells', async () => {
    const cells1 = '<c t="d"><v>2021-12-31</v></c><c t="d"><v>2021-12-31T08:15:30.250Z</v></c><c t="d"><v>08:15</v></c><c t="d"><v>besok</v></c>';
    expect((await read({ sheets: [row1(cells1)] })).cells).toEqual({
      A1: { kind: 'date', iso: '2021-12-31' }, B1: { kind: 'date', iso: '2021-12-31T08:15:30' }, C1: { kind: 'time', text: '08:15:00' }, D1: 'besok',
    });
  });

  it('reads a formula result under a date format as a date', async () => {
    expect((await read({ sheets: [row1('<c s="1"><f>TODAY()</f><v>44561</v></c>')], styles })).cells).toEqual({ A1: { kind: 'date', iso: '2021-12-31' } });
  });
});

describe('places', () => {
  it('numbers rows and cells that do not say where they stand', async () => {
    const { cells } = await read({ sheets: [sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c r="B9"><v>5</v></c></row>')] });
    expect(cells).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, B9: 5 });
  });

  it('puts cells of a row that come out of order where they belong', async () => {
    expect((await read({ sheets: [row1('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>')] })).rows[0]?.cells).toEqual([1, null, 3]);
  });

  it('gives only rows that have a cell, and the sheet its true size whatever it declares', async () => {
    const inner = `<dimension ref="A1:XFD1048576"/>${sheet('<row r="2"><c r="B2" s="0"/></row><row r="7"><c r="C7"><v>1</v></c><c r="D7"/></row>')}`;
    const { rows, end } = await read({ sheets: [inner] });
    expect(rows.map((row) => row.number)).toEqual([7]);
    expect(end).toMatchObject({ rows: 7, columns: 3, cells: 1 });
  });

  it('lists merged ranges at the end', async () => {
    const { end } = await read({ sheets: [`${row1('<c r="A1"><v>1</v></c>')}<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B5:B3"/></mergeCells>`] });
    expect(end.merges).toEqual([{ fromRow: 1, fromColumn: 0, toRow: 1, toColumn: 2 }, { fromRow: 3, fromColumn: 1, toRow: 5, toColumn: 1 }]);
  });
});
