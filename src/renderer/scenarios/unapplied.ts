// What interventions could not be applied, told by reason, with some of the agencies by name.

import type { Unapplied } from '../../shared/scoring/interventions.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import type { Words } from '../state/words.ts';
import type { ExplainedLine } from '../ui/Figure.tsx';

/** Names shown of one reason; the others are counted. */
const shownNames = 6;

const namesText = (names: readonly string[], { t, count }: Words): string => {
  const shown = names.slice(0, shownNames).join(', ');
  return names.length <= shownNames ? shown : t('act.andMore', { names: shown, count: count(names.length - shownNames) });
};

/** One line for each intervention and reason: how many agencies, and which. */
export const unappliedLines = (unapplied: readonly Unapplied[], inputs: ScoreInputs, words: Words): readonly ExplainedLine[] => {
  const names = new Map(inputs.agencies.map(({ key, name }) => [key, name]));
  const groups = Map.groupBy(unapplied, ({ intervention, reason }) => `${intervention} ${reason}`);
  return [...groups.values()].flatMap((group): ExplainedLine[] => {
    const [first] = group;
    if (first === undefined) return [];
    const label = words.t('act.unappliedLine', {
      number: first.intervention + 1, reason: words.t(`act.reason.${first.reason}`), count: words.count(group.length),
    });
    return [[label, namesText(group.map(({ agency }) => names.get(agency) ?? agency), words)]];
  });
};
