// Looks through an .ods before SheetJS does: counts how many cells it would unfold to (a few bytes can repeat one cell a
// thousand million times), and finds which tables are hidden, which SheetJS does not say.

import { AppError } from '../../../shared/errors.ts';
import { wholeFileLimits, xlsxLimits } from '../limits.ts';
import { memberPieces, type Zip, type ZipMember } from '../zip.ts';
import { utf8Pieces } from '../xlsx/encoding.ts';
import { latin1 } from '../bytes.ts';
import { checkComplete, feed, nameCode, newScanner, nextAttribute, nextToken, token, type XmlScanner } from '../xlsx/xmlScanner.ts';

const ROW = nameCode('table-row'), CELL = nameCode('table-cell'), COVERED = nameCode('covered-table-cell');
const ROWS_REPEATED = nameCode('number-rows-repeated'), COLUMNS_REPEATED = nameCode('number-columns-repeated'), TYPE = nameCode('value-type');

const TABLE = nameCode('table'), STYLE = nameCode('style'), TABLE_PROPERTIES = nameCode('table-properties');
const NAME = nameCode('name'), STYLE_NAME = nameCode('style-name'), DISPLAY = nameCode('display');

interface Count {
  cells: number;
  rowTimes: number;
  style: string;
  readonly hiddenStyles: Set<string>;
  /** By table, in order: whether its style hides it. Styles stand before tables. */
  readonly hidden: boolean[];
}

const times = (s: XmlScanner): number => Math.max(1, Number(latin1(s.bytes, s.valueStart, s.valueEnd)) || 1);

const addCell = (s: XmlScanner, count: Count): void => {
  let columnTimes = 1;
  let holdsValue = !s.selfClosing;
  while (nextAttribute(s)) {
    if (s.attrName === COLUMNS_REPEATED) columnTimes = times(s);
    if (s.attrName === TYPE) holdsValue = true;
  }
  if (holdsValue) count.cells += columnTimes * count.rowTimes;
  if (count.cells > wholeFileLimits.odsCells) throw new AppError('file.bomb', { limit: wholeFileLimits.odsCells });
};

const attribute = (s: XmlScanner, name: number): string => {
  while (nextAttribute(s)) if (s.attrName === name) return latin1(s.bytes, s.valueStart, s.valueEnd);
  return '';
};

const readElement = (s: XmlScanner, count: Count): void => {
  if (s.name === CELL || s.name === COVERED) addCell(s, count);
  else if (s.name === ROW) count.rowTimes = Math.max(1, Number(attribute(s, ROWS_REPEATED)) || 1);
  else if (s.name === STYLE) count.style = attribute(s, NAME);
  else if (s.name === TABLE_PROPERTIES && attribute(s, DISPLAY) === 'false') count.hiddenStyles.add(count.style);
  else if (s.name === TABLE) count.hidden.push(count.hiddenStyles.has(attribute(s, STYLE_NAME)));
};

const countWindow = (s: XmlScanner, count: Count): void => {
  for (let found = nextToken(s); found !== token.more; found = nextToken(s)) {
    if (found === token.open) readElement(s, count);
  }
};

/** Which tables are hidden, in order. Throws `file.bomb` when the content unfolds to more cells than are read. */
export const surveyOds = async (zip: Zip, content: ZipMember): Promise<readonly boolean[]> => {
  const s = newScanner();
  const count: Count = { cells: 0, rowTimes: 1, style: '', hiddenStyles: new Set(), hidden: [] };
  for await (const piece of utf8Pieces(memberPieces(zip, content))) {
    if (feed(s, piece, false, xlsxLimits.unitBytes)) countWindow(s, count);
  }
  feed(s, Buffer.alloc(0), true, xlsxLimits.unitBytes);
  countWindow(s, count);
  checkComplete(s);
  return count.hidden;
};
