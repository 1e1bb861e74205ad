// Whether one agency counts, and whether it meets a threshold: the rules for missing agencies, agencies without reports and
// agencies below the minimum. Knows nothing of sums over agencies.

import { reaches } from './rate.ts';
import type { Standing } from './standing.ts';
import type { Parameters } from './types.ts';

/** True or false for an agency that counts, `unknown` for one that counts and cannot be told, `uncounted` for one left out. */
export type AgencyVerdict = boolean | 'unknown' | 'uncounted';

/** Whether the zero-report rule decides: no reports in the denominator, or fewer than `minimumReports`. */
export const fallsUnderMinimum = (standing: Standing, parameters: Parameters): boolean =>
  standing.denominator === 0 || standing.denominator < parameters.minimumReports;

const byRule = (rule: Parameters['zeroReportAgencies']): AgencyVerdict => (rule === 'excluded' ? 'uncounted' : rule === 'met');

/**
 * An agency against `threshold` (basis points); `standing` null for one without evidence. An agency whose follow-ups the evidence
 * does not give counts in the denominator, because it is connected and no rule leaves it out, but not among those that meet: its
 * verdict is unknown and the bounds take it both ways.
 */
export const verdictOf = (standing: Standing | null, threshold: number, parameters: Parameters): AgencyVerdict => {
  if (standing === null) return byRule(parameters.missingAgencies);
  if (fallsUnderMinimum(standing, parameters)) return byRule(parameters.zeroReportAgencies);
  if (standing.followedUp === null) return 'unknown';
  return reaches(standing.followedUp, standing.denominator, threshold) === true;
};

/** Whether an agency of unknown follow-ups would meet `threshold` if all that can be followed up were. */
export const mayMeet = (standing: Standing, threshold: number): boolean =>
  reaches(standing.followedUpAtMost, standing.denominator, threshold) === true;
