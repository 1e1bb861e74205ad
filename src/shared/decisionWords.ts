// What a decision would change, in words: the window and the command line say the same.

import type { DecisionEffect, PeriodChange } from './decisionEffect.ts';
import type { Language } from './domain.ts';
import { formatPercent, t } from './i18n/t.ts';
import type { Rate } from './scoring/types.ts';
import { periodWords } from './stepWords.ts';

const percentOf = (value: Rate | null, language: Language): string => formatPercent(value?.percent ?? null, language);

/** `M2 29.86% → 30.02%, not met → met`; milestones that stay are left out. */
export const milestoneWords = (language: Language, { milestones }: Pick<PeriodChange, 'milestones'>): readonly string[] =>
  milestones.flatMap(({ id, before, after }) => {
    const [was, is] = [percentOf(before.value, language), percentOf(after.value, language)];
    if (was === is && before.verdict === after.verdict) return [];
    const moved = t(language, 'decide.milestone', { milestone: id.toUpperCase(), before: was, after: is });
    if (before.verdict === after.verdict) return [moved];
    const verdicts = { before: t(language, `verdict.${before.verdict}`), after: t(language, `verdict.${after.verdict}`) };
    return [t(language, 'decide.verdict', { moved, ...verdicts })];
  });

/** A line for each period something changes in: its denominator, sums and milestones before and after; one that says so if none. */
export const decisionLines = (language: Language, { periods, touched }: DecisionEffect): readonly string[] => {
  if (touched.length === 0) return [t(language, 'effect.none')];
  return [
    t(language, touched.length === 1 ? 'effect.agencies.one' : 'effect.agencies', { count: touched.length }),
    ...periods.map((period) => [periodWords(language, period), ...milestoneWords(language, period)].join(' · ')),
  ];
};
