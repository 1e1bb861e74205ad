// The recipes of the open project.

import type { Handlers } from '../../shared/rpc.ts';
import { listRecipes, removeRecipe, renameRecipe } from '../db/recipes.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

export const recipeHandlers: Pick<Handlers<Context>, 'recipe.list' | 'recipe.rename' | 'recipe.remove'> = {
  'recipe.list': ({ session }) => listRecipes(session.db()),
  'recipe.rename': (context, { name, to }) => {
    change(context, 'shown', (db) => renameRecipe(db, name, to));
    return listRecipes(context.session.db());
  },
  'recipe.remove': (context, { name }) => {
    change(context, 'shown', (db) => removeRecipe(db, name));
    return listRecipes(context.session.db());
  },
};
