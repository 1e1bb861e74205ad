// The columns of a plan, opened for reading: where each field stands, and what reads its values. At the end, the plan with the
// readings that all values decided.

import { openDateColumn, datesAskToReread, decideDateColumn, maySwap, type DateColumn } from './dateColumn.ts';
import { kindOf } from './fieldKinds.ts';
import type { Findings } from './findings.ts';
import type { Decision } from './numberEvidence.ts';
import { decideNumberColumn, numbersAskToReread, openNumberColumn, type NumberColumn } from './numberColumn.ts';
import { columnLetters } from './cells.ts';
import type { Field, PlannedColumn, SheetPlan } from './plan.ts';

export interface Columns {
  /** The zero-based column of a field, or −1. */
  readonly place: (field: Field) => number;
  readonly numbers: (field: Field) => NumberColumn | null;
  readonly dates: (field: Field) => DateColumn | null;
  /** Every column of a field of numbers that may stand many times. */
  readonly allNumbers: (field: Field) => readonly { readonly planned: PlannedColumn; readonly values: NumberColumn }[];
}

export interface OpenColumns extends Columns {
  /** The plan as all values decide it; doubts become findings. */
  readonly decide: (findings: Findings) => { readonly columns: PlannedColumn[]; readonly mustReread: boolean };
}

type Opened =
  | { readonly planned: PlannedColumn; readonly kind: 'number'; readonly values: NumberColumn }
  | { readonly planned: PlannedColumn; readonly kind: 'date'; readonly values: DateColumn }
  | { readonly planned: PlannedColumn; readonly kind: 'text' };

const open = (planned: PlannedColumn, plan: SheetPlan): Opened => {
  const kind = planned.field === null ? 'text' : kindOf(planned.field);
  if (kind === 'text') return { planned, kind };
  if (kind === 'date') return { planned, kind, values: openDateColumn(planned, plan.zone) };
  return { planned, kind: 'number', values: openNumberColumn(planned, kind) };
};

/** A doubt is blocking: a number or date read the wrong way would be misread in silence. */
const noteDoubt = (findings: Findings, column: number, subject: 'Numbers' | 'Dates', decision: Decision, example: string): void => {
  const { doubt } = decision;
  if (doubt === null) return;
  const code = `${doubt.kind === 'fits' ? 'ambiguous' : 'mixed'}${subject}`;
  const params = { column: columnLetters(column), text: doubt.text, other: doubt.other, example };
  findings.add(code, 'blocking', { column, row: doubt.row }, params);
};

const decideOne = (opened: Opened, findings: Findings): { readonly planned: PlannedColumn; readonly mustReread: boolean } => {
  const { planned } = opened;
  if (opened.kind === 'text') return { planned, mustReread: false };
  const decided = opened.kind === 'date' ? decideDateColumn(opened.values) : decideNumberColumn(opened.values);
  const mustReread = opened.kind === 'date' ? datesAskToReread(opened.values, decided) : numbersAskToReread(opened.values, decided);
  if (opened.kind === 'date' && maySwap(opened.values)) {
    const { typed, tally } = opened.values;
    const { text } = tally.dayFirst.cells > 0 ? tally.dayFirst : tally.monthFirst;
    findings.add('datesMaySwap', 'warning', { column: planned.column, row: typed.row }, { count: typed.cells, text });
  }
  noteDoubt(findings, planned.column, opened.kind === 'date' ? 'Dates' : 'Numbers', decided, decided.evidence?.value ?? '');
  return { planned: { ...planned, reading: decided.reading, evidence: decided.evidence }, mustReread };
};

export const openColumns = (plan: SheetPlan): OpenColumns => {
  const opened = plan.columns.map((planned) => open(planned, plan));
  const byField = new Map<Field, Opened>();
  for (const column of opened) if (column.planned.field !== null) byField.set(column.planned.field, column);
  return {
    place: (field) => byField.get(field)?.planned.column ?? -1,
    numbers: (field) => {
      const column = byField.get(field);
      return column?.kind === 'number' ? column.values : null;
    },
    dates: (field) => {
      const column = byField.get(field);
      return column?.kind === 'date' ? column.values : null;
    },
    allNumbers: (field) => opened.flatMap((column) =>
      (column.kind === 'number' && column.planned.field === field ? [{ planned: column.planned, values: column.values }] : [])),
    decide: (findings) => {
      const decided = opened.map((column) => decideOne(column, findings));
      return { columns: decided.map(({ planned }) => planned), mustReread: decided.some(({ mustReread }) => mustReread) };
    },
  };
};
