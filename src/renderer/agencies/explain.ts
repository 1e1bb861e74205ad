// The sentence that explains an agency's follow-up rate.

import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';
import { parameterLines } from '../scenarios/parameterWords.ts';
import type { Words } from '../state/words.ts';
import type { Explanation } from '../ui/Figure.tsx';
import { flagText } from './columns.ts';

export const explainAgency = (agency: AgencyScore, { parameters }: ScoreResult, words: Words): Explanation => {
  const { t, count, percent } = words;
  const rate = agency.followUp;
  if (rate === null || rate.percent === null) {
    return { sentence: agency.flags.map((flag) => flagText(flag, words)).join('. ') || t('verdict.notAssessable') };
  }
  return {
    sentence: t('agencies.explainFollowUp', {
      percent: percent(rate.percent), num: count(rate.num), den: count(rate.den), of: t(rate.den === agency.received ? 'agencies.ofReceived' : 'agencies.ofDenominator'),
      inProcess: count(agency.inProcess), completed: count(agency.completed),
    }),
    lines: [
      [t('agencies.colReceived'), count(agency.received)], [t('agencies.colInProcess'), count(agency.inProcess)],
      [t('agencies.colCompleted'), count(agency.completed)], [t('agencies.colArchived'), count(agency.archived)],
      [t('agencies.colOpen'), count(agency.open)],
    ],
    parameters: parameterLines(['agencyThreshold', 'inProcessCounts', 'archivedReports', 'minimumReports'], parameters, words),
  };
};
