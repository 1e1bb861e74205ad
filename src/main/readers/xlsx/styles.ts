// Reads from the styles part what each cell style means: number, date or time. Nothing else of a style matters to evidence.

import { latin1 } from '../bytes.ts';
import { newScanner, nameCode, nextAttribute, nextToken, token, type XmlScanner } from './xmlScanner.ts';
import { builtInFormat, readFormat, type FormatReading } from './numberFormat.ts';
import { decodeText } from './text.ts';

/** By style index (`s` of a cell): how its format reads numbers; null where it is a plain number. */
export type Styles = readonly (FormatReading | null)[];

const NUM_FMT = nameCode('numFmt'), CELL_XFS = nameCode('cellXfs'), XF = nameCode('xf');
const ID = nameCode('numFmtId'), CODE = nameCode('formatCode');

const formatAttributes = (s: XmlScanner): { id: number; code: string } => {
  const found = { id: 0, code: '' };
  while (nextAttribute(s)) {
    if (s.attrName === ID) found.id = Number(latin1(s.bytes, s.valueStart, s.valueEnd));
    if (s.attrName === CODE) found.code = decodeText(s.bytes, s.valueStart, s.valueEnd);
  }
  return found;
};

/** Whether any value makes the format a date or time; most styles are none, and cells of those are not asked again. */
const orNull = (reading: FormatReading): FormatReading | null =>
  [-1, 0, 0.5, 1, 44561, 1e9].every((value) => reading(value) === 'number') ? null : reading;

/** Reads `xl/styles.xml` (UTF-8). A custom format overrides a built-in one of the same number. */
export const readStyles = (bytes: Buffer): Styles => {
  const s = newScanner(bytes, true);
  const custom = new Map<number, FormatReading>();
  const ids: number[] = [];
  let isInCellXfs = false;
  for (let found = nextToken(s); found !== token.more; found = nextToken(s)) {
    if (s.name === CELL_XFS && found !== token.text) isInCellXfs = found === token.open;
    if (found !== token.open) continue;
    if (s.name === NUM_FMT) {
      const { id, code } = formatAttributes(s);
      custom.set(id, readFormat(code));
    }
    if (s.name === XF && isInCellXfs) ids.push(formatAttributes(s).id);
  }
  const byId = new Map<number, FormatReading | null>();
  for (const id of new Set(ids)) byId.set(id, orNull(custom.get(id) ?? builtInFormat(id)));
  return ids.map((id) => byId.get(id) ?? null);
};
