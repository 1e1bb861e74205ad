// How a corrected sheet is read: by what the old import was read by, laid on its headers wherever they now stand. What moved, came or
// went is said as a recipe says it.

import { AppError } from '../../../shared/errors.ts';
import { noChoices, type Drift, type PlanChoices } from '../../../shared/tabular/plan.ts';
import { applyNamed, type Recipe } from '../../../shared/tabular/recipes/apply.ts';
import { fingerprintOf, senderOf } from '../../../shared/tabular/recipes/recipe.ts';
import { recipesOf } from '../../db/recipes.ts';
import type { Replaceable } from '../../db/replacements.ts';
import type { Db } from '../../db/sqlite.ts';
import type { SpreadsheetFile } from '../../readers/types.ts';
import { headOf } from '../readSheet.ts';

const headersOf = (columns: readonly { readonly header: string }[]): string => fingerprintOf(columns.map(({ header }) => header));

/** The old import's plan as a recipe; the sender's own, if it is still known, also says which header row a person chose. */
const recipeOfImport = (db: Db, { file, layout, plan }: Replaceable): Recipe => {
  const sender = senderOf(file, plan.titleFacts.agency);
  const known = recipesOf(db).find((recipe) => recipe.sender === sender && headersOf(recipe.content.columns) === headersOf(plan.columns));
  return {
    name: known?.name ?? file, sender,
    content: {
      layout, isLayoutChosen: true, isHeaderChosen: known?.content.isHeaderChosen ?? false, headerRowCount: plan.headerRowCount, zone: plan.zone,
      columns: plan.columns.filter(({ header }) => header !== '').map(({ column, header, field, how, reading, readingIsChosen }) => ({
        column, header, field, isChosen: how === 'chosen', reading: readingIsChosen ? reading : null,
      })),
    },
  };
};

export interface Reading {
  readonly index: number;
  readonly sheet: string;
  readonly choices: PlanChoices;
  readonly drift: Drift;
}

/** The sheet asked for, else the one of the old name, else the only one. Throws `file.sheetMissing` and `replace.whichSheet`. */
const sheetOf = ({ sheets }: SpreadsheetFile, file: string, old: Replaceable, wanted: string | null): number => {
  const named = sheets.findIndex(({ name }) => name === (wanted ?? old.sheet));
  if (named >= 0) return named;
  if (wanted !== null) throw new AppError('file.sheetMissing', { file, sheet: wanted });
  const visible = sheets.flatMap(({ visibility }, at) => (visibility === 'visible' ? [at] : []));
  const [only] = sheets.length === 1 ? [0] : visible;
  if (only === undefined || (sheets.length > 1 && visible.length > 1)) {
    throw new AppError('replace.whichSheet', { file, sheet: old.sheet, sheets: sheets.map(({ name }) => name).join(', ') });
  }
  return only;
};

const nothingMoved: Drift = { moved: [], renamed: [], added: [], missing: [] };

export const readingOf = async (
  db: Db, opened: SpreadsheetFile, file: string, old: Replaceable, wanted: string | null, checkCancelled: () => void,
): Promise<Reading> => {
  const index = sheetOf(opened, file, old, wanted);
  const head = await headOf(opened, index, checkCancelled);
  // A corrected file may be called otherwise; its sender is the old one's.
  const use = applyNamed(recipeOfImport(db, old), { file: old.file, head });
  return {
    index, sheet: opened.sheets[index]?.name ?? '',
    choices: use?.choices ?? { ...noChoices, layout: old.layout }, drift: use?.drift ?? nothingMoved,
  };
};
