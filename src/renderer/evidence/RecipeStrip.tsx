// The recipe a sheet was read by, and what changed since it was last used: shown before anything is taken, with the way to settle
// a column that goes by another name.

import { BookMarked } from 'lucide-react';
import type { Drift } from '../../shared/tabular/plan.ts';
import { openDrift } from '../../shared/tabular/recipes/apply.ts';
import { driftLines } from '../../shared/tabular/recipes/words.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { chooseField } from './choices.ts';
import { useSheet } from './sheetContext.ts';
import { mustLookAtDrift } from './sheetState.ts';
import { chooseForSheet, decideSheet, readWithoutRecipe } from './trayActions.ts';

/** Takes the column that stands where another was as what that one meant. */
const TakeAs = ({ change: { field, column } }: { readonly change: Drift['renamed'][number] }) => {
  const { t } = useWords();
  const { place, sheet } = useSheet();
  if (field === null) return null;
  return (
    <Button onPress={() => chooseForSheet(place, (before) => chooseField(before, sheet.plan, column, field))}>
      {t('recipe.takeAs', { column, field: t(`evidence.field.${field}`) })}
    </Button>
  );
};

const Changes = ({ drift }: { readonly drift: Drift }) => {
  const { language } = useWords();
  const lines = driftLines(drift, language);
  return <ul className="recipe-changes">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
};

const Settling = () => {
  const { t } = useWords();
  const { place, decision } = useSheet();
  const { recipe, choices } = decision;
  if (recipe === null || !mustLookAtDrift(decision)) return null;
  const open = openDrift(recipe.drift, choices);
  return (
    <div className="recipe-settling">
      {open.renamed.map((change) => <TakeAs key={change.column} change={change} />)}
      <Button onPress={() => decideSheet(place, { isDriftSeen: true })}>{t('recipe.seen')}</Button>
    </div>
  );
};

export const RecipeStrip = () => {
  const { t, language } = useWords();
  const { place, decision } = useSheet();
  const { recipe } = decision;
  if (recipe === null) return null;
  const hasChanged = driftLines(recipe.drift, language).length > 0;
  return (
    <section className="recipe-strip small" aria-label={t('recipe.name')} data-open={mustLookAtDrift(decision)}>
      <p className="recipe-line">
        <BookMarked size={14} aria-hidden />
        <span>
          {t(recipe.isSameSender ? 'recipe.used' : 'recipe.usedOther', { recipe: recipe.name })} · {t(hasChanged ? 'recipe.changed' : 'recipe.same')}
        </span>
        <Button kind="quiet" onPress={() => readWithoutRecipe(place)}>{t('recipe.forget')}</Button>
      </p>
      {hasChanged ? <Changes drift={recipe.drift} /> : null}
      <Settling />
    </section>
  );
};
