// The sentences that explain an agency's figures: its counts, its rates, how sure they are, and its speed.

import type { AgencyScore, ParameterKey, ScoreResult } from '../../shared/scoring/types.ts';
import { parameterLines } from '../scenarios/parameterWords.ts';
import type { Words } from '../state/words.ts';
import type { Explanation } from '../ui/Figure.tsx';
import { flagText } from './columns.ts';

const countLines = (agency: AgencyScore, { t, count }: Words): NonNullable<Explanation['lines']> => [
  [t('agencies.colReceived'), count(agency.received)], [t('agencies.colInProcess'), count(agency.inProcess)],
  [t('agencies.colCompleted'), count(agency.completed)], [t('agencies.colArchived'), count(agency.archived)],
  [t('agencies.colOpen'), count(agency.open)],
];

const whyNone = (agency: AgencyScore, words: Words): Explanation =>
  ({ sentence: agency.flags.map((flag) => flagText(flag, words)).join('. ') || words.t('verdict.notAssessable') });

/** “; 12 in process + 77 completed”: what the numerator adds up from under the readings; nothing where that is not known part by part. */
const partsText = (parts: readonly (readonly [key: 'inProcess' | 'completed' | 'archived', number: number | null])[], num: number, { t, count }: Words): string => {
  const sum = parts.reduce<number | null>((all, [, number]) => (all === null || number === null ? null : all + number), 0);
  if (sum !== num || parts.length < 2) return '';
  return `; ${parts.map(([key, number]) => t(`agencies.part.${key}`, { count: count(number) })).join(' + ')}`;
};

export const explainAgency = (agency: AgencyScore, { parameters }: ScoreResult, words: Words): Explanation => {
  const { t, count, percent } = words;
  const rate = agency.followUp;
  if (rate === null || rate.percent === null) return whyNone(agency, words);
  const archived = parameters.archivedReports === 'asCompleted' ? [['archived', agency.archived] as const] : [];
  const inProcess = parameters.inProcessCounts ? [['inProcess', agency.inProcess] as const] : [];
  return {
    sentence: t('agencies.explainFollowUp', {
      percent: percent(rate.percent), num: count(rate.num), den: count(rate.den), of: t(rate.den === agency.received ? 'agencies.ofReceived' : 'agencies.ofDenominator'),
      parts: partsText([...inProcess, ['completed', agency.completed], ...archived], rate.num, words),
    }),
    lines: countLines(agency, words),
    parameters: parameterLines(['agencyThreshold', 'inProcessCounts', 'archivedReports', 'minimumReports'], parameters, words),
  };
};

export const explainAgencyCompletion = (agency: AgencyScore, { parameters }: ScoreResult, words: Words): Explanation => {
  const rate = agency.completion;
  if (rate === null || rate.percent === null) return whyNone(agency, words);
  const archived = parameters.archivedReports === 'asCompleted' ? [['archived', agency.archived] as const] : [];
  return {
    sentence: words.t('agencies.explainCompletion', {
      percent: words.percent(rate.percent), num: words.count(rate.num), den: words.count(rate.den),
      of: words.t(rate.den === agency.received ? 'agencies.ofReceived' : 'agencies.ofDenominator'),
      parts: partsText([['completed', agency.completed], ...archived], rate.num, words),
    }),
    lines: countLines(agency, words),
    parameters: parameterLines(['archivedReports'], parameters, words),
  };
};

/** A count of the page's table: what it counts, for which period, and the counts beside it. */
export const explainAgencyCount = (
  agency: AgencyScore, counted: 'received' | 'followedUp' | 'completed', { period, parameters }: ScoreResult, words: Words,
): Explanation => {
  const { t, count } = words;
  const number = agency[counted];
  if (number === null) return whyNone(agency, words);
  const parts = counted === 'followedUp' && parameters.inProcessCounts
    ? partsText([['inProcess', agency.inProcess], ['completed', agency.completed]], number, words) : '';
  return {
    sentence: t(`agencies.explainCount.${counted}`, { count: count(number), period: period.code, parts }),
    lines: countLines(agency, words),
    parameters: counted === 'followedUp' ? parameterLines(['inProcessCounts'], parameters, words) : [],
  };
};

/** How far chance alone could carry the follow-up rate. */
export const explainInterval = ({ followUp, interval }: AgencyScore, { parameters }: ScoreResult, words: Words): Explanation => {
  const { t, count, percent } = words;
  return {
    sentence: t('agencies.explainInterval', {
      low: percent(interval?.low ?? null), high: percent(interval?.high ?? null), percent: percent(followUp?.percent ?? null),
      num: count(followUp?.num ?? null), den: count(followUp?.den ?? null),
    }),
    parameters: parameterLines(['smallNumber'], parameters, words),
  };
};

const speedKeys: readonly ParameterKey[] = ['followUpLimit', 'notYetDue', 'jointLeaveWorks', 'countFrom', 'archivedReports'];

export const explainAgencyQuick = ({ quick, followUp }: AgencyScore, { parameters }: ScoreResult, words: Words): Explanation => {
  const { t, count, percent } = words;
  if (quick === null) return { sentence: t('overview.explainSpeed') };
  return {
    sentence: t('agencies.explainQuick', {
      percent: percent(quick.percent), num: count(quick.num), den: count(quick.den), limit: count(parameters.followUpLimit),
      left: count((followUp?.den ?? quick.den) - quick.den), all: count(followUp?.den ?? null),
    }),
    parameters: parameterLines(speedKeys, parameters, words),
  };
};

/** The mean of its reports, or a summary's own, which no reports stand behind. */
export const explainAgencyMean = ({ meanDays, quick }: AgencyScore, { parameters }: ScoreResult, words: Words): Explanation => ({
  sentence: words.t(quick === null ? 'agencies.explainMean' : 'agencies.explainMeanOfReports', { days: words.decimal(meanDays ?? 0, 1), limit: words.count(parameters.followUpLimit) }),
  parameters: parameterLines(['followUpLimit'], parameters, words),
});
