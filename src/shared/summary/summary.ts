// The findings of an evaluation in words, by fixed templates: nothing is said that was not computed. The window, the workbook and
// the slides say the same sentences.

import type { Language, Text } from '../domain.ts';
import type { Trend } from '../scoring/change.ts';
import type { MilestoneScore, ScoreResult } from '../scoring/types.ts';
import { measureWords, rateFills } from './fills.ts';
import { milestoneSentences } from './milestoneSentences.ts';
import { sentenceOf, writer, type Fill, type Sentence, type Writer } from './sentence.ts';

export interface SummaryOf {
  readonly result: ScoreResult;
  /** The change of milestone 1's rate since the like period; null without one. */
  readonly trend: Trend | null;
  /** The scenario has interventions. */
  readonly isHypothetical?: boolean;
  /** The milestones' own titles, where they are to be named by them. */
  readonly titles?: Readonly<Partial<Record<MilestoneScore['id'], Text>>>;
}

export const evidenceSentence = ({ totals }: ScoreResult, write: Writer): Sentence => {
  const number = (value: number): Fill => ({ text: write.count(value), figure: 'evidence' });
  return sentenceOf(write.language, totals.missing === 0 ? 'summary.evidenceAll' : 'summary.evidence', {
    num: number(totals.withEvidence), den: number(totals.agencies), missing: number(totals.missing),
  });
};

export const goodSentence = ({ good, baseline }: ScoreResult, write: Writer): Sentence => {
  const base = rateFills(baseline, 'baseline', write);
  return sentenceOf(write.language, 'summary.good', {
    ...rateFills(good, 'good', write), baseNum: base.num, baseDen: base.den, basePercent: base.percent,
  });
};

export const speedSentences = ({ goodWithSpeed, notAssessable, rates, parameters }: ScoreResult, write: Writer): Sentence[] => {
  const unknown: Fill = { text: write.count(notAssessable), figure: 'goodWithSpeed' };
  if (goodWithSpeed === null) return notAssessable === 0 ? [] : [sentenceOf(write.language, 'summary.speedUnknown', { unknown })];
  const quick = rates.quickFollowUp;
  return [
    sentenceOf(write.language, 'summary.goodWithSpeed', { ...rateFills(goodWithSpeed, 'goodWithSpeed', write), unknown }),
    ...(quick === null || quick.den === 0 ? [] : [sentenceOf(write.language, 'summary.quick', {
      ...rateFills(quick, 'quickFollowUp', write), limit: { text: write.count(parameters.followUpLimit), figure: 'quickFollowUp' },
    })]),
  ];
};

const timerSentence = ({ rates: { closedByTimer } }: ScoreResult, write: Writer): Sentence[] =>
  (closedByTimer === null || closedByTimer.den === 0
    ? [] : [sentenceOf(write.language, 'summary.timer', rateFills(closedByTimer, 'closedByTimer', write))]);

export const trendSentence = (trend: Trend | null, write: Writer): Sentence[] => {
  if (trend?.parts === undefined || trend.parts === null) return [];
  const points = (hundredths: number): Fill => ({ text: write.change(hundredths), figure: 'trend' });
  const { change, mix, rate } = trend.parts;
  return [sentenceOf(write.language, 'summary.trend', {
    before: trend.before, measure: measureWords(write.language, trend.measure), change: points(change), mix: points(mix), rate: points(rate),
  })];
};

/** The sentences in the order they are read: verdicts first, then what they rest on. */
export const summaryOf = ({ result, trend, isHypothetical = false, titles = {} }: SummaryOf, language: Language): readonly Sentence[] => {
  const write = writer(language);
  const hypothetical = isHypothetical ? [sentenceOf(language, 'summary.hypothetical', {})] : [];
  const milestones = milestoneSentences(result, titles, write);
  if (result.totals.withEvidence === 0) return [...hypothetical, ...milestones];
  return [
    ...hypothetical, ...milestones, evidenceSentence(result, write), goodSentence(result, write), ...speedSentences(result, write),
    ...timerSentence(result, write), ...trendSentence(trend, write),
  ];
};
