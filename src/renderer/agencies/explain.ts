// The sentences that explain an agency's rates: follow-up and completion.

import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';
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
