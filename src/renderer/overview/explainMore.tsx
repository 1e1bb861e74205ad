// The sentences that explain speed, disclosure, the timer and the trend.

import type { Trend } from '../../shared/scoring/change.ts';
import type { MilestoneScore, ParameterKey, Rate, ScoreResult } from '../../shared/scoring/types.ts';
import { parameterLines } from '../scenarios/parameterWords.ts';
import type { Words } from '../state/words.ts';
import type { ExplainedLine, Explanation } from '../ui/Figure.tsx';
import { FigureMore } from './FigureMore.tsx';
import { rateLines, rateParams, reachLines } from './explainParts.ts';

const speedParameters: readonly ParameterKey[] = [
  'followUpLimit', 'notYetDue', 'jointLeaveWorks', 'countFrom', 'inProcessCounts', 'archivedReports',
];

export const explainQuick = (result: ScoreResult, words: Words, more: readonly ExplainedLine[] = []): Explanation => {
  const rate = result.rates.quickFollowUp;
  if (rate === null || rate.percent === null) return { sentence: words.t('overview.explainSpeed') };
  return {
    sentence: words.t('summary.explainQuick', {
      ...rateParams(rate, words), limit: words.count(result.parameters.followUpLimit),
      agencies: words.count(result.totals.agencies - result.notAssessable),
    }),
    lines: [...rateLines(rate, words), ...more],
    parameters: parameterLines(speedParameters, result.parameters, words),
  };
};

export const explainDisclosure = (milestone: MilestoneScore, value: Rate, result: ScoreResult, words: Words): Explanation => ({
  sentence: words.t('summary.explainDisclosure', rateParams(value, words)),
  lines: [...rateLines(value, words), ...reachLines(milestone, words)],
  parameters: parameterLines(['disclosureTargetItems', 'disclosureWeights'], result.parameters, words),
});

export const explainWithSpeed = (result: ScoreResult, words: Words): Explanation => {
  const rate = result.goodWithSpeed;
  if (rate === null) return { sentence: words.t('overview.explainSpeed') };
  return {
    sentence: words.t('summary.explainWithSpeed', {
      ...rateParams(rate, words), threshold: words.points(result.parameters.goodThreshold), unknown: words.count(result.notAssessable),
    }),
    lines: rateLines(rate, words),
    parameters: parameterLines(['goodThreshold', ...speedParameters], result.parameters, words),
  };
};

export const explainTimer = ({ rates: { closedByTimer: rate } }: ScoreResult, words: Words): Explanation =>
  (rate === null
    ? { sentence: words.t('verdict.notAssessable') }
    : { sentence: words.t('summary.explainTimer', rateParams(rate, words)), lines: rateLines(rate, words) });

/** Hundredths of a point with their sign. */
const signed = (hundredths: number, { decimal }: Words): string => `${hundredths > 0 ? '+' : ''}${decimal(hundredths / 100, 2)}`;

/** The change of a milestone that is not split: the two values it lies between; `before` is the like period's, per cent. */
export const explainChange = (milestone: MilestoneScore, trend: Trend, before: number | null, result: ScoreResult, words: Words): Explanation => {
  const change = trend.changes[milestone.id];
  if (change === null) return { sentence: words.t('overview.noLikeEvidence', { period: trend.before }) };
  return {
    sentence: words.t('summary.explainChange', {
      change: signed(change, words), before: trend.before, was: words.percent(before), period: result.period.code,
      now: words.percent(milestone.value?.percent ?? null),
    }),
  };
};

export const explainTrend = (trend: Trend, result: ScoreResult, words: Words): Explanation => {
  const { t } = words;
  if (trend.parts === null) return { sentence: t('overview.noLikeEvidence', { period: trend.before }) };
  const [change, rate, mix] = [trend.parts.change, trend.parts.rate, trend.parts.mix].map((points) => signed(points, words));
  return {
    sentence: t('summary.explainTrend', { before: trend.before, change: change ?? '', rate: rate ?? '', mix: mix ?? '' }),
    lines: [[t('summary.trendRate'), rate ?? ''], [t('summary.trendMix'), mix ?? ''], [t('summary.trendChange'), change ?? '']],
    parameters: parameterLines(['completionMeasure', 'inProcessCounts', 'archivedReports'], result.parameters, words),
  };
};

/** How far what is not known could carry a milestone, either way, and whether the verdict rests on it. */
export const explainBounds = ({ bounds, verdict }: MilestoneScore, { totals }: ScoreResult, words: Words): Explanation => {
  const { t, count, percent } = words;
  if (bounds === null) return { sentence: t('verdict.notAssessable') };
  const params = { worst: percent(bounds.worst.percent), best: percent(bounds.best.percent), verdict: t(`verdict.${verdict}`), missing: count(totals.missing) };
  return {
    sentence: `${t('overview.boundsWhy')} ${t(bounds.certain ? 'overview.explainCertain' : 'overview.explainNotCertain', params)}`,
    lines: [
      [t('overview.worst'), `${count(bounds.worst.num)} / ${count(bounds.worst.den)} = ${params.worst}`],
      [t('overview.best'), `${count(bounds.best.num)} / ${count(bounds.best.den)} = ${params.best}`],
    ],
    more: <FigureMore agencies="missing" />,
  };
};
