// Reads the workbook part: its worksheets in order, where each lies, whether it is shown, and the date system. Chart, macro and
// dialog sheets are left out: they hold no cells of evidence.

import { latin1 } from '../bytes.ts';
import { AppError } from '../../../shared/errors.ts';
import { maxColumns, maxRows, xlsxLimits } from '../limits.ts';
import type { SheetInfo } from '../types.ts';
import { memberPieces, type Zip, type ZipMember } from '../zip.ts';
import { utf8Pieces } from './encoding.ts';
import { elementsOf, findPart, relationshipsOf, smallPart, type Attributes } from './package.ts';
import { parseRange } from './references.ts';
import { readStyles, type Styles } from './styles.ts';
import { unescapeCharacters } from './text.ts';
import { nameCode, newScanner, nextAttribute, nextToken, token } from './xmlScanner.ts';

export interface XlsxSheet {
  readonly info: SheetInfo;
  /** Null when the workbook names a part the package does not have. */
  readonly member: ZipMember | null;
}

export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly is1904: boolean;
  readonly styles: Styles;
  readonly sharedStrings: ZipMember | null;
}

const SHEET = nameCode('sheet'), SHEETS = nameCode('sheets'), PROPERTIES = nameCode('workbookPr'), DATE_1904 = nameCode('date1904');
const NAME = nameCode('name'), STATE = nameCode('state'), ID = nameCode('id');
const DIMENSION = nameCode('dimension'), REF = nameCode('ref'), SHEET_DATA = nameCode('sheetData');

const visibilities = { hidden: 'hidden', veryHidden: 'veryHidden' } as const;
const isVisibility = (state: string): state is keyof typeof visibilities => Object.hasOwn(visibilities, state);

/** The size a sheet claims in front of its cells. Reads the first piece of the part only. */
const declaredSize = async (zip: Zip, member: ZipMember): Promise<SheetInfo['declared']> => {
  for await (const piece of utf8Pieces(memberPieces(zip, member, { pieceBytes: 4096 }))) {
    const s = newScanner(piece);
    for (let found = nextToken(s); found !== token.more && s.name !== SHEET_DATA; found = nextToken(s)) {
      if (found !== token.open || s.name !== DIMENSION) continue;
      while (nextAttribute(s)) {
        if (s.attrName !== REF) continue;
        const range = parseRange(latin1(s.bytes, s.valueStart, s.valueEnd));
        if (range === null || range.toRow > maxRows || range.toColumn >= maxColumns) return null;
        return { rows: range.toRow, columns: range.toColumn + 1 };
      }
    }
    return null;
  }
  return null;
};

interface Named { readonly attributes: Attributes }

const readWorkbookPart = (bytes: Buffer): { readonly sheets: readonly Named[]; readonly is1904: boolean } => {
  const sheets: Named[] = [];
  let is1904 = false;
  let isInSheets = false;
  for (const { name, attributes } of elementsOf(bytes)) {
    if (name === SHEETS) isInSheets = true;
    else if (name === SHEET && isInSheets) sheets.push({ attributes });
    else if (name === PROPERTIES) is1904 = /^(?:1|true|on)$/i.test(attributes.get(DATE_1904) ?? '');
  }
  return { sheets, is1904 };
};

/** Reads the workbook part named `part`. */
export const readWorkbook = async (zip: Zip, part: string): Promise<XlsxWorkbook> => {
  const bytes = await smallPart(zip, part);
  const { sheets: named, is1904 } = readWorkbookPart(bytes ?? Buffer.alloc(0));
  if (named.length > xlsxLimits.sheets) throw new AppError('file.bomb', { limit: xlsxLimits.sheets });
  const relationships = await relationshipsOf(zip, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const byType = (type: string): ZipMember | null => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return (target === undefined ? undefined : findPart(zip, target)) ?? null;
  };
  const sheets: XlsxSheet[] = [];
  for (const { attributes } of named) {
    const relationship = byId.get(attributes.get(ID) ?? '');
    if (relationship !== undefined && relationship.type !== 'worksheet') continue;
    const member = (relationship === undefined ? undefined : findPart(zip, relationship.target)) ?? null;
    const state = attributes.get(STATE) ?? '';
    const declared = member === null ? null : await declaredSize(zip, member);
    const visibility = isVisibility(state) ? state : 'visible';
    sheets.push({ info: { name: unescapeCharacters(attributes.get(NAME) ?? ''), visibility, declared }, member });
  }
  const stylesTarget = relationships.find(({ type }) => type === 'styles')?.target;
  const styles = stylesTarget === undefined ? null : await smallPart(zip, stylesTarget);
  return { sheets, is1904, styles: styles === null ? [] : readStyles(styles), sharedStrings: byType('sharedStrings') };
};
