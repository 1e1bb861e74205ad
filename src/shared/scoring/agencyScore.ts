// The line of one agency in a result: its counts, rates, band, verdicts and flags. Sums over agencies are made elsewhere.

import { bandOf } from './bands.ts';
import { missingFrom, rateOf } from './rate.ts';
import type { Standing } from './standing.ts';
import { completedOf, followedUpOf, inProcessOf, openOf } from './tally.ts';
import type { AgencyFlag, AgencyInput, AgencyScore, Parameters, Tally } from './types.ts';
import type { AgencyVerdict } from './verdict.ts';
import { fallsUnderMinimum } from './verdict.ts';
import { wilsonInterval } from './wilson.ts';

const saidOf = (verdict: AgencyVerdict): boolean | null => (typeof verdict === 'boolean' ? verdict : null);

const flagsOf = (standing: Standing, parameters: Parameters): AgencyFlag[] => {
  const flags: AgencyFlag[] = [];
  if (standing.denominator === 0) flags.push('zeroReports');
  else if (standing.denominator < parameters.minimumReports) flags.push('belowMinimum');
  if (standing.denominator > 0 && standing.denominator < parameters.smallNumber) flags.push('smallNumber');
  if (standing.completed === null || standing.followedUp === null) flags.push('unknownCounts');
  if (standing.archivedUnknown) flags.push('archivedUnknown');
  return flags;
};

/** The agency's cost: follow-ups of open reports it still needs for `agencyThreshold`; null where no follow-up can help or be told. */
const costOf = (standing: Standing, parameters: Parameters): number | null =>
  standing.followedUp === null || fallsUnderMinimum(standing, parameters)
    ? null
    : missingFrom(standing.followedUp, standing.denominator, parameters.agencyThreshold);

/** An agency's line before its speed is judged. */
export type AgencyLine = Omit<AgencyScore, 'quick' | 'goodWithSpeed' | 'meanDays' | 'isMeanWithinLimit'>;

const missingAgency = (agency: AgencyInput, meets: AgencyVerdict, good: AgencyVerdict): AgencyLine => ({
  key: agency.key, name: agency.name, type: agency.type, band: null, evidence: 'none',
  received: null, denominator: null, open: null, inProcess: null, completed: null, followedUp: null, archived: null,
  followUp: null, completion: null, meets: saidOf(meets), good: saidOf(good), missingToThreshold: null, interval: null, flags: ['missing'],
});

/** The line of an agency with evidence. Counts are raw; the rates follow the readings of archived and in-process reports. */
const presentAgency = (
  agency: AgencyInput, tally: Tally, standing: Standing, meets: AgencyVerdict, good: AgencyVerdict, parameters: Parameters,
): AgencyLine => ({
  key: agency.key,
  name: agency.name,
  type: agency.type,
  band: bandOf(tally.received, parameters.volumeBands),
  evidence: agency.evidence,
  received: tally.received,
  denominator: standing.denominator,
  open: openOf(tally, parameters.inProcessCounts),
  inProcess: inProcessOf(tally),
  completed: completedOf(tally),
  followedUp: followedUpOf(tally, parameters.inProcessCounts),
  archived: tally.archived,
  followUp: standing.followedUp === null ? null : rateOf(standing.followedUp, standing.denominator),
  completion: standing.completed === null ? null : rateOf(standing.completed, standing.denominator),
  meets: saidOf(meets),
  good: saidOf(good),
  missingToThreshold: costOf(standing, parameters),
  interval: standing.followedUp === null ? null : wilsonInterval(standing.followedUp, standing.denominator),
  flags: flagsOf(standing, parameters),
});

/** The line of any agency; `standing` is null exactly for one without evidence. */
export const agencyScoreOf = (
  agency: AgencyInput, standing: Standing | null, meets: AgencyVerdict, good: AgencyVerdict, parameters: Parameters,
): AgencyLine => (agency.tally === null || standing === null
  ? missingAgency(agency, meets, good)
  : presentAgency(agency, agency.tally, standing, meets, good, parameters));
