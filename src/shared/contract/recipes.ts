// Recipes: how senders' sheets were read before. They come by importing; a person renames them and takes them away.

import * as v from 'valibot';
import { layouts } from '../tabular/plan.ts';
import { recipeColumnSchema } from '../tabular/recipes/recipe.ts';
import { call, count, name, none } from './common.ts';

export const recipeRecordSchema = v.object({
  name: v.string(),
  layout: v.picklist(layouts),
  /** The file it was last used for, when (ISO, UTC) and how often. */
  file: v.string(),
  usedAt: v.string(),
  uses: count,
  columns: v.array(recipeColumnSchema),
});
export type RecipeRecord = v.InferOutput<typeof recipeRecordSchema>;

const recipes = v.array(recipeRecordSchema);

export const recipeCalls = {
  /** The latest used first. */
  'recipe.list': call(none, recipes),
  'recipe.rename': call(v.object({ name, to: name }), recipes),
  'recipe.remove': call(v.object({ name }), recipes),
} as const;
