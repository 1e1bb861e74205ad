// The recipes a project remembers: one a sender and set of headers, kept when a sheet comes in, newest use first.

import * as v from 'valibot';
import { AppError } from '../../shared/errors.ts';
import type { RecipeRecord } from '../../shared/contract/recipes.ts';
import type { PlanChoices, SheetPlan } from '../../shared/tabular/plan.ts';
import type { Recipe } from '../../shared/tabular/recipes/apply.ts';
import { fingerprintOf, recipeContentSchema, recipeOf, senderOf } from '../../shared/tabular/recipes/recipe.ts';
import type { Db } from './sqlite.ts';

interface RecipeRow {
  readonly name: string;
  readonly sender: string;
  readonly content: string;
  readonly file_name: string;
  readonly used_at: string;
  readonly uses: number;
}

const rows = (db: Db): RecipeRow[] => db.prepare<[], RecipeRow>('SELECT * FROM recipes ORDER BY used_at DESC, id DESC').all();

const contentOf = ({ content }: RecipeRow): Recipe['content'] => v.parse(recipeContentSchema, JSON.parse(content));

/** For reading sheets, the latest used first. */
export const recipesOf = (db: Db): Recipe[] => rows(db).map((row) => ({ name: row.name, sender: row.sender, content: contentOf(row) }));

export const listRecipes = (db: Db): RecipeRecord[] => rows(db).map((row) => {
  const { layout, columns } = contentOf(row);
  return {
    name: row.name, layout, file: row.file_name, usedAt: row.used_at, uses: row.uses,
    columns: columns.map(({ column, header, field, isChosen, reading }) => ({ column, header, field, isChosen, reading })),
  };
});

/** The recipe of a name, whatever its case. Throws `recipe.unknown`. */
export const getRecipe = (db: Db, name: string): Recipe => {
  const all = recipesOf(db);
  const found = all.find((recipe) => recipe.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new AppError('recipe.unknown', { recipe: name, recipes: all.map((recipe) => recipe.name).join(', ') });
  return found;
};

const isTaken = (db: Db, name: string): boolean =>
  db.prepare('SELECT 1 FROM recipes WHERE name = ?').get(name) !== undefined;

const freeName = (db: Db, wanted: string): string => {
  let name = wanted;
  for (let at = 2; isTaken(db, name); at += 1) name = `${wanted} (${String(at)})`;
  return name;
};

/** What a sheet that came in was read like. */
export interface ReadLike {
  readonly file: string;
  readonly plan: SheetPlan;
  readonly choices: PlanChoices;
  readonly at: string;
}

/** The name a person first sees: who sent it, else the file's name. */
const firstName = ({ file, plan }: ReadLike): string =>
  (plan.titleFacts.agency ?? file.replace(/^.*[/\\]/u, '').replace(/\.[a-z]{2,4}$/iu, '')).slice(0, 80);

/** Remembers how a sheet was read; the same sender's sheet with the same headers takes the place of the one before. */
export const rememberRecipe = (db: Db, like: ReadLike): void => {
  const content = recipeOf(like.plan, like.choices);
  const sender = senderOf(like.file, like.plan.titleFacts.agency);
  const fingerprint = fingerprintOf(content.columns.map(({ header }) => header));
  if (fingerprint === '') return;
  const kept = db.prepare('UPDATE recipes SET content = ?, file_name = ?, used_at = ?, uses = uses + 1 WHERE sender = ? AND fingerprint = ?')
    .run(JSON.stringify(content), like.file, like.at, sender, fingerprint);
  if (kept.changes > 0) return;
  db.prepare('INSERT INTO recipes (name, sender, fingerprint, content, file_name, used_at) VALUES (?, ?, ?, ?, ?, ?)')
    .run(freeName(db, firstName(like)), sender, fingerprint, JSON.stringify(content), like.file, like.at);
};

/** Throws `recipe.unknown`, or `recipe.exists` when another recipe has the new name. */
export const renameRecipe = (db: Db, name: string, to: string): void => {
  const recipe = getRecipe(db, name);
  if (recipe.name.toLowerCase() !== to.toLowerCase() && isTaken(db, to)) throw new AppError('recipe.exists', { recipe: to });
  db.prepare('UPDATE recipes SET name = ? WHERE name = ?').run(to, recipe.name);
};

/** Throws `recipe.unknown`. */
export const removeRecipe = (db: Db, name: string): void => {
  db.prepare('DELETE FROM recipes WHERE name = ?').run(getRecipe(db, name).name);
};
