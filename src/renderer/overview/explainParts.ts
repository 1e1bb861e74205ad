// The lines every explanation of a rate has: what was divided by what, what is needed, between which bounds.

import type { MilestoneScore, Rate } from '../../shared/scoring/types.ts';
import type { Words } from '../state/words.ts';
import type { ExplainedLine } from '../ui/Figure.tsx';

export const rateLines = ({ num, den }: Rate, { t, count }: Words): readonly ExplainedLine[] => [
  [t('ui.numerator'), count(num)],
  [t('ui.denominator'), count(den)],
];

export const reachLines = (milestone: MilestoneScore, words: Words): readonly ExplainedLine[] => {
  const { t, count, percent } = words;
  const { needed, missing, bounds, value } = milestone;
  const spare = missing === 0 && needed !== null && value !== null ? value.num - needed : null;
  return [
    ...(needed === null ? [] : [[t('overview.needed'), count(needed)] as const]),
    ...(missing === null || spare !== null ? [] : [[t('overview.missing'), count(missing)] as const]),
    ...(spare === null ? [] : [[t('overview.surplus'), count(spare)] as const]),
    ...(bounds === null
      ? []
      : [[t('overview.worst'), percent(bounds.worst.percent)] as const, [t('overview.best'), percent(bounds.best.percent)] as const]),
  ];
};

export const rateParams = (rate: Rate, { count, percent }: Words) => ({
  percent: percent(rate.percent),
  num: count(rate.num),
  den: count(rate.den),
});
