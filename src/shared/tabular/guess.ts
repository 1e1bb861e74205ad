// Guesses from a sheet's first rows how it is to be read. The guess is data a person sees and changes; what they chose comes
// before anything guessed.

import { columnLetters, type Row } from './cells.ts';
import { decideDateColumn, openDateColumn, stampOfCell } from './dateColumn.ts';
import { kindOf, type ValueKind } from './fieldKinds.ts';
import { mapColumns, type ColumnHeader, type MappedColumn } from './headers/layouts.ts';
import { findHeader, type Header } from './headers/rows.ts';
import type { Decision } from './numberEvidence.ts';
import { decideNumberColumn, numberOf, openNumberColumn } from './numberColumn.ts';
import type { PlanChoices, PlannedColumn, SheetPlan, Zone } from './plan.ts';
import { titleFactsOf } from './titles.ts';

/** Rows looked at for a guess. */
export const headLength = 200;
/** Rows read for title facts when a sheet has no header. */
const titleLength = 20;
/** A date without a zone is the Indonesian day its sender wrote. */
const defaultZone: Zone = 'WIB';

type ReadableKind = Exclude<ValueKind, 'text'>;

/** What the first values of a column say of its reading. */
const firstDecision = (
  column: number, kind: ReadableKind, rows: readonly Row[], choice: Pick<PlannedColumn, 'reading' | 'readingIsChosen'>, zone: Zone,
): Decision => {
  if (kind === 'date') {
    const dates = openDateColumn(choice, zone);
    for (const row of rows) stampOfCell(dates, row.cells[column], row.number);
    return decideDateColumn(dates);
  }
  const numbers = openNumberColumn(choice, kind);
  for (const row of rows) numberOf(numbers, row.cells[column], row.number);
  return decideNumberColumn(numbers);
};

const planned = (mapped: MappedColumn, rows: readonly Row[], choices: PlanChoices, zone: Zone): PlannedColumn => {
  const kind = mapped.field === null ? 'text' : kindOf(mapped.field);
  const chosen = choices.readings[columnLetters(mapped.column)] ?? null;
  const choice = { reading: chosen, readingIsChosen: chosen !== null };
  if (kind === 'text') return { ...mapped, ...choice, evidence: null };
  const { reading, evidence } = firstDecision(mapped.column, kind, rows, choice, zone);
  return { ...mapped, reading, readingIsChosen: chosen !== null, evidence };
};

/** Every column that has a header or, below it, a value. */
const withValues = (headers: readonly ColumnHeader[], rows: readonly Row[]): readonly ColumnHeader[] => {
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, column) => headers[column] ?? { column, parts: [] });
  return all.filter(({ column, parts }) => parts.length > 0 || rows.some(({ cells }) => (cells[column] ?? null) !== null));
};

const columnsOf = (header: Header | null, body: readonly Row[], choices: PlanChoices, zone: Zone): PlannedColumn[] => {
  const headers = withValues(header?.headers ?? [], body);
  const layout = header?.layout ?? 'unknown';
  const mapped: readonly MappedColumn[] = layout === 'unknown'
    ? headers.map(({ column, parts }) => ({ column, header: parts.join(' / '), field: null, how: 'none' }))
    : mapColumns(layout, headers, choices.fields);
  return mapped.map((column) => planned(column, body, choices, zone));
};

/** The plan of a sheet from its first rows (up to `headLength` are looked at); choices override what is guessed. */
export const guessPlan = (head: readonly Row[], choices: PlanChoices): SheetPlan => {
  const rows = head.slice(0, headLength);
  const header = findHeader(rows, choices);
  const zone = choices.zone ?? defaultZone;
  const firstHeaderRow = header === null ? Number.POSITIVE_INFINITY : header.row - header.count + 1;
  const body = header === null ? rows : rows.filter(({ number }) => number > header.row);
  return {
    layout: header?.layout ?? 'unknown',
    headerRow: header?.row ?? null,
    headerRowCount: header?.count ?? 0,
    columns: columnsOf(header, body, choices, zone),
    titleFacts: titleFactsOf(rows.filter(({ number }) => number < firstHeaderRow).slice(0, titleLength)),
    zone,
  };
};
