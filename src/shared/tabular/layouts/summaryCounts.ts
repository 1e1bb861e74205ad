// The counts of an agency's row: how many reports, in which states, and whether that can be.

import type { ReportState } from '../../domain.ts';
import type { Row } from '../cells.ts';
import { countFields, stateFields, type CountField } from '../fieldKinds.ts';
import { numberOf, type NumberColumn, type NumberFault } from '../numberColumn.ts';
import { cellAt, type Desk } from './desk.ts';

export interface CountColumn {
  readonly field: CountField;
  readonly column: number;
  readonly header: string;
  readonly values: NumberColumn;
}

/** Null is a count the row does not give. */
export type Counts = Partial<Record<CountField, number | null>>;

/** A cell that cannot be read, which refuses the row. */
export interface CountFault {
  readonly fault: Exclude<NumberFault, 'uncachedFormula'>;
  readonly column: number;
}

export const countColumnsOf = ({ columns, plan }: Desk): readonly CountColumn[] => countFields.flatMap((field) => {
  const column = columns.place(field);
  const values = columns.numbers(field);
  const header = plan.columns.find((planned) => planned.column === column)?.header ?? '';
  return values === null ? [] : [{ field, column, header, values }];
});

/** The counts of a row, or the first cell that cannot be read. A formula without a result only loses its value. */
export const readCounts = (desk: Desk, counts: readonly CountColumn[], row: Row): Counts | CountFault => {
  const values: Counts = {};
  for (const { field, column, values: reader } of counts) {
    const value = numberOf(reader, cellAt(row, column), row.number);
    if (typeof value !== 'string') values[field] = value;
    else if (value !== 'uncachedFormula') return { fault: value, column };
    else desk.findings.add(value, 'warning', { column, row: row.number });
  }
  return values;
};

export const statesOf = (counts: Counts): Readonly<Record<ReportState, number | null>> => ({
  unverified: counts.unverified ?? null,
  forwarded: counts.forwarded ?? null,
  onHold: counts.onHold ?? null,
  waiting: counts.waiting ?? null,
  inProcess: counts.inProcess ?? null,
  completed: counts.completed ?? null,
  archived: counts.archived ?? null,
  blocked: counts.blocked ?? null,
});

const settled = ({ completed, inProcess }: Counts): number | null =>
  typeof completed === 'number' && typeof inProcess === 'number' ? completed + inProcess : null;

/** What the row says was followed up: its own count, or completed and in process together. */
export const followedUpOf = (counts: Counts): number | null => counts.followedUp ?? settled(counts);

/** The columns that is made of. */
export const followedUpFields = (counts: Counts): readonly CountField[] =>
  (typeof counts.followedUp === 'number' ? ['followedUp'] : ['inProcess', 'completed']);

/** States, or what was followed up, cannot be more than came in; both ways of giving what was followed up should agree. */
export const checkCounts = (desk: Desk, counts: Counts, received: number, agency: string, row: number): void => {
  const states = stateFields.reduce((sum, field) => sum + (counts[field] ?? 0), 0);
  const sum = Math.max(states, counts.followedUp ?? 0);
  if (sum > received) {
    desk.findings.add('stateSumExceeds', 'blocking', { column: desk.columns.place('received'), row }, { agency, sum, received });
  }
  const computed = settled(counts);
  const stated = counts.followedUp ?? null;
  if (stated === null || computed === null || stated === computed) return;
  desk.findings.add('followedUpDiffers', 'warning', { column: desk.columns.place('followedUp'), row }, { agency, stated, computed });
};
