// The figures of a milestone's slide: its value with the verdict, what is needed, what the unknown could still make of it, and the
// change since the like period.

import type { Trend } from '../scoring/change.ts';
import type { MilestoneScore, ScoreResult } from '../scoring/types.ts';
import type { SlideFigure } from './slide.ts';
import type { DeckWords } from './words.ts';

/** Without evidence milestones 1 and 2 have no value: nothing was reached or missed. */
const hasValue = ({ id, value }: MilestoneScore, { totals }: ScoreResult): boolean =>
  (value?.percent ?? null) !== null && (id === 'm3' || totals.withEvidence > 0);

/** The value, large, with its verdict. */
export const milestoneFigure = (milestone: MilestoneScore, result: ScoreResult, words: DeckWords): SlideFigure => {
  const { id, value, target, verdict } = milestone;
  const isKnown = hasValue(milestone, result);
  return {
    label: words.t('overview.milestone', { number: id.slice(1) }), figure: id,
    value: isKnown ? words.percent(value?.percent ?? null) : '–',
    details: [
      ...(isKnown ? [words.of(value)] : []),
      target === null ? words.t('slides.noTarget') : words.t('overview.target', { target: words.points(target) }),
    ],
    verdict: isKnown ? verdict : 'notAssessable',
  };
};

const unitOf = (id: MilestoneScore['id']): 'reports' | 'agencies' | 'points' => (id === 'm1' ? 'reports' : id === 'm2' ? 'agencies' : 'points');

const reachFigure = ({ id, needed, missing, value }: MilestoneScore, words: DeckWords): SlideFigure[] => {
  if (needed === null || value === null) return [];
  const spare = value.num - needed;
  return [{
    label: words.t('overview.needed'), value: words.count(needed), verdict: null, figure: id,
    details: [
      words.t(`slides.unit.${unitOf(id)}`),
      (missing ?? 0) > 0 ? words.t('slides.short', { count: words.some(missing) }) : words.t('overview.spare', { count: words.count(spare) }),
    ],
  }];
};

const boundsFigure = ({ id, bounds }: MilestoneScore, words: DeckWords): SlideFigure[] => {
  if (bounds === null) return [];
  const { worst, best, certain, unknownAgencies } = bounds;
  const isOpen = worst.percent !== best.percent;
  if (!isOpen && unknownAgencies === 0) return [];
  return [{
    label: words.t('slides.bounds'), verdict: null, figure: id,
    value: isOpen ? `${words.percent(worst.percent)} – ${words.percent(best.percent)}` : words.percent(worst.percent),
    details: [unknownAgencies > 0 ? words.t('slides.unknownVolume', { count: words.count(unknownAgencies) })
      : words.t(certain ? 'overview.certain' : 'slides.notCertain')],
  }];
};

const trendFigure = ({ id }: MilestoneScore, trend: Trend | null, words: DeckWords): SlideFigure[] => {
  const change = trend?.changes[id] ?? null;
  return trend === null || change === null ? [] : [{
    label: words.t('slides.trend', { period: trend.before }), value: words.change(change), details: [words.t('slides.points')], verdict: null, figure: 'trend',
  }];
};

export const milestoneFigures = (milestone: MilestoneScore, result: ScoreResult, trend: Trend | null, words: DeckWords): readonly SlideFigure[] => [
  milestoneFigure(milestone, result, words),
  ...(hasValue(milestone, result)
    ? [...reachFigure(milestone, words), ...boundsFigure(milestone, words), ...trendFigure(milestone, trend, words)] : []),
];
