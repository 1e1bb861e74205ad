// What comes out under the levers, as figures of a slide: milestones 1 and 2 and the good agencies, each beside the base scenario's.

import type { ScoreResult } from '../../shared/scoring/types.ts';
import type { Words } from '../state/words.ts';
import { BulletBar } from '../ui/BulletBar.tsx';
import type { ShownFigure } from './SlideFigures.tsx';

const milestoneFigure = (id: 'm1' | 'm2', result: ScoreResult, base: ScoreResult, words: Words): readonly ShownFigure[] => {
  const { t, count, percent, points } = words;
  const milestone = result.milestones.find((one) => one.id === id);
  if (milestone === undefined) return [];
  const { value, target, verdict, missing } = milestone;
  const before = base.milestones.find((one) => one.id === id)?.value ?? null;
  const short = missing === null || missing === 0 ? [] : [t(id === 'm1' ? 'overview.missingReports' : 'overview.missingAgencies', { count: count(missing) })];
  return [{
    label: `${t('presenting.aboutOne', { number: id.slice(1) })} · ≥\u00a0${points(target ?? 0)}`,
    figure: id, value: percent(value?.percent ?? null), verdict,
    bar: (
      <BulletBar
        value={value?.percent ?? null} before={before?.percent ?? null} target={(target ?? 0) / 100} verdict={verdict}
        label={t('scenarios.against', { value: percent(before?.percent ?? null) })}
      />
    ),
    details: [
      ...short,
      ...(value === null ? [] : [t('overview.ofTotal', { num: count(value.num), den: count(value.den) })]),
      t('scenarios.against', { value: percent(before?.percent ?? null) }),
    ],
  }];
};

export const outcomeFigures = (result: ScoreResult, base: ScoreResult, words: Words): readonly ShownFigure[] => {
  const { t, count, percent, points } = words;
  return [
    ...milestoneFigure('m1', result, base, words), ...milestoneFigure('m2', result, base, words),
    {
      figure: 'good', label: `${t('scenarios.good')} · ≥\u00a0${points(result.parameters.goodThreshold)}`, value: percent(result.good.percent), verdict: null,
      bar: (
        <BulletBar value={result.good.percent} before={base.good.percent} target={null} verdict="notAssessable" label={t('scenarios.good')} />
      ),
      details: [
        t('overview.ofTotal', { num: count(result.good.num), den: count(result.good.den) }),
        t('scenarios.against', { value: percent(base.good.percent) }),
      ],
    },
  ];
};
