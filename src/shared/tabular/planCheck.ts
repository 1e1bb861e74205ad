// What is wrong with a plan before any row is read, and with the sheet as a whole once all are: no header, a column a layout
// cannot do without, two columns for one field, merged cells among the data, no data at all.

import { cellAddress, columnLetters, type MergedRange } from './cells.ts';
import { nowhere, type Findings } from './findings.ts';
import { headerWords, matchHeader } from './headers/match.ts';
import { lackingFields } from './headers/layouts.ts';
import type { Field, SheetPlan } from './plan.ts';

/** An example of the words that would have been understood. */
const exampleWord = (layout: Exclude<SheetPlan['layout'], 'unknown'>, field: Field): string => {
  const words: Readonly<Partial<Record<Field, readonly string[]>>> = headerWords[layout];
  return words[field]?.[0] ?? field;
};

const checkColumns = (plan: SheetPlan, layout: Exclude<SheetPlan['layout'], 'unknown'>, findings: Findings): void => {
  const row = plan.headerRow ?? 1;
  for (const field of lackingFields(layout, plan.columns)) {
    findings.add('lackingColumn', 'blocking', { column: 0, row }, { field, words: exampleWord(layout, field) });
  }
  const takers = new Map(plan.columns.filter(({ how }) => how === 'header').map((taker) => [taker.field, taker]));
  for (const { column, header, field, how } of plan.columns) {
    const match = field === null && how === 'none' ? matchHeader(layout, header.split(' / ')) : null;
    const taker = match === null ? undefined : takers.get(match.field);
    if (taker === undefined || matchHeader(layout, taker.header.split(' / '))?.rank !== match?.rank) continue;
    findings.add('sameField', 'warning', { column, row }, { header, first: columnLetters(taker.column), column: columnLetters(column) });
  }
};

/** Adds what the plan itself lacks; false when no row can be read under it. */
export const checkPlan = (plan: SheetPlan, findings: Findings): boolean => {
  if (plan.headerRow === null) {
    findings.add('noHeader', 'blocking', nowhere);
    return false;
  }
  if (plan.layout === 'unknown') {
    findings.add('unknownLayout', 'blocking', { column: 0, row: plan.headerRow });
    return false;
  }
  checkColumns(plan, plan.layout, findings);
  return lackingFields(plan.layout, plan.columns).length === 0;
};

/** Merged cells over several data rows: only the first of them holds the value. */
export const checkMerges = (plan: SheetPlan, merges: readonly MergedRange[], lastDataRow: number, findings: Findings): void => {
  const used = new Set(plan.columns.filter(({ field }) => field !== null).map(({ column }) => column));
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    if (fromRow <= (plan.headerRow ?? 0) || fromRow >= lastDataRow || toRow === fromRow || !used.has(fromColumn)) continue;
    const range = `${cellAddress(fromColumn, fromRow)}:${cellAddress(toColumn, toRow)}`;
    findings.add('mergedData', 'warning', { column: fromColumn, row: fromRow }, { range });
  }
};
