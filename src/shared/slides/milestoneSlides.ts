// One slide a milestone: the verdict as its title, the periods against the target, and the figures behind them.

import { milestoneChart } from '../charts/milestoneChart.ts';
import type { Milestone } from '../domain.ts';
import { trendOf, type Trend } from '../scoring/change.ts';
import type { MilestoneScore, ScoreResult } from '../scoring/types.ts';
import { boundsSentence, verdictSentence } from '../summary/milestoneSentences.ts';
import { sentenceOf, textOf } from '../summary/sentence.ts';
import { trendSentence } from '../summary/summary.ts';
import { milestoneEvidence } from './evidenceSlide.ts';
import type { DeckMaterial } from './material.ts';
import { milestoneFigures } from './milestoneFigures.ts';
import type { SlideDraft } from './slide.ts';
import type { DeckWords } from './words.ts';

/** How a milestone's value came about. */
const explained = ({ id, measure, value }: MilestoneScore, result: ScoreResult, words: DeckWords): string[] => {
  if (value === null || value.percent === null) return [];
  const params = {
    num: words.count(value.num), den: words.count(value.den), percent: words.percent(value.percent),
    agencies: words.count(result.totals.withEvidence), threshold: words.points(result.parameters.agencyThreshold),
    limit: words.count(result.parameters.followUpLimit),
  };
  if (id === 'm3') return [words.t('summary.explainDisclosure', params)];
  if (id === 'm2') return [words.t('overview.explainShare', params)];
  if (measure === 'quick') return [words.t('summary.explainQuick', { ...params, agencies: words.count(result.totals.agencies - result.notAssessable) })];
  return [words.t(measure === 'followedUp' ? 'overview.explainFollowedUp' : 'overview.explainCompleted', params)];
};

const titleOf = (score: MilestoneScore, result: ScoreResult, words: DeckWords): string =>
  textOf(score.id !== 'm3' && result.totals.withEvidence === 0
    ? sentenceOf(words.language, 'summary.noEvidence', { period: result.period.code }) : verdictSentence(score, result, words));

const progressOf = ({ decidedAt, status }: Milestone, { period }: ScoreResult, words: DeckWords): string => {
  const decides = decidedAt === period.code ? words.t('overview.decided') : words.t('overview.progress', { period: decidedAt });
  return words.t('slides.statusLine', { progress: decides, status: words.t(`milestoneStatus.${status}`) });
};

const milestoneSlide = (material: DeckMaterial, score: MilestoneScore, trend: Trend | null, words: DeckWords): SlideDraft => {
  const { commitment, result, language } = material;
  const milestone = commitment.milestones.find(({ id }) => id === score.id);
  const title = milestone?.title[language] ?? '';
  const said = result.totals.withEvidence === 0 ? [] : boundsSentence(score, {}, words).map(textOf);
  const chart = milestoneChart(material.trend, result, score.id, language);
  const trendSaid = score.id === 'm1' ? trendSentence(trend, words).map(textOf) : [];
  return {
    id: score.id, kind: 'milestone', milestone: score.id,
    topic: `${words.t('overview.milestone', { number: score.id.slice(1) })} · ${title}`,
    title: titleOf(score, result, words),
    sentence: milestone === undefined ? '' : progressOf(milestone, result, words),
    figures: milestoneFigures(score, result, trend, words),
    chart,
    table: chart === null ? milestoneEvidence(material, score.id, words) : null,
    notes: [
      ...(milestone === undefined ? [] : [`${words.t('commitment.milestoneTarget')}: ${milestone.target[language]}`]),
      ...explained(score, result, words), ...said, ...trendSaid, ...(said.length === 0 ? [] : [words.t('overview.boundsWhy')]),
      ...(milestone?.note === undefined || milestone.note === '' ? [] : [`${words.t('overview.statusNote')}: ${milestone.note}`]),
    ],
  };
};

export const milestoneSlides = (material: DeckMaterial, words: DeckWords): readonly SlideDraft[] => {
  const trend = trendOf(material.result, material.trend);
  return material.result.milestones.map((score) => milestoneSlide(material, score, trend, words));
};
