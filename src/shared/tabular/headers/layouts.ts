// Which layout a set of headers is, and what its columns mean.

import { countFields, decimalFields, percentFields } from '../fieldKinds.ts';
import type { Field, PlanChoices, PlannedColumn } from '../plan.ts';
import { columnLetters } from '../cells.ts';
import { isWide, standsInTime, wideHeader } from './wide.ts';
import { headerWords, matchHeader, type KnownLayout } from './match.ts';

/** A column's header: its place and the texts over it, the merged group first. */
export interface ColumnHeader {
  readonly column: number;
  readonly parts: readonly string[];
}

export type MappedColumn = Pick<PlannedColumn, 'column' | 'header' | 'field' | 'how'>;

/** Fields a layout cannot do without: of each group at least one. */
export const requiredFields: Readonly<Record<KnownLayout, readonly (readonly Field[])[]>> = {
  records: [['trackingId'], ['status']],
  agencySummary: [['agency'], ['received'], ['completed', 'inProcess', 'followedUp']],
  statusSummary: [['status', 'wideCount'], ['count', 'wideCount']],
  disclosure: [['itemTitle'], ['link', 'publishedDate']],
  register: [['agency']],
};

export const knownLayouts = Object.keys(headerWords) as readonly KnownLayout[];

/** The wide columns among the headers, when they make a summary of their own; else none. */
const wideColumns = (headers: readonly ColumnHeader[], chosen: PlanChoices['fields'], hasStatusColumn: boolean): ReadonlySet<number> => {
  const found = headers.flatMap(({ column, parts }) => {
    const wide = chosen[columnLetters(column)] === undefined ? wideHeader(parts) : null;
    return wide === null ? [] : [{ column, wide }];
  });
  return new Set(isWide(found.map(({ wide }) => wide), hasStatusColumn) ? found.map(({ column }) => column) : []);
};

/** In a wide summary the counts stand in many columns; a column of their sums is not one of them. */
const mapWide = (columns: readonly MappedColumn[], headers: readonly ColumnHeader[], chosen: PlanChoices['fields']): readonly MappedColumn[] => {
  const wide = wideColumns(headers, chosen, columns.some(({ field }) => field === 'status'));
  if (wide.size === 0) return columns;
  return columns.map((column) => {
    if (wide.has(column.column)) return { ...column, field: 'wideCount', how: 'header' };
    return column.field === 'count' && column.how !== 'chosen' ? { ...column, field: null, how: 'none' } : column;
  });
};

/** The columns of a layout: the surest column of each field has it, a person's choice comes before all. */
export const mapColumns = (
  layout: KnownLayout, headers: readonly ColumnHeader[], chosen: PlanChoices['fields'],
): readonly MappedColumn[] => {
  const choiceOf = (column: number): Field | null | undefined => chosen[columnLetters(column)];
  const taken = new Set(headers.map(({ column }) => choiceOf(column)));
  const matches = headers.map((header) => ({ header, match: matchHeader(layout, header.parts) }));
  const best = new Map<Field, { readonly column: number; readonly rank: number }>();
  for (const { header: { column }, match } of matches) {
    if (match === null || choiceOf(column) !== undefined || (best.get(match.field)?.rank ?? Infinity) <= match.rank) continue;
    best.set(match.field, { column, rank: match.rank });
  }
  const mapped = matches.map(({ header, match }): MappedColumn => {
    const base = { column: header.column, header: header.parts.join(' / ') };
    const choice = choiceOf(header.column);
    if (choice !== undefined) return { ...base, field: choice, how: 'chosen' };
    const field = match === null || taken.has(match.field) || best.get(match.field)?.column !== header.column ? null : match.field;
    return { ...base, field, how: field === null ? 'none' : 'header' };
  });
  return layout === 'statusSummary' ? mapWide(mapped, headers, chosen) : mapped;
};

const fieldsOf = (columns: readonly MappedColumn[]): ReadonlySet<Field | null> => new Set(columns.map(({ field }) => field));

/** What a layout still lacks: the first field of each required group none of which is mapped. */
export const lackingFields = (layout: KnownLayout, columns: readonly MappedColumn[]): readonly Field[] => {
  const fields = fieldsOf(columns);
  return requiredFields[layout].filter((group) => !group.some((field) => fields.has(field))).flatMap((group) => group.slice(0, 1));
};

/** A register has no counts; one with percentages only is something else again. */
const hasNumbers = (headers: readonly ColumnHeader[], chosen: PlanChoices['fields']): boolean => {
  const fields = fieldsOf(mapColumns('agencySummary', headers, chosen));
  return [...countFields, ...percentFields, ...decimalFields].some((field) => fields.has(field));
};

/** Whether the headers are those of a layout. */
export const isLayout = (layout: KnownLayout, headers: readonly ColumnHeader[], chosen: PlanChoices['fields']): boolean =>
  lackingFields(layout, mapColumns(layout, headers, chosen)).length === 0
  && (layout !== 'register' || !hasNumbers(headers, chosen))
  && (layout !== 'agencySummary' || !standsInTime(headers.map(({ parts }) => wideHeader(parts))));
