// What the summary says of each milestone: the verdict with its numbers, and whether missing data could still turn it.

import type { Text } from '../domain.ts';
import { t, type MessageKey } from '../i18n/t.ts';
import type { MilestoneScore, ScoreResult } from '../scoring/types.ts';
import { measureWords, rateFills } from './fills.ts';
import { sentenceOf, type Fill, type Sentence, type Writer } from './sentence.ts';

type Titles = Readonly<Partial<Record<MilestoneScore['id'], Text>>>;

const keyOf = ({ id, verdict, value }: MilestoneScore): MessageKey =>
  (id === 'm3' && value === null ? 'summary.m3.none' : `summary.${id}.${verdict}`);

export const verdictSentence = (milestone: MilestoneScore, { period, parameters }: ScoreResult, write: Writer): Sentence => {
  const figure = milestone.id;
  const number = (value: number | null): Fill => (value === null ? '–' : { text: write.count(value), figure });
  return sentenceOf(write.language, keyOf(milestone), {
    ...(milestone.value === null ? {} : rateFills(milestone.value, figure, write)),
    measure: measureWords(write.language, milestone.measure),
    target: milestone.target === null ? '–' : { text: write.points(milestone.target), figure },
    threshold: { text: write.points(parameters.agencyThreshold), figure },
    needed: number(milestone.needed), missing: number(milestone.missing), asAt: write.date(period.asAt),
  });
};

/** Bounds of milestone 1 do not reach agencies whose volume is unknown: nothing is certain then. */
const boundsKey = ({ certain, unknownAgencies }: NonNullable<MilestoneScore['bounds']>): MessageKey =>
  (unknownAgencies > 0 ? 'summary.known' : certain ? 'summary.certain' : 'summary.open');

/** Only where missing data leave any room: a value without bounds apart needs no such sentence. */
export const boundsSentence = ({ id, bounds }: MilestoneScore, titles: Titles, write: Writer): Sentence[] => {
  if (bounds === null || bounds.worst.percent === bounds.best.percent) return [];
  const title = titles[id]?.[write.language] ?? t(write.language, 'overview.milestone', { number: id.slice(1) }).toLowerCase();
  return [sentenceOf(write.language, boundsKey(bounds), {
    milestone: title, unknown: { text: write.count(bounds.unknownAgencies), figure: id },
    worst: { text: write.percent(bounds.worst.percent), figure: id }, best: { text: write.percent(bounds.best.percent), figure: id },
  })];
};

/** Sentences on the milestones in their order; without evidence the first two are spoken of together. */
export const milestoneSentences = (result: ScoreResult, titles: Titles, write: Writer): Sentence[] => {
  const isEmpty = result.totals.withEvidence === 0;
  const spoken = result.milestones.filter(({ id }) => !isEmpty || id === 'm3');
  const none = isEmpty ? [sentenceOf(write.language, 'summary.noEvidence', { period: result.period.code })] : [];
  return [
    ...none,
    ...spoken.flatMap((milestone) => [verdictSentence(milestone, result, write), ...boundsSentence(milestone, titles, write)]),
  ];
};
