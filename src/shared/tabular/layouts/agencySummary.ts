// Reads agency summaries: one row is one agency with counts by state. Totals, sections and notes are told apart by
// tableRows.ts; here a row becomes counts, or is refused at the cell that cannot be read.

import { agencyTypeOf } from '../agencies.ts';
import { qualifiedName, typeOfGroup } from '../agencyGroups.ts';
import type { Row } from '../cells.ts';
import { refused, textOf } from '../roles.ts';
import type { RowReading, SummaryRow } from '../rows.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';
import { openDuplicates } from './duplicates.ts';
import { checkCounts, countColumnsOf, followedUpFields, followedUpOf, readCounts, statesOf, type CountColumn, type Counts } from './summaryCounts.ts';
import { openPrinted } from './summaryPrinted.ts';
import { tableReader } from './tableReader.ts';
import { openTableRoles } from './tableRows.ts';
import { openTotals } from './totals.ts';

/** The texts a row's values do not give back. */
const textsOf = ({ columns }: Desk, countColumns: readonly CountColumn[], row: Row, counts: Counts, agency: string): TextNotes => {
  const texts: TextNotes = {};
  keepText(texts, 'agency', row, columns.place('agency'), agency);
  for (const { field, column } of countColumns) keepText(texts, field, row, column, counts[field] ?? null);
  for (const field of ['followUpPercent', 'completionPercent', 'meanDays'] as const) {
    keepText(texts, field, row, columns.place(field), null);
  }
  return texts;
};

export const openAgencySummary = (desk: Desk): LayoutReader => {
  const { columns, findings, agencies, plan } = desk;
  const countColumns = countColumnsOf(desk);
  const roles = openTableRoles(plan, true);
  const totals = openTotals(countColumns, findings);
  const duplicates = openDuplicates(findings, 'blocking');
  const printed = openPrinted(desk);
  const agencyAt = columns.place('agency');
  const typeAt = columns.place('agencyType');

  const refuse = (code: string, column: number, row: Row): RowReading => {
    findings.add(code, 'warning', { column, row: row.number }, { text: textOf(cellAt(row, column)) });
    return refused(code);
  };

  const note = (agency: string, counts: Counts, received: number, row: number): void => {
    checkCounts(desk, counts, received, agency, row);
    duplicates.meet(agency, agencyAt, row);
    agencies.meet(agency, agencyAt, row);
    countColumns.forEach(({ field }, at) => totals.add(at, counts[field] ?? 0, row));
  };

  const summary = (row: Row, written: string, counts: Counts, received: number): SummaryRow => {
    const said = typeOfGroup(textOf(cellAt(row, typeAt)));
    const agency = qualifiedName(written, said ?? roles.sectionType());
    note(agency, counts, received, row.number);
    return {
      layout: 'agencySummary',
      row: row.number,
      agency,
      type: said ?? agencyTypeOf(written) ?? roles.sectionType(),
      received,
      states: statesOf(counts),
      followedUp: counts.followedUp ?? null,
      publishedFollowUp: printed.followUp(row, { num: followedUpOf(counts), den: received, fields: followedUpFields(counts) }, agency),
      publishedCompletion: printed.completion(row, { num: counts.completed ?? null, den: received, fields: ['completed'] }, agency),
      meanDays: printed.meanDays(row),
      texts: textsOrNull(textsOf(desk, countColumns, row, counts, agency)),
    };
  };

  const readData = (row: Row, agency: string): RowReading => {
    if (agency === '' || /^\d+$/u.test(agency)) return refuse('noAgency', agencyAt, row);
    const counts = readCounts(desk, countColumns, row);
    if ('fault' in counts) return refuse(counts.fault, counts.column, row);
    const received = counts.received ?? null;
    if (received === null) return refuse('noReceived', columns.place('received'), row);
    return { role: 'data', data: summary(row, agency, counts, received) };
  };

  return {
    read: tableReader(roles, totals, readData),
    finish: () => {
      printed.finish();
      totals.finish();
    },
  };
};
