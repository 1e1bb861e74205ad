// A recipe: how a sender's sheet was read the last time, by its headers, so that the next one is read the same and what changed
// can be said. Made from an import's plan and from what a person chose; knows nothing of where recipes are kept.

import * as v from 'valibot';
import { columnLetters } from '../cells.ts';
import { headerKey } from '../headers/words.ts';
import { fields, layouts, readingSchema, zones, type PlanChoices, type SheetPlan } from '../plan.ts';

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

export const recipeColumnSchema = v.object({
  column: wholeNumber,
  header: v.string(),
  field: v.nullable(v.picklist(fields)),
  /** A person said what the column means. */
  isChosen: v.boolean(),
  /** How a person said its text is read; null when nobody did. */
  reading: v.nullable(readingSchema),
});
export type RecipeColumn = v.InferOutput<typeof recipeColumnSchema>;

export const recipeContentSchema = v.object({
  layout: v.picklist(layouts),
  /** Whether a person chose the layout, the header row, the zone: only then is the next sheet told. */
  isLayoutChosen: v.boolean(),
  isHeaderChosen: v.boolean(),
  headerRowCount: wholeNumber,
  zone: v.nullable(v.picklist(zones)),
  columns: v.array(recipeColumnSchema),
});
export type RecipeContent = v.InferOutput<typeof recipeContentSchema>;

/** A year in a header changes with the period, and says nothing of the layout. */
const keyOf = (header: string): string => headerKey(header.replaceAll(/(?:19|20)\d\d/gu, ' '));

/** The keys of headers, in order; the second of two alike is told from the first. Empty headers have an empty key. */
export const headerKeys = (headers: readonly string[]): readonly string[] => {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const key = keyOf(header);
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return key === '' || before === 0 ? key : `${key}#${String(before + 1)}`;
  });
};

/** Two sheets of the same headers have the same fingerprint, in whatever order these stand. */
export const fingerprintOf = (headers: readonly string[]): string =>
  headerKeys(headers).filter((key) => key !== '').toSorted().join('|');

/** What to remember of a sheet that came in under these choices. */
export const recipeOf = (plan: SheetPlan, choices: PlanChoices): RecipeContent => ({
  layout: plan.layout,
  isLayoutChosen: choices.layout !== null,
  isHeaderChosen: choices.headerRow !== null,
  headerRowCount: plan.headerRowCount,
  zone: choices.zone,
  columns: plan.columns.filter(({ header }) => header !== '').map(({ column, header, field, how }) => ({
    column, header, field, isChosen: how === 'chosen', reading: choices.readings[columnLetters(column)] ?? null,
  })),
});

/** Whether a person decided anything that the recipe hands on. */
export const hasDecisions = ({ isLayoutChosen, isHeaderChosen, zone, columns }: RecipeContent): boolean =>
  isLayoutChosen || isHeaderChosen || zone !== null || columns.some(({ isChosen, reading }) => isChosen || reading !== null);

/** Who sends a sheet: the agency its title block names, else its file's name without what changes from period to period. */
export const senderOf = (fileName: string, agency: string | null): string => {
  if (agency !== null) return headerKey(agency);
  const stem = fileName.replace(/^.*[/\\]/u, '').replace(/\.[a-z]{2,4}$/iu, '');
  return headerKey(stem.replaceAll(/(?<![\p{L}\d])b\d{2}(?!\d)/giu, ' ').replaceAll(/\d+/gu, ' '));
};
