// Reads wide summaries: one row is one agency (or one agency and status), and its columns are counts by month, year or status. Each
// count is taken in as a long summary would give it.

import { dateOf, dayOf, dayOfIso, daysInMonth } from '../../days.ts';
import { qualifiedName } from '../agencyGroups.ts';
import { wideHeader, type WideHeader } from '../headers/wide.ts';
import type { NumberColumn } from '../numberColumn.ts';
import { numberOf } from '../numberColumn.ts';
import type { SheetPlan } from '../plan.ts';
import { refused, textOf } from '../roles.ts';
import type { RowReading, StatusCountRow } from '../rows.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';
import { openDuplicates } from './duplicates.ts';
import { tableReader } from './tableReader.ts';
import { openTableRoles } from './tableRows.ts';
import { openTotals } from './totals.ts';
import type { Row } from '../cells.ts';

interface WideColumn {
  /** Place among the columns of counts, from 1. */
  readonly part: number;
  readonly column: number;
  readonly header: string;
  readonly says: WideHeader;
  readonly values: NumberColumn;
}

const unsaid: WideHeader = { word: null, status: null, month: null, year: null };

/** The year a title block gives months that name none; null when it spans years or says nothing. */
const titleYear = ({ titleFacts: { from, to } }: SheetPlan): number | null => {
  const [first, last] = [from === null ? null : dayOfIso(from), to === null ? null : dayOfIso(to)];
  if (first === null || last === null) return null;
  const [a, b] = [dateOf(first).year, dateOf(last).year];
  return a === b ? a : null;
};

const openWideColumns = ({ columns }: Desk): readonly WideColumn[] =>
  columns.allNumbers('wideCount').map(({ planned: { column, header }, values }, place) =>
    ({ part: place + 1, column, header, values, says: wideHeader(header.split(' / ')) ?? unsaid }));

export const openWideSummary = (desk: Desk): LayoutReader => {
  const { columns, findings, plan, statuses, agencies, periods } = desk;
  const [agencyAt, statusAt, yearAt] = [columns.place('agency'), columns.place('status'), columns.place('year')];
  const wide = openWideColumns(desk);
  const roles = openTableRoles(plan, agencyAt >= 0);
  const totals = openTotals(wide.map(({ column, header }) => ({ field: 'wideCount', column, header })), findings);
  const duplicates = openDuplicates(findings, 'blocking');
  const ofTitle = titleYear(plan);

  /** A month of no year would count in every period. */
  const timeless = wide.find(({ says: { month, year } }) => month !== null && year === null && ofTitle === null && yearAt < 0);
  if (timeless !== undefined) {
    findings.add('monthsWithoutYear', 'blocking', { column: timeless.column, row: plan.headerRow ?? 1 }, { header: timeless.header });
  }

  const fault = (code: string, column: number, row: Row): RowReading => {
    findings.add(code, 'warning', { column, row: row.number }, { text: textOf(cellAt(row, column)) });
    return refused(code);
  };

  const noteSpan = ({ month }: WideHeader, year: number | null, column: number, row: number): void => {
    if (year === null) return;
    periods.meet(dayOf(year, month ?? 1, 1), dayOf(year, month ?? 12, daysInMonth(year, month ?? 12)), column, row);
  };

  const oneCount = (row: Row, agency: string, at: WideColumn, count: number, rowYear: number | null): StatusCountRow => {
    const { says, column, part } = at;
    const year = says.year ?? rowYear ?? (says.month === null ? null : ofTitle);
    const word = says.word ?? textOf(cellAt(row, statusAt));
    const texts: TextNotes = {};
    keepText(texts, 'agency', row, agencyAt, agency);
    keepText(texts, 'wideCount', row, column, count);
    if (says.word === null) keepText(texts, 'status', row, statusAt, null);
    noteSpan(says, year, column, row.number);
    const { status, closedBy } = statuses.read(word, row.number);
    return {
      layout: 'statusSummary', row: row.number, part, agency, status, closedBy, word: says.word, count, month: says.month, year,
      texts: textsOrNull(texts),
    };
  };

  /** All counts of a row, or the first that cannot be read. A blank one says nothing, and is not taken in. */
  const readCounts = (row: Row, agency: string, rowYear: number | null): readonly StatusCountRow[] | RowReading => {
    const found: StatusCountRow[] = [];
    for (const at of wide) {
      const count = numberOf(at.values, cellAt(row, at.column), row.number);
      if (typeof count === 'string') return fault(count, at.column, row);
      if (count !== null) found.push(oneCount(row, agency, at, count, rowYear));
    }
    return found;
  };

  const takeIn = (row: Row, agency: string, counts: readonly StatusCountRow[], rowYear: number | null): RowReading => {
    const [first, ...more] = counts;
    if (first === undefined) return fault('noCount', wide[0]?.column ?? 0, row);
    duplicates.meet(agency, agencyAt, row.number, `${textOf(cellAt(row, statusAt))}|${rowYear ?? ''}`);
    agencies.meet(agency, agencyAt, row.number);
    for (const { part, count } of counts) totals.add(part - 1, count, row.number);
    return { role: 'data', data: first, more };
  };

  const readData = (row: Row, named: string): RowReading => {
    const written = named === '' && agencyAt < 0 ? (plan.titleFacts.agency ?? '') : named;
    if (written === '' || /^\d+$/u.test(written)) return fault('noAgency', Math.max(agencyAt, 0), row);
    const yearText = textOf(cellAt(row, yearAt));
    const rowYear = /^(?:19|20)\d\d$/u.test(yearText) ? Number(yearText) : null;
    if (yearText !== '' && rowYear === null) return fault('unreadableYear', yearAt, row);
    const agency = qualifiedName(written, roles.sectionType());
    const counts = readCounts(row, agency, rowYear);
    return 'role' in counts ? counts : takeIn(row, agency, counts, rowYear);
  };

  return {
    read: tableReader(roles, totals, readData),
    finish: () => totals.finish(),
  };
};
