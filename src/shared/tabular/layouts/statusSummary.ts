// Reads long summaries: one row is one agency × status × count, often × month × year, values in capitals.

import { dayOf, daysInMonth } from '../../days.ts';
import { qualifiedName } from '../agencyGroups.ts';
import type { Row } from '../cells.ts';
import { monthOf } from '../months.ts';
import { numberOf } from '../numberColumn.ts';
import { refused, textOf } from '../roles.ts';
import type { RowReading, StatusCountRow } from '../rows.ts';
import { oneLine } from '../words.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';
import { openDuplicates } from './duplicates.ts';
import { tableReader } from './tableReader.ts';
import { openTableRoles } from './tableRows.ts';
import { openTotals } from './totals.ts';
import { openWideSummary } from './wideSummary.ts';

const yearOf = (text: string): number | null => (/^(?:19|20)\d\d$/u.test(text) ? Number(text) : null);

/** Reads long summaries; wide ones, whose counts stand in many columns, are read by `openWideSummary`. */
export const openStatusSummary = (desk: Desk): LayoutReader => {
  if (desk.columns.allNumbers('wideCount').length > 0) return openWideSummary(desk);
  const { columns, findings, plan, statuses, agencies, periods } = desk;
  const [agencyAt, statusAt, countAt, monthAt, yearAt] =
    [columns.place('agency'), columns.place('status'), columns.place('count'), columns.place('month'), columns.place('year')];
  const counts = columns.numbers('count');
  const header = plan.columns.find(({ column }) => column === countAt)?.header ?? '';
  const roles = openTableRoles(plan, agencyAt >= 0);
  const totals = openTotals([{ field: 'count', column: countAt, header }], findings);
  const duplicates = openDuplicates(findings, 'blocking');
  /** Columns nobody mapped may tell two rows apart that look the same otherwise. */
  const others = plan.columns.filter(({ field }) => field === null).map(({ column }) => column);

  const fault = (code: string, column: number, row: Row): RowReading => {
    findings.add(code, 'warning', { column, row: row.number }, { text: textOf(cellAt(row, column)) });
    return refused(code);
  };

  const noteSpan = (month: number | null, year: number | null, row: number): void => {
    if (year === null) return;
    const from = dayOf(year, month ?? 1, 1);
    const to = dayOf(year, month ?? 12, daysInMonth(year, month ?? 12));
    periods.meet(from, to, month === null ? yearAt : monthAt, row);
  };

  const textsOf = (row: Row, data: Omit<StatusCountRow, 'texts'>): TextNotes => {
    const texts: TextNotes = {};
    keepText(texts, 'agency', row, agencyAt, data.agency);
    keepText(texts, 'status', row, statusAt, null);
    keepText(texts, 'count', row, countAt, data.count);
    keepText(texts, 'month', row, monthAt, data.month);
    keepText(texts, 'year', row, yearAt, data.year);
    return texts;
  };

  const counted = (row: Row, written: string, count: number, month: number | null, year: number | null): RowReading => {
    const word = textOf(cellAt(row, statusAt));
    const agency = qualifiedName(written, roles.sectionType());
    const rest = others.map((column) => cellAt(row, column)).filter((cell) => typeof cell === 'string').join('|');
    duplicates.meet(agency, agencyAt, row.number, `${word}|${month ?? ''}|${year ?? ''}|${rest}`);
    agencies.meet(agency, agencyAt, row.number);
    totals.add(0, count, row.number);
    noteSpan(month, year, row.number);
    const data = { layout: 'statusSummary', row: row.number, part: 0, word: null, agency, ...statuses.read(word, row.number), count, month, year } as const;
    const known = { ...data, status: data.status, closedBy: data.closedBy };
    return { role: 'data', data: { ...known, texts: textsOrNull(textsOf(row, known)) } };
  };

  const readData = (row: Row, named: string): RowReading => {
    const agency = named === '' && agencyAt < 0 ? (plan.titleFacts.agency ?? '') : named;
    if (agency === '' || /^\d+$/u.test(agency)) return fault('noAgency', Math.max(agencyAt, 0), row);
    const count = counts === null ? null : numberOf(counts, cellAt(row, countAt), row.number);
    if (count === null) return fault('noCount', countAt, row);
    if (typeof count === 'string') return fault(count, countAt, row);
    const [monthText, yearText] = [oneLine(textOf(cellAt(row, monthAt))), textOf(cellAt(row, yearAt))];
    const [month, year] = [monthOf(monthText), yearOf(yearText)];
    if (monthText !== '' && month === null) return fault('unreadableMonth', monthAt, row);
    if (yearText !== '' && year === null) return fault('unreadableYear', yearAt, row);
    return counted(row, agency, count, month, year);
  };

  return {
    read: tableReader(roles, totals, readData),
    finish: () => totals.finish(),
  };
};
