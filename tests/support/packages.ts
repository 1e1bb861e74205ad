// Builds tiny packages part by part, so that a test can show one feature or one flaw of a file and nothing else. It writes zip
// files by hand because the flaws wanted (duplicate names, false sizes, zip64) are what a library refuses to write.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** Packed bytes and stated sizes, where a test wants them to lie. */
  readonly stated?: { readonly size?: number; readonly packed?: number; readonly crc?: number };
  readonly flags?: number;
  readonly method?: number;
}

export interface ZipOptions { readonly zip64?: boolean; readonly descriptors?: boolean; readonly stored?: boolean }

const uint = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

const join2 = (fields: readonly (readonly [number, number])[]): Buffer => Buffer.concat(fields.map(([bytes, value]) => uint(bytes, value)));

interface Packed { readonly name: Buffer; readonly data: Buffer; readonly crc: number; readonly size: number; readonly packed: number; readonly part: Part }

const pack = (part: Part, options: ZipOptions): Packed => {
  const content = Buffer.from(part.content);
  const data = options.stored === true ? content : deflateRawSync(content);
  const { size = content.length, packed = data.length, crc = crc32(content) } = part.stated ?? {};
  return { name: Buffer.from(part.name), data, crc, size, packed, part };
};

const localHeader = (entry: Packed, options: ZipOptions): Buffer => {
  const late = options.descriptors === true;
  const method = entry.part.method ?? (options.stored === true ? 0 : 8);
  const flags = 0x800 | (late ? 8 : 0) | (entry.part.flags ?? 0);
  const fields = join2([
    [4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], [4, late ? 0 : entry.crc], [4, late ? 0 : Math.min(entry.packed, 0xffffffff)],
    [4, late ? 0 : Math.min(entry.size, 0xffffffff)], [2, entry.name.length], [2, 0],
  ]);
  const descriptor = late ? join2([[4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]]) : Buffer.alloc(0);
  return Buffer.concat([fields, entry.name, entry.data, descriptor]);
};

const centralHeader = (entry: Packed, offset: number, options: ZipOptions): Buffer => {
  const wide = options.zip64 === true;
  const extra = wide ? join2([[2, 1], [2, 24], [8, entry.size], [8, entry.packed], [8, offset]]) : Buffer.alloc(0);
  const method = entry.part.method ?? (options.stored === true ? 0 : 8);
  const fields = join2([
    [4, 0x02014b50], [2, 45], [2, 45], [2, 0x800 | (entry.part.flags ?? 0)], [2, method], [4, 0], [4, entry.crc],
    [4, wide ? 0xffffffff : entry.packed], [4, wide ? 0xffffffff : entry.size], [2, entry.name.length], [2, extra.length], [2, 0], [2, 0],
    [2, 0], [4, 0], [4, wide ? 0xffffffff : offset],
  ]);
  return Buffer.concat([fields, entry.name, extra]);
};

const ending = (count: number, size: number, offset: number, options: ZipOptions): Buffer => {
  const plain = join2([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, options.zip64 === true ? 0xffffffff : offset], [2, 0]]);
  if (options.zip64 !== true) return plain;
  const record = join2([[4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, offset]]);
  return Buffer.concat([record, join2([[4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]]), plain]);
};

/** A zip file of these parts, in this order. */
export const zipOf = (parts: readonly Part[], options: ZipOptions = {}): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = pack(part, options);
    const local = localHeader(entry, options);
    locals.push(local);
    centrals.push(centralHeader(entry, offset, options));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return Buffer.concat([...locals, central, ending(parts.length, central.length, offset, options)]);
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookParts {
  /** The inside of `<worksheet>`, or whole parts beginning with `<?xml` or `<`+prefix; one a sheet. */
  readonly sheets: readonly (string | Buffer)[];
  readonly sharedStrings?: string | Buffer;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly states?: readonly string[];
  readonly extra?: readonly Part[];
}

const sheetPart = (inner: string | Buffer): string | Buffer =>
  typeof inner !== 'string' || inner.startsWith('<?xml') ? inner : `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${inner}</worksheet>`;

const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${officeRels}/${type}" Target="${target}"/>`;

/** The parts of a workbook, as Excel would name them; a test may rename, reorder or spoil them before zipping. */
export const workbookParts = (given: WorkbookParts): Part[] => {
  const list = given.sheets.map((_, index) => {
    const state = given.states?.[index] === undefined ? '' : ` state="${given.states[index]}"`;
    return `<sheet name="Sheet${index + 1}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = given.sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return [
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>` },
    { name: '_rels/.rels', content: `<Relationships xmlns="${packageRels}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    { name: 'xl/workbook.xml', content: `<workbook xmlns="${main}" xmlns:r="${officeRels}"><workbookPr ${given.workbookPr ?? ''}/><sheets>${list.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships xmlns="${packageRels}">${relations.join('')}` +
      `${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>` },
    ...given.sheets.map((inner, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetPart(inner) })),
    ...(given.styles === undefined ? [] : [{ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${given.styles}</styleSheet>` }]),
    ...(given.sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: given.sharedStrings }]),
    ...(given.extra ?? []),
  ];
};

/** A shared string part of these `<si>` insides. */
export const sharedStringsPart = (items: readonly string[]): string => `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

/** Styles whose index n (from 1) has the n-th format code. */
export const stylesOf = (codes: readonly string[]): string => {
  const escaped = codes.map((code) => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'));
  const formats = escaped.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code}"/>`).join('');
  return `<numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>` +
    `${codes.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs>`;
};

/** A folder for a test's files, and its end. */
export const temporaryFolder = (): { readonly write: (name: string, content: string | Buffer) => string; readonly remove: () => void; readonly path: string } => {
  const path = mkdtempSync(join(tmpdir(), 'tolok-test-'));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};
