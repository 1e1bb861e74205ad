// The sentences that explain the Overview's figures: what was divided by what, what is needed, on which parameters it rests.

import type { MilestoneScore, ParameterKey, Rate, ScoreResult } from '../../shared/scoring/types.ts';
import { parameterLines } from '../scenarios/parameterWords.ts';
import type { Words } from '../state/words.ts';
import type { Explanation } from '../ui/Figure.tsx';
import { explainDisclosure, explainQuick } from './explainMore.tsx';
import { rateLines, rateParams, reachLines } from './explainParts.ts';

const completionParameters: readonly ParameterKey[] = ['completionTarget', 'completionMeasure', 'inProcessCounts', 'archivedReports'];
const shareParameters: readonly ParameterKey[] = [
  'agencyThreshold',
  'agencyShareTarget',
  'inProcessCounts',
  'archivedReports',
  'zeroReportAgencies',
  'missingAgencies',
  'minimumReports',
];
const goodParameters: readonly ParameterKey[] = ['goodThreshold', ...shareParameters.slice(2)];

const explainCompletion = (milestone: MilestoneScore, value: Rate, result: ScoreResult, words: Words): Explanation => {
  const { t, count } = words;
  if (milestone.measure === 'quick') return explainQuick(result, words, reachLines(milestone, words));
  const isFollowedUp = milestone.measure === 'followedUp';
  const params = { ...rateParams(value, words), agencies: count(result.totals.withEvidence) };
  const unknown = milestone.bounds?.unknownAgencies ?? 0;
  return {
    sentence: [
      t(isFollowedUp ? 'overview.explainFollowedUp' : 'overview.explainCompleted', params),
      ...(unknown === 0 ? [] : [t('overview.boundsUnknown', { count: count(unknown) })]),
    ].join(' '),
    lines: [
      ...rateLines(value, words),
      [t('overview.inProcess'), count(result.totals.inProcess)],
      [t('overview.completed'), count(result.totals.completed)],
      ...reachLines(milestone, words),
    ],
    parameters: parameterLines(completionParameters, result.parameters, words),
  };
};

const explainShare = (milestone: MilestoneScore, value: Rate, result: ScoreResult, words: Words): Explanation => ({
  sentence: words.t('overview.explainShare', { ...rateParams(value, words), threshold: words.points(result.parameters.agencyThreshold) }),
  lines: [...rateLines(value, words), ...reachLines(milestone, words)],
  parameters: parameterLines(shareParameters, result.parameters, words),
});

/** What explains a milestone's value; the reason when it has none. */
export const explainMilestone = (milestone: MilestoneScore, result: ScoreResult, words: Words): Explanation => {
  const { value, id } = milestone;
  if (value === null) return { sentence: words.t('overview.noDisclosure') };
  if (value.percent === null) return { sentence: words.t('overview.noEvidence', { period: result.period.code }) };
  if (id === 'm3') return explainDisclosure(milestone, value, result, words);
  return id === 'm2' ? explainShare(milestone, value, result, words) : explainCompletion(milestone, value, result, words);
};

export const explainGood = (result: ScoreResult, words: Words): Explanation => ({
  sentence: words.t('overview.explainGood', {
    ...rateParams(result.good, words),
    threshold: words.points(result.parameters.goodThreshold),
  }),
  lines: rateLines(result.good, words),
  parameters: parameterLines(goodParameters, result.parameters, words),
});

export const explainBaseline = (baseline: Rate, threshold: number, note: string, words: Words): Explanation => ({
  sentence: `${words.t('overview.explainBaseline', { ...rateParams(baseline, words), threshold: words.points(threshold) })} ${note}`.trim(),
  lines: rateLines(baseline, words),
});

/** The published baseline where its own threshold and note are not at hand. */
export const explainPublished = ({ baseline }: ScoreResult, words: Words): Explanation => ({
  sentence: words.t('overview.explainPublished', rateParams(baseline, words)),
  lines: rateLines(baseline, words),
});

export const explainTotal = (count: number, result: ScoreResult, words: Words): Explanation => ({
  sentence: words.t('overview.explainTotal', {
    count: words.count(count),
    agencies: words.count(result.totals.withEvidence),
    period: result.period.code,
  }),
});

export const explainEvidence = ({ totals, period }: ScoreResult, words: Words): Explanation => ({
  sentence: words.t('overview.explainEvidence', {
    num: words.count(totals.withEvidence),
    den: words.count(totals.agencies),
    missing: words.count(totals.missing),
    period: period.code,
  }),
});
