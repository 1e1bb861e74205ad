// What changed since a recipe was last used, said on standard error before anything is taken; a sheet that lost a column the
// recipe took in waits for a person.

import { AppError } from '../../shared/errors.ts';
import { t } from '../../shared/i18n/t.ts';
import { driftLines } from '../../shared/tabular/recipes/words.ts';
import { openDrift } from '../../shared/tabular/recipes/apply.ts';
import type { PlanChoices, SheetInspection } from '../../shared/tabular/plan.ts';
import type { Desk } from './desk.ts';

/** Accepting this takes a sheet whose columns changed as it is. */
export const driftCode = 'recipeDrift';

export const sayDrift = ({ terminal, language }: Desk, file: string, sheet: SheetInspection): void => {
  const { recipe } = sheet;
  if (recipe === undefined) return;
  const lines = driftLines(recipe.drift, language);
  if (lines.length === 0) return;
  terminal.err(`${t(language, 'cli.recipe', { file, sheet: sheet.name, recipe: recipe.name })}\n`);
  for (const line of lines) terminal.err(`  ${line}\n`);
};

/** Throws `import.recipeDrift` while a column that was taken in is gone or renamed and nobody said what of it. */
export const refuseDrift = (
  { language }: Desk, file: string, { name, recipe }: SheetInspection, choices: PlanChoices, accept: readonly string[],
): void => {
  if (recipe === undefined || accept.includes(driftCode)) return;
  const open = openDrift(recipe.drift, choices);
  if (open.missing.length + open.renamed.length === 0) return;
  const changes = driftLines(open, language).join(' ');
  throw new AppError('import.recipeDrift', { file, sheet: name, recipe: recipe.name, changes });
};
