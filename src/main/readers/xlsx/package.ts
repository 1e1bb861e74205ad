// Finds the parts of an Office package: which part is the workbook, which its sheets, by relationships and not by names. It
// knows relationships and paths, not what the parts hold.

import { xlsxLimits } from '../limits.ts';
import { memberBytes, type Zip, type ZipMember } from '../zip.ts';
import { utf8Bytes } from './encoding.ts';
import { decodeText } from './text.ts';
import { nameCode, newScanner, nextAttribute, nextToken, token, type XmlScanner } from './xmlScanner.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; transitional and strict packages differ only before it. */
  readonly type: string;
  /** The part's name without a leading slash. */
  readonly target: string;
}

export type Attributes = ReadonlyMap<number, string>;

/** The attributes of the tag just opened, by the hash of their local names; one without a prefix wins over one with. */
export const readAttributes = (s: XmlScanner): Attributes => {
  const found = new Map<number, string>();
  while (nextAttribute(s)) {
    if (!s.attrPrefixed || !found.has(s.attrName)) found.set(s.attrName, decodeText(s.bytes, s.valueStart, s.valueEnd));
  }
  return found;
};

/** Every element of a small part, in order, with its attributes. */
export function* elementsOf(bytes: Buffer): Generator<{ readonly name: number; readonly attributes: Attributes }> {
  const s = newScanner(bytes, true);
  for (let found = nextToken(s); found !== token.more; found = nextToken(s)) {
    if (found === token.open) yield { name: s.name, attributes: readAttributes(s) };
  }
}

/** A part's bytes in UTF-8, or null when the package has no such part. */
export const smallPart = async (zip: Zip, name: string): Promise<Buffer | null> => {
  const member = findPart(zip, name);
  return member === undefined ? null : utf8Bytes(await memberBytes(zip, member, xlsxLimits.smallPartBytes));
};

const percentDecoded = (name: string): string =>
  name.replaceAll(/%[0-9a-f]{2}/gi, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)));

/** Part names tell neither capitals apart nor escaped letters from plain ones. */
export const findPart = (zip: Zip, name: string): ZipMember | undefined =>
  zip.byName.get(name.toLowerCase()) ?? zip.byName.get(percentDecoded(name).toLowerCase());

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A target as a part name: absolute, or relative to the folder of the part it stands in; `\` is taken for `/`. */
export const resolveTarget = (from: string, target: string): string => {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folderOf(from) + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

const RELATIONSHIP = nameCode('Relationship'), ID = nameCode('Id'), TYPE = nameCode('Type'), TARGET = nameCode('Target');
const MODE = nameCode('TargetMode');

/** The relationships of a part (`''` for the package itself) to other parts inside the package. */
export const relationshipsOf = async (zip: Zip, part: string): Promise<Relationship[]> => {
  const folder = folderOf(part);
  const bytes = await smallPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === null) return [];
  const found: Relationship[] = [];
  for (const { name, attributes } of elementsOf(bytes)) {
    if (name !== RELATIONSHIP || attributes.get(MODE)?.toLowerCase() === 'external') continue;
    const type = attributes.get(TYPE) ?? '';
    const target = resolveTarget(part, attributes.get(TARGET) ?? '');
    found.push({ id: attributes.get(ID) ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
  }
  return found;
};

const DEFAULT = nameCode('Default'), OVERRIDE = nameCode('Override');
const EXTENSION = nameCode('Extension'), PART_NAME = nameCode('PartName'), CONTENT_TYPE = nameCode('ContentType');

/** The content type the package states for a part; empty when it states none. */
export const contentTypeOf = async (zip: Zip, part: string): Promise<string> => {
  const bytes = await smallPart(zip, '[Content_Types].xml');
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let byEnding = '';
  if (bytes === null) return byEnding;
  for (const { name, attributes } of elementsOf(bytes)) {
    const type = attributes.get(CONTENT_TYPE) ?? '';
    if (name === OVERRIDE && resolveTarget('', attributes.get(PART_NAME) ?? '').toLowerCase() === part.toLowerCase()) return type;
    if (name === DEFAULT && attributes.get(EXTENSION)?.toLowerCase() === ending) byEnding = type;
  }
  return byEnding;
};

/** The name of the workbook (or document) part; null when the package names none that exists. */
export const mainPart = async (zip: Zip): Promise<string | null> => {
  const relationships = await relationshipsOf(zip, '');
  const named = relationships.find(({ type }) => type === 'officeDocument')?.target;
  const candidates = [named, 'xl/workbook.xml', 'xl/workbook.bin'];
  return candidates.find((name): name is string => name !== undefined && findPart(zip, name) !== undefined) ?? null;
};
