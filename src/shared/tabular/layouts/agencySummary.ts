// Reads agency summaries: one row is one agency with counts by state. Totals, sections and notes are told apart by
// tableRows.ts; here a row becomes counts, or is refused at the cell that cannot be read.

import type { AgencyType, ReportState } from '../../domain.ts';
import { agencyTypeOf } from '../agencies.ts';
import { qualifiedName, typeOfGroup } from '../agencyGroups.ts';
import type { Row } from '../cells.ts';
import { countFields, stateFields, type CountField } from '../fieldKinds.ts';
import { numberOf, type NumberColumn } from '../numberColumn.ts';
import type { Field } from '../plan.ts';
import { refused, textOf } from '../roles.ts';
import type { RowReading, SummaryRow } from '../rows.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';
import { openDuplicates } from './duplicates.ts';
import { openPercentCheck, printedPercent, type Counts, type PercentCheck } from './percents.ts';
import { openTableRoles } from './tableRows.ts';
import { openTotals } from './totals.ts';

interface CountColumn { readonly field: CountField; readonly column: number; readonly header: string; readonly values: NumberColumn }
type Values = Readonly<Partial<Record<CountField, number | null>>>;

const countColumnsOf = ({ columns, plan }: Desk): readonly CountColumn[] => countFields.flatMap((field) => {
  const [column, values] = [columns.place(field), columns.numbers(field)];
  const header = plan.columns.find((planned) => planned.column === column)?.header ?? '';
  return values === null ? [] : [{ field, column, header, values }];
});

const statesOf = (values: Values): Record<ReportState, number | null> => ({
  unverified: values.unverified ?? null,
  forwarded: values.forwarded ?? null,
  onHold: values.onHold ?? null,
  waiting: values.waiting ?? null,
  inProcess: values.inProcess ?? null,
  completed: values.completed ?? null,
  archived: values.archived ?? null,
  blocked: values.blocked ?? null,
});

/** What the sheet says was followed up: its own count, or what its states add up to. */
const followedUpOf = ({ followedUp, completed, inProcess }: Values): number | null =>
  followedUp ?? (typeof completed === 'number' && typeof inProcess === 'number' ? completed + inProcess : null);

const sumOfStates = (values: Values): number => stateFields.reduce((sum, field) => sum + (values[field] ?? 0), 0);

/** States, or what was followed up, cannot be more than came in. */
const checkSums = (desk: Desk, values: Values, received: number, agency: string, row: number): void => {
  const sum = Math.max(sumOfStates(values), values.followedUp ?? 0);
  const place = { column: desk.columns.place('received'), row };
  if (sum > received) desk.findings.add('stateSumExceeds', 'blocking', place, { agency, sum, received });
  const { followedUp, completed, inProcess } = values;
  if (typeof followedUp !== 'number' || typeof completed !== 'number' || typeof inProcess !== 'number') return;
  if (followedUp === completed + inProcess) return;
  const at = { column: desk.columns.place('followedUp'), row };
  desk.findings.add('followedUpDiffers', 'warning', at, { agency, stated: followedUp, computed: completed + inProcess });
};

