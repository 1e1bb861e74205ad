// Which rows of a record sheet are no reports: totals, notes and headers said again. Reports with a tracking ID and a status
// never come here.

import type { Row } from '../cells.ts';
import {
  headerTextsOf, heldCells, isAverageRow, isNoteLabel, isRepeatedHeader, isTotalRow, refused, skip, textOf, type HeaderTexts,
} from '../roles.ts';
import type { RowReading } from '../rows.ts';
import type { Desk } from './desk.ts';

const firstText = (row: Row): string => row.cells.map(textOf).find((text) => text !== '') ?? '';

const looksLikeId = (text: string): boolean => /^\S*\d\S*$/u.test(text);

const judge = (desk: Desk, headers: HeaderTexts, row: Row, id: string): RowReading | null => {
  const held = heldCells(row);
  const label = firstText(row);
  if (held <= 4 && isTotalRow(label, held > 1)) return skip.total;
  if (held <= 4 && isAverageRow(label, held > 1)) return skip.average;
  if (held <= 2 && (isNoteLabel(label) || !looksLikeId(id))) return skip.note;
  if (isRepeatedHeader(row, headers)) return skip.repeatedHeader;
  if (id === '' && held < 4) return skip.note;
  if (held > 1) return null;
  desk.findings.add('incompleteRow', 'warning', { column: desk.columns.place('trackingId'), row: row.number }, { text: label });
  return refused('incompleteRow');
};

/** Judges a row that lacks its tracking ID or its status; null when it is a report all the same. */
export const openRecordRoles = (desk: Desk): ((row: Row, id: string) => RowReading | null) => {
  const headers = headerTextsOf(desk.plan.columns);
  return (row, id) => judge(desk, headers, row, id);
};
