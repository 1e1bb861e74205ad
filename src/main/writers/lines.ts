// Each agency of the result with everything the Agencies sheet and its sums need. What depends on parameters comes from the
// engine's own functions, so that stored results and formulas cannot drift apart unseen.

import { bandOf } from '../../shared/scoring/bands.ts';
import type { Standing } from '../../shared/scoring/standing.ts';
import { standingOf } from '../../shared/scoring/standing.ts';
import {
  completedAtMost, completedOf, followedUpAtMost, followedUpOf, inProcessOf, openOf, setAsideOf,
} from '../../shared/scoring/tally.ts';
import type { AgencyInput, AgencyScore, Parameters, ScoreInputs, ScoreResult, Tally } from '../../shared/scoring/types.ts';
import type { AgencyVerdict } from '../../shared/scoring/verdict.ts';
import { fallsUnderMinimum, mayMeet, verdictOf } from '../../shared/scoring/verdict.ts';

/** Counts that follow from the evidence alone, whatever the parameters say. Null is unknown. */
export interface Counts {
  readonly tally: Tally;
  readonly inProcess: number | null;
  readonly completed: number | null;
  /** Completed + in process. */
  readonly followedUp: number | null;
  /** Archived and blocked, at most what was received. */
  readonly setAside: number;
  readonly archived: number;
  /** Open, in process left out. */
  readonly open: number;
  /** Room for the completed and the followed up where they are unknown: without archived reports, and with them. */
  readonly atMost: {
    readonly completed: number | null; readonly completedJoined: number | null;
    readonly followedUp: number | null; readonly followedUpJoined: number | null;
  };
}

export interface AgencyLine {
  readonly agency: AgencyInput;
  readonly score: AgencyScore;
  /** Null for an agency without evidence. */
  readonly counts: Counts | null;
  readonly standing: Standing | null;
  readonly meets: AgencyVerdict;
  readonly good: AgencyVerdict;
  /** Whether an agency of unknown counts would meet the threshold at best; null where nothing is unknown. */
  readonly mayMeet: boolean | null;
  readonly fallsUnderMinimum: boolean;
}

const atMostOf = (tally: Tally): Counts['atMost'] => {
  const archived = tally.archived ?? 0;
  const room = (known: number | null, most: number): readonly [number | null, number | null] =>
    known === null ? [Math.min(tally.received, most), Math.min(tally.received, most + archived)] : [null, null];
  const [completed, completedJoined] = room(completedOf(tally), completedAtMost(tally));
  const [followedUp, followedUpJoined] = room(followedUpOf(tally, true), followedUpAtMost(tally, true));
  return { completed, completedJoined, followedUp, followedUpJoined };
};

const countsOf = (tally: Tally): Counts => ({
  tally,
  inProcess: inProcessOf(tally),
  completed: completedOf(tally),
  followedUp: followedUpOf(tally, true),
  setAside: Math.min(tally.received, setAsideOf(tally)),
  archived: tally.archived ?? 0,
  open: openOf(tally, true),
  atMost: atMostOf(tally),
});

/** Whether any count an agency's verdict could need is unknown, under some reading of the parameters. */
const hasUnknown = (counts: Counts): boolean => counts.completed === null || counts.followedUp === null;

const lineOf = (agency: AgencyInput, score: AgencyScore, parameters: Parameters): AgencyLine => {
  const counts = agency.tally === null ? null : countsOf(agency.tally);
  const standing = agency.tally === null ? null : standingOf(agency.tally, parameters);
  return {
    agency, score, counts, standing,
    meets: verdictOf(standing, parameters.agencyThreshold, parameters),
    good: verdictOf(standing, parameters.goodThreshold, parameters),
    mayMeet: counts === null || standing === null || !hasUnknown(counts)
      ? null
      : !fallsUnderMinimum(standing, parameters) && standing.denominator > 0 && mayMeet(standing, parameters.agencyThreshold),
    fallsUnderMinimum: standing !== null && fallsUnderMinimum(standing, parameters),
  };
};

/** The lines of the result's agencies, in its order. */
export const linesOf = (inputs: ScoreInputs, result: ScoreResult): readonly AgencyLine[] => {
  const byKey = new Map(inputs.agencies.map((agency) => [agency.key, agency]));
  return result.agencies.flatMap((score) => {
    const agency = byKey.get(score.key);
    return agency === undefined ? [] : [lineOf(agency, score, result.parameters)];
  });
};

/** The 1-based volume band of what an agency received. */
export const bandNumber = (received: number, parameters: Parameters): number => bandOf(received, parameters.volumeBands) + 1;
