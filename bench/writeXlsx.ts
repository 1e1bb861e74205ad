// A plain, fast writer of large workbooks for the benchmarks: one sheet, as Excel stores it (shared strings) or as streaming
// writers do (`t="str"`). It is not the product's writer and checks nothing.

import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { dateColumns, type RecordCells } from './records.ts';

interface Entry { readonly name: string; readonly crc: number; readonly packed: number; readonly size: number; readonly at: number }
interface Output { readonly stream: WriteStream; offset: number; readonly entries: Entry[] }

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

const put = async (out: Output, bytes: Buffer): Promise<void> => {
  out.offset += bytes.length;
  if (!out.stream.write(bytes)) await once(out.stream, 'drain');
};

const localHeader = (name: string): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 6); // sizes follow in a data descriptor, as streaming writers do
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
};

const addPart = async (out: Output, name: string, pieces: Iterable<string>): Promise<void> => {
  const at = out.offset;
  await put(out, localHeader(name));
  const deflate = createDeflateRaw({ level: 6, chunkSize: 1 << 18 });
  const start = out.offset;
  let crc = 0;
  let size = 0;
  const drained = (async () => { for await (const chunk of deflate) await put(out, chunk); })();
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  }
  deflate.end();
  await drained;
  const packed = out.offset - start;
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  await put(out, descriptor);
  out.entries.push({ name, crc, packed, size, at });
};

const finish = async (out: Output): Promise<void> => {
  const start = out.offset;
  for (const entry of out.entries) {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(20, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(8, 10);
    header.writeUInt32LE(entry.crc, 16);
    header.writeUInt32LE(entry.packed, 20);
    header.writeUInt32LE(entry.size, 24);
    header.writeUInt16LE(entry.name.length, 28);
    header.writeUInt32LE(entry.at, 42);
    await put(out, Buffer.concat([header, Buffer.from(entry.name)]));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(out.entries.length, 8);
  end.writeUInt16LE(out.entries.length, 10);
  end.writeUInt32LE(out.offset - start, 12);
  end.writeUInt32LE(start, 16);
  await put(out, end);
  out.stream.end();
  await once(out.stream, 'close');
};

const letters = (column: number): string => String.fromCharCode(65 + column);

/** Joins small pieces into ones of some 64 KB, so that neither zlib nor the event loop is woken for every row. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length > 65536) { yield held; held = ''; }
  }
  yield held;
}

type StringCell = (text: string, reference: string) => string;

const cellXml = (value: string | number | null, column: number, row: number, stringCell: StringCell): string => {
  if (value === null) return '';
  const reference = `r="${letters(column)}${row}"`;
  if (typeof value === 'string') return stringCell(value, reference);
  const style = column === dateColumns.day ? ' s="1"' : column === dateColumns.stamp ? ' s="2"' : '';
  return `<c ${reference}${style}><v>${value}</v></c>`;
};

function* sheetXml(rows: Iterable<RecordCells>, stringCell: StringCell): Generator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>`;
  let number = 0;
  for (const row of rows) {
    number += 1;
    yield `<row r="${number}" spans="1:${row.length}">${row.map((value, column) => cellXml(value, column, number, stringCell)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `${declaration}<sst xmlns="${main}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) yield `<si><t>${escapeXml(text)}</t></si>`;
  yield '</sst>';
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${officeRels}/${type}" Target="${target}"/>`;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const smallParts: readonly (readonly [string, string])[] = [
  ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/></Types>`],
  ['_rels/.rels', `<Relationships xmlns="${packageRels}">${relationship(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`],
  ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${officeRels}"><sheets><sheet name="Laporan" sheetId="1" r:id="rId1"/></sheets></workbook>`],
  ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packageRels}">${relationship(1, 'worksheet', 'worksheets/sheet1.xml')}` +
    `${relationship(2, 'styles', 'styles.xml')}${relationship(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`],
  ['xl/styles.xml', `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>'],
];

/** Writes `rows` (the header first) to `path`; `strings` says where texts stand: in the shared table or in the cells. */
export const writeXlsx = async (path: string, rows: Iterable<RecordCells>, strings: 'shared' | 'inCells'): Promise<void> => {
  const out: Output = { stream: createWriteStream(path), offset: 0, entries: [] };
  const table = new Map<string, number>();
  const shared: StringCell = (text, reference) => {
    const index = table.get(text) ?? table.size;
    table.set(text, index);
    return `<c ${reference} t="s"><v>${index}</v></c>`;
  };
  const inCell: StringCell = (text, reference) => `<c ${reference} t="str"><v>${escapeXml(text)}</v></c>`;
  for (const [name, xml] of smallParts) await addPart(out, name, [declaration + xml]);
  await addPart(out, 'xl/worksheets/sheet1.xml', joined(sheetXml(rows, strings === 'shared' ? shared : inCell)));
  await addPart(out, 'xl/sharedStrings.xml', joined(stringsXml(table)));
  await finish(out);
};
