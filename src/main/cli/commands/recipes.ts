// `recipe list`, `rename` and `remove`: how senders' sheets were read before, as the project remembers it.

import type { RecipeRecord } from '../../../shared/contract/recipes.ts';
import { columnLetters } from '../../../shared/tabular/cells.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

const report = (recipes: readonly RecipeRecord[]): Report => ({
  json: { recipes: recipes.map((recipe) => ({ ...recipe, columns: recipe.columns.map((at) => ({ ...at, column: columnLetters(at.column) })) })) },
  lines: table(['recipe', 'layout', 'columns', 'decided', 'used', 'last used', 'file'], recipes.map(({ name, layout, columns, uses, usedAt, file }) => [
    name, layout, columns.length, columns.filter(({ isChosen, reading }) => isChosen || reading !== null).length, uses, usedAt.slice(0, 10), file,
  ])),
});

export const listRecipes = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  return report(await desk.call('recipe.list', {}));
};

/** Throws `recipe.unknown` or `recipe.exists`. */
export const renameRecipe = async (desk: Desk, words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'write');
  return report(await desk.call('recipe.rename', { name: words[0] ?? '', to: words[1] ?? '' }));
};

/** Throws `recipe.unknown`. */
export const removeRecipe = async (desk: Desk, words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'write');
  return report(await desk.call('recipe.remove', { name: words[0] ?? '' }));
};
