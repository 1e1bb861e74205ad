// The engine's front door: `score(inputs, parameters) → result`. Pure: no clock, randomness, locale or I/O, so that the store,
// the command line, the workbook and every move of a slider get the same figures.

import { agencyScoreOf } from './agencyScore.ts';
import { closedByTimer } from './closedByTimer.ts';
import { disclosureMilestone, disclosureOf } from './disclosure.ts';
import { agencyShareMilestone, completionMilestone } from './milestones.ts';
import { engineVersion } from './parameters.ts';
import { rateOf } from './rate.ts';
import { goodWithSpeedOf, meanFollowUp, quickFollowUpOf } from './speed/quick.ts';
import { settingOf } from './speed/types.ts';
import { addSpeed, emptySpeedTotals, goodWithSpeedRate, quickRate } from './speedTotals.ts';
import { addToShare, emptyShare, shareRate } from './shares.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing.ts';
import { addRates, addReports, emptyRateTotals, emptyReportTotals } from './totals.ts';
import type { AgencyInput, AgencyScore, Parameters, ScoreInputs, ScoreResult } from './types.ts';
import { verdictOf } from './verdict.ts';

/** What one pass over the agencies gathers. */
const newLedger = () => ({
  reports: emptyReportTotals(), rates: emptyRateTotals(), meeting: emptyShare(), good: emptyShare(), speed: emptySpeedTotals(), withEvidence: 0,
});
type Ledger = ReturnType<typeof newLedger>;

const enterReports = (ledger: Ledger, agency: AgencyInput, standing: Standing | null, parameters: Parameters): void => {
  if (agency.tally === null || standing === null) return;
  ledger.withEvidence += 1;
  addReports(ledger.reports, agency.tally, standing, parameters.inProcessCounts);
  addRates(ledger.rates, standing);
};

const enterAgency = (ledger: Ledger, agency: AgencyInput, parameters: Parameters): AgencyScore => {
  const { agencyThreshold, goodThreshold } = parameters;
  const standing = agency.tally === null ? null : standingOf(agency.tally, parameters);
  const meets = verdictOf(standing, agencyThreshold, parameters);
  const good = verdictOf(standing, goodThreshold, parameters);
  enterReports(ledger, agency, standing, parameters);
  addToShare(ledger.meeting, meets, standing, agencyThreshold);
  addToShare(ledger.good, good, standing, goodThreshold);
  const speed = agency.speed?.[settingOf(parameters)] ?? null;
  const quick = quickFollowUpOf(speed, parameters);
  const meanDays = (speed === null ? null : meanFollowUp(speed, parameters)) ?? agency.meanDays ?? null;
  const line = agencyScoreOf(agency, standing, meets, good, parameters);
  const goodWithSpeed = goodWithSpeedOf(line.good, quick, goodThreshold);
  addSpeed(ledger.speed, quick, goodWithSpeed, standing?.denominator ?? 0);
  const isMeanWithinLimit = meanDays === null ? null : meanDays <= parameters.followUpLimit;
  return { ...line, quick: quick?.rate ?? null, goodWithSpeed, meanDays, isMeanWithinLimit };
};

/** Without a register the agencies are those the evidence names: nobody can be missing. */
const agenciesOf = (inputs: ScoreInputs): readonly AgencyInput[] =>
  inputs.hasRegister ? inputs.agencies : inputs.agencies.filter((agency) => agency.tally !== null);

/**
 * Scores a period (indicators 1, 2, 3, 4, 6, 8, 9 and 10). Agencies come out in the order they came in; everything else does
 * not depend on it. An agency whose speed cannot be judged is counted apart.
 */
export const score = (inputs: ScoreInputs, parameters: Parameters): ScoreResult => {
  const ledger = newLedger();
  const agencies = agenciesOf(inputs).map((agency) => enterAgency(ledger, agency, parameters));
  const { reports, rates, meeting, speed, withEvidence } = ledger;
  const missing = agencies.length - withEvidence;
  return {
    engine: engineVersion,
    period: inputs.period,
    parameters,
    totals: { agencies: agencies.length, withEvidence, missing, counted: meeting.counted, ...reports },
    rates: {
      completion: rateOf(rates.completed, reports.denominator),
      followUp: rateOf(rates.followedUp, reports.denominator),
      quickFollowUp: quickRate(speed),
      closedByTimer: closedByTimer(inputs),
    },
    milestones: [
      completionMilestone(rates, speed, reports.denominator, missing, parameters),
      agencyShareMilestone(meeting, parameters),
      disclosureMilestone(disclosureOf(inputs.disclosure, inputs.period, parameters)),
    ],
    good: shareRate(ledger.good),
    goodWithSpeed: goodWithSpeedRate(speed),
    notAssessable: agencies.length - speed.assessable,
    baseline: rateOf(inputs.baseline.good, inputs.baseline.agencies),
    workingDays: inputs.workingDays ?? null,
    agencies,
  };
};