export const openAgencySummary = (desk: Desk): LayoutReader => {
  const { columns, findings, agencies, plan } = desk;
  const counts = countColumnsOf(desk);
  const roles = openTableRoles(plan, true);
  const totals = openTotals(counts, findings);
  const duplicates = openDuplicates(findings, 'blocking');
  const [agencyAt, typeAt, receivedAt] = [columns.place('agency'), columns.place('agencyType'), columns.place('received')];
  const percents = { followUpPercent: openPercentCheck(findings, columns.place('followUpPercent')), completionPercent: openPercentCheck(findings, columns.place('completionPercent')) };

  const fault = (code: string, column: number, row: Row): RowReading => {
    findings.add(code, 'warning', { column, row: row.number }, { text: textOf(cellAt(row, column)) });
    return refused(code);
  };

  /** The counts of a row, or why it is refused. */
  const valuesOf = (row: Row): Values | RowReading => {
    const values: Partial<Record<CountField, number | null>> = {};
    for (const { field, column, values: reader } of counts) {
      const value = numberOf(reader, cellAt(row, column), row.number);
      if (typeof value !== 'string') values[field] = value;
      else if (value !== 'uncachedFormula') return fault(value, column, row);
      else findings.add(value, 'warning', { column, row: row.number });
    }
    return values;
  };

  const printed = (field: keyof typeof percents, row: Row, rate: Counts, agency: string): number | null => {
    const reader = columns.numbers(field);
    const column = columns.place(field);
    const cell = cellAt(row, column);
    const value = reader === null ? null : numberOf(reader, cell, row.number);
    if (typeof value === 'string') findings.tally(`${field} ${value}`, value, 'warning', { column, row: row.number }, { text: textOf(cell) });
    if (typeof value !== 'number') return null;
    const percent = printedPercent(value, typeof cell === 'number', rate);
    const check: PercentCheck = percents[field];
    check.compare(percent, rate, { column, row: row.number }, agency);
    return Math.round(percent * 100);
  };

  const meanDaysOf = (row: Row): number | null => {
    const [reader, column] = [columns.numbers('meanDays'), columns.place('meanDays')];
    const value = reader === null ? null : numberOf(reader, cellAt(row, column), row.number);
    if (typeof value !== 'string') return value;
    findings.tally(`meanDays ${value}`, value, 'warning', { column, row: row.number }, { text: textOf(cellAt(row, column)) });
    return null;
  };

  const textsOf = (row: Row, data: Values, agency: string): TextNotes => {
    const texts: TextNotes = {};
    keepText(texts, 'agency', row, agencyAt, agency);
    for (const { field, column } of counts) keepText(texts, field, row, column, data[field] ?? null);
    for (const field of ['followUpPercent', 'completionPercent', 'meanDays'] as const satisfies readonly Field[]) {
      keepText(texts, field, row, columns.place(field), null);
    }
    return texts;
  };

  const summary = (row: Row, written: string, values: Values, received: number): SummaryRow => {
    const said = typeAt < 0 ? '' : textOf(cellAt(row, typeAt));
    const above: AgencyType | null = typeOfGroup(said) ?? roles.sectionType();
    const agency = qualifiedName(written, above);
    checkSums(desk, values, received, agency, row.number);
    duplicates.meet(agency, agencyAt, row.number);
    agencies.meet(agency, agencyAt, row.number);
    counts.forEach(({ field }, at) => totals.add(at, values[field] ?? 0));
    return {
      layout: 'agencySummary',
      row: row.number,
      agency,
      type: typeOfGroup(said) ?? agencyTypeOf(written) ?? above,
      received,
      states: statesOf(values),
      followedUp: values.followedUp ?? null,
      publishedFollowUp: printed('followUpPercent', row, { num: followedUpOf(values), den: received }, agency),
      publishedCompletion: printed('completionPercent', row, { num: values.completed ?? null, den: received }, agency),
      meanDays: meanDaysOf(row),
      texts: textsOrNull(textsOf(row, values, agency)),
    };
  };

  return {
    read: (row) => {
      const { skipped, agency } = roles.judge(row);
      if (skipped?.role === 'total' && skipped.reason === 'total') totals.compare(row);
      if (skipped?.role === 'section') totals.startSection();
      if (skipped !== null) return skipped;
      if (agency === '' || /^\d+$/u.test(agency)) return fault('noAgency', agencyAt, row);
      const values = valuesOf(row);
      if ('role' in values) return values as RowReading;
      const { received } = values as Values;
      if (received === null || received === undefined) return fault('noReceived', receivedAt, row);
      return { role: 'data', data: summary(row, agency, values as Values, received) };
    },
    finish: () => {
      percents.followUpPercent.finish();
      percents.completionPercent.finish();
    },
  };
};
