// Copying rows of a grid as text that spreadsheets take apart again: tabs between cells, one line a row.

import type { CellValue, GridColumn } from './columns.ts';
import type { Words } from '../../state/words.ts';

// A text that begins like a formula would be computed where it is pasted.
const startsLikeFormula = /^[=+\-@\t\r]/;

const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');

/** A text that no spreadsheet takes for a formula. */
export const plainText = (text: string): string => (startsLikeFormula.test(text) ? `'${oneLine(text)}` : oneLine(text));

const numberText = (value: number, words: Words): string =>
  words.language === 'id' ? String(value).replace('.', ',') : String(value);

/** How a cell is copied: numbers without separators (decimal mark of the language), texts safe against being computed. */
export const copiedCell = <Row>(column: GridColumn<Row>, row: Row, words: Words): string => {
  const value: CellValue = column.value(row);
  if (typeof value === 'number') return numberText(value, words);
  if (value === null) return '';
  return plainText(column.text?.(row) ?? String(value));
};

/** Rows as tab-separated lines, with the headers first when asked. */
export const copiedRows = <Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[], withHeaders: boolean, words: Words): string => [
  ...(withHeaders ? [columns.map(({ header }) => plainText(header)).join('\t')] : []),
  ...rows.map((row) => columns.map((column) => copiedCell(column, row, words)).join('\t')),
].join('\n');
