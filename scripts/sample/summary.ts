// Agency summaries in the shapes agencies send them: title block, one or two header rows, sections, blank rows, a total and
// notes. One description gives the lines of a sheet or of a CSV file.

import { percentOf } from '../../src/shared/scoring/rate.ts';
import type { NameStyle, SampleAgency } from './agencies.ts';
import { nameOf, typeWord } from './agencies.ts';
import type { Figures } from './figures.ts';
import type { Merge, SheetLines, Value } from './files.ts';

export interface SummaryRow {
  readonly agency: SampleAgency;
  readonly figures: Figures;
}

export type CountKey = 'received' | 'unverified' | 'waiting' | 'inProcess' | 'completed' | 'archived';

export type Column =
  | { readonly kind: 'number' | 'name' | 'percent' | 'mean' | 'decree'; readonly header: string }
  | { readonly kind: 'count'; readonly header: string; readonly key: CountKey; readonly group: boolean };

export interface SummaryShape {
  readonly name: string;
  readonly title: readonly string[];
  readonly columns: readonly Column[];
  /** Header over the grouped columns: it makes a second, merged header row. Null for a single row. */
  readonly group: string | null;
  readonly nameStyle: NameStyle;
  readonly sections: boolean;
  readonly totalLabel: string;
  /** Added to the printed total of received: a total that does not add up. */
  readonly totalError: number;
  readonly count: (value: number) => Value;
  readonly percent: (hundredths: number) => Value;
  readonly notes: readonly string[];
}

/** `41,40 %` from 41.4. */
export const commaPercent = (percent: number): string => `${percent.toFixed(2).replace('.', ',')} %`;
/** Thousands in the Indonesian way: `1.294`. */
export const dotted = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
export const plainNumber = (value: number): number => value;

const sum = (rows: readonly SummaryRow[], key: CountKey): number => rows.reduce((total, { figures }) => total + figures[key], 0);

const percentCell = (followedUp: number, received: number, shape: SummaryShape): Value => {
  const percent = percentOf(followedUp, received);
  return percent === null ? '-' : shape.percent(percent);
};

const cellOf = ({ agency, figures }: SummaryRow, column: Column, number: number, shape: SummaryShape): Value => {
  switch (column.kind) {
    case 'number': return number;
    case 'name': return nameOf(agency, shape.nameStyle);
    case 'count': return shape.count(figures[column.key]);
    case 'percent': return percentCell(figures.inProcess + figures.completed, figures.received, shape);
    case 'mean': return figures.meanTenths === null ? '-' : (figures.meanTenths / 10).toFixed(1).replace('.', ',');
    default: return agency.id % 3 === 0 ? 'Belum' : 'Ada';
  }
};

const totalLine = (rows: readonly SummaryRow[], shape: SummaryShape): Value[] => {
  const { columns } = shape;
  return columns.map((column) => {
    if (column.kind === 'name') return shape.totalLabel;
    if (column.kind === 'percent') return percentCell(sum(rows, 'inProcess') + sum(rows, 'completed'), sum(rows, 'received'), shape);
    if (column.kind !== 'count') return null;
    return shape.count(sum(rows, column.key) + (column.key === 'received' ? shape.totalError : 0));
  });
};

const headerLines = ({ columns, group }: SummaryShape): Value[][] => {
  const headers = columns.map((column) => column.header);
  if (group === null) return [headers];
  const isGrouped = (column: Column | undefined): boolean => column?.kind === 'count' && column.group;
  const upper = columns.map((column, at) => (isGrouped(column) ? (isGrouped(columns[at - 1]) ? null : group) : column.header));
  return [upper, columns.map((column) => (isGrouped(column) ? column.header : null))];
};

const headerMerges = ({ columns, group }: SummaryShape, top: number): Merge[] => {
  if (group === null) return [];
  const grouped = columns.flatMap((column, at) => (column.kind === 'count' && column.group ? [at + 1] : []));
  const single = columns.flatMap((column, at) => (column.kind === 'count' && column.group ? [] : [at + 1]));
  return [
    { top, bottom: top, left: Math.min(...grouped), right: Math.max(...grouped) },
    ...single.map((at) => ({ top, bottom: top + 1, left: at, right: at })),
  ];
};

const bodyLines = (rows: readonly SummaryRow[], shape: SummaryShape): { lines: Value[][]; sectionAt: number[] } => {
  const lines: Value[][] = [];
  const sectionAt: number[] = [];
  let number = 0;
  rows.forEach((row, at) => {
    if (shape.sections && row.agency.type !== rows[at - 1]?.agency.type) {
      if (at > 0) lines.push([]);
      sectionAt.push(lines.length);
      lines.push([typeWord[row.agency.type]]);
      number = 0;
    }
    number += 1;
    lines.push(shape.columns.map((column) => cellOf(row, column, number, shape)));
  });
  return { lines, sectionAt };
};

const widthOf = (column: Column): number => (column.kind === 'name' ? 44 : column.kind === 'number' ? 6 : 16);

/** The sheet of a summary; rows in the order given, agencies without evidence left out. */
export const summarySheet = (all: readonly SummaryRow[], shape: SummaryShape): SheetLines => {
  const rows = all.filter(({ figures }) => figures.present);
  const width = shape.columns.length;
  const titles = [...shape.title.map((line): Value[] => [line]), []];
  const header = headerLines(shape);
  const { lines, sectionAt } = bodyLines(rows, shape);
  const first = titles.length + header.length;
  const whole = (row: number): Merge => ({ top: row, bottom: row, left: 1, right: width });
  return {
    name: shape.name,
    lines: [...titles, ...header, ...lines, totalLine(rows, shape), [], ...shape.notes.map((note) => [note])],
    merges: [
      ...shape.title.map((_, at) => whole(at + 1)),
      ...headerMerges(shape, titles.length + 1),
      ...sectionAt.map((at) => whole(first + at + 1)),
    ],
    bold: [1, ...header.map((_, at) => titles.length + 1 + at), ...sectionAt.map((at) => first + at + 1), first + lines.length + 1],
    widths: shape.columns.map(widthOf),
  };
};
