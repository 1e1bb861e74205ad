// Lays a recipe on a sheet's first rows: finds the header it was made for, wherever it now stands, and turns what a person once
// decided into choices for this sheet. Decisions go by header, never by column letter.

import { columnLetters, type Row } from '../cells.ts';
import { headersEndingAt } from '../headers/rows.ts';
import { noChoices, type Drift, type Field, type PlanChoices, type RecipeUse } from '../plan.ts';
import { driftOf, likeness, matchColumns, type HeaderAt, type Matched } from './drift.ts';
import { hasDecisions, headerKeys, senderOf, type RecipeContent } from './recipe.ts';
import { titleFactsOf } from '../titles.ts';

export interface Recipe {
  readonly name: string;
  /** As `senderOf` tells. */
  readonly sender: string;
  readonly content: RecipeContent;
}

/** Rows in which a title block names its agency. */
const titleLength = 20;

/** Below this share of common headers a sheet is of another kind; a sender may change more than strangers may differ. */
const leastAlike = { sameSender: 0.5, others: 0.7 } as const;

interface Found {
  readonly row: number;
  readonly matched: Matched;
  readonly alike: number;
}

interface HeaderRow {
  readonly row: number;
  readonly headers: readonly HeaderAt[];
  readonly keys: ReadonlySet<string>;
}

/** The first rows as headers of one, two … rows, each worked out once: many recipes are laid on one sheet. */
type HeaderRows = (count: number) => readonly HeaderRow[];

const rowsAsHeaders = (head: readonly Row[], count: number): readonly HeaderRow[] =>
  head.flatMap(({ number }, at) => {
    const headers = (headersEndingAt(head, at, count) ?? []).map(({ column, parts }) => ({ column, header: parts.join(' / ') }))
      .filter(({ header }) => header !== '');
    return headers.length === 0 ? [] : [{ row: number, headers, keys: new Set(headerKeys(headers.map(({ header }) => header))) }];
  });

const openHeaderRows = (head: readonly Row[]): HeaderRows => {
  const known = new Map<number, readonly HeaderRow[]>();
  return (count) => {
    const rows = known.get(count) ?? rowsAsHeaders(head, count);
    known.set(count, rows);
    return rows;
  };
};

/** Where among the first rows the recipe's header stands: most of its headers, then the earliest; null when nowhere. */
const findRecipeHeader = (content: RecipeContent, headerRows: HeaderRows): Found | null => {
  const keys = headerKeys(content.columns.map(({ header }) => header));
  let [best, most]: [HeaderRow | null, number] = [null, 0];
  for (const row of headerRows(Math.max(1, content.headerRowCount))) {
    const hits = keys.filter((key) => row.keys.has(key)).length;
    if (hits > most) [best, most] = [row, hits];
  }
  if (best === null) return null;
  const matched = matchColumns(content, best.headers);
  return { row: best.row, matched, alike: likeness(matched) };
};

const choicesOf = (content: RecipeContent, { row, matched }: Found, isSameSender: boolean): PlanChoices => ({
  ...noChoices,
  layout: content.isLayoutChosen ? content.layout : null,
  headerRow: content.isHeaderChosen ? row : null,
  headerRowCount: content.isHeaderChosen ? content.headerRowCount : null,
  zone: isSameSender ? content.zone : null,
  fields: Object.fromEntries(matched.found.filter(({ before }) => before.isChosen)
    .map(({ before, now }) => [columnLetters(now.column), before.field])),
  readings: Object.fromEntries(matched.found.flatMap(({ before, now }) =>
    (isSameSender && before.reading !== null ? [[columnLetters(now.column), before.reading]] : []))),
});

/** A sheet that recipes are laid on: its file's name and its first rows. */
export interface SheetAtHand {
  readonly file: string;
  readonly head: readonly Row[];
}

/** Who sends the sheet, by what stands above the header. */
const senderAt = ({ file, head }: SheetAtHand, headerRow: number): string =>
  senderOf(file, titleFactsOf(head.filter(({ number }) => number < headerRow).slice(0, titleLength)).agency);

const use = (recipe: Recipe, found: Found, sheet: SheetAtHand): RecipeUse => {
  const firstRow = found.row - Math.max(1, recipe.content.headerRowCount) + 1;
  const isSameSender = recipe.sender === senderAt(sheet, firstRow);
  return { name: recipe.name, isSameSender, choices: choicesOf(recipe.content, found, isSameSender), drift: driftOf(found.matched) };
};

/** A recipe a person named, however little of it fits; null when nothing does. */
export const applyNamed = (recipe: Recipe, sheet: SheetAtHand): RecipeUse | null => {
  const found = findRecipeHeader(recipe.content, openHeaderRows(sheet.head));
  return found === null ? null : use(recipe, found, sheet);
};

/**
 * The recipe that fits a sheet: its sender's own before another's, the most alike before others, the first given of equals. Of
 * another sender only what a person decided is worth handing on.
 */
export const applyFitting = (recipes: readonly Recipe[], sheet: SheetAtHand): RecipeUse | null => {
  const headerRows = openHeaderRows(sheet.head);
  const fitting = recipes.flatMap((recipe) => {
    const found = findRecipeHeader(recipe.content, headerRows);
    if (found === null || found.alike < leastAlike.sameSender) return [];
    const used = use(recipe, found, sheet);
    const isFitting = used.isSameSender || (found.alike >= leastAlike.others && hasDecisions(recipe.content));
    return isFitting ? [{ used, rank: found.alike + Number(used.isSameSender) }] : [];
  });
  return fitting.toSorted((a, b) => b.rank - a.rank)[0]?.used ?? null;
};

/**
 * What of a drift a person must look at: columns once taken in that are gone or go by another name, and whose field no column was
 * chosen for since.
 */
export const openDrift = ({ renamed, missing }: Drift, { fields }: PlanChoices): Drift => {
  const settled = new Set(Object.values(fields));
  const isOpen = ({ field }: { readonly field: Field | null }): boolean => field !== null && !settled.has(field);
  return { moved: [], added: [], renamed: renamed.filter(isOpen), missing: missing.filter(isOpen) };
};
