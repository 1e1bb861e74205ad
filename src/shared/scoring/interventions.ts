// What if agencies acted: a scenario's interventions, applied in list order to the tallies they name (scoring.md, Interventions).
// Gives hypothetical inputs beside a list of what could not be applied; speed is left as it is.

import * as v from 'valibot';
import { agencyTypes } from '../domain.ts';
import { bandOf } from './bands.ts';
import { completeInProcess, moveOpen } from './moves.ts';
import { missingFrom, wholeInBasisPoints } from './rate.ts';
import { standingOf } from './standing.ts';
import { completedOf, followedUpOf, inProcessOf, openOf } from './tally.ts';
import type { AgencyInput, Parameters, ScoreInputs, Tally } from './types.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const basisPoints = v.pipe(count, v.maxValue(10000));
const end = v.picklist(['completed', 'inProcess']);

export const interventionSchema = v.object({
  /** Who acts; an agency by its key, a band by its number (0 is the largest). */
  who: v.variant('kind', [
    v.object({ kind: v.literal('agency'), key: v.string() }),
    v.object({ kind: v.literal('type'), type: v.picklist(agencyTypes) }),
    v.object({ kind: v.literal('band'), band: count }),
    v.object({ kind: v.literal('all') }),
  ]),
  /** What each of them does: so many open reports, a share of them rounded down, or enough to raise a rate. */
  does: v.variant('kind', [
    v.object({ kind: v.literal('reports'), count, end }),
    v.object({ kind: v.literal('share'), share: basisPoints, end }),
    v.object({ kind: v.literal('raise'), rate: v.picklist(['completion', 'followUp']), to: basisPoints }),
  ]),
});
/** A scenario's list, applied in its order. */
export const interventionsSchema = v.pipe(v.array(interventionSchema), v.maxLength(200));
export type Intervention = v.InferOutput<typeof interventionSchema>;

export const unappliedReasons = ['unknownAgency', 'noEvidence', 'unknownCounts', 'tooFewOpen'] as const;

/** Something of intervention number `intervention` (from 0) that could not be applied: `asked` reports, of which `applied` could. */
export const unappliedSchema = v.object({
  intervention: count,
  agency: v.string(),
  reason: v.picklist(unappliedReasons),
  asked: v.nullable(count),
  applied: count,
});
export type Unapplied = v.InferOutput<typeof unappliedSchema>;

interface Outcome {
  readonly tally: Tally;
  readonly short: Pick<Unapplied, 'reason' | 'asked' | 'applied'> | null;
}

const isNamed = ({ who }: Intervention, { key, type, tally }: AgencyInput, parameters: Parameters): boolean => {
  switch (who.kind) {
    case 'agency': return who.key === key;
    case 'type': return who.type === type;
    case 'band': return tally !== null && bandOf(tally.received, parameters.volumeBands) === who.band;
    default: return true;
  }
};

const unknown = (tally: Tally, asked: number | null): Outcome => ({ tally, short: { reason: 'unknownCounts', asked, applied: 0 } });

/** Acts on `asked` reports, at most as many as there are: `first` of one kind before the other. */
const act = (tally: Tally, asked: number, end: 'completed' | 'inProcess', first: 'open' | 'inProcess', started: number): Outcome => {
  const open = openOf(tally, true);
  const applied = Math.min(asked, open + started);
  const fromInProcess = first === 'inProcess' ? Math.min(applied, started) : Math.max(0, applied - open);
  return {
    tally: moveOpen(completeInProcess(tally, fromInProcess), applied - fromInProcess, end),
    short: applied < asked ? { reason: 'tooFewOpen', asked, applied } : null,
  };
};

/** So many open reports, or a share of them. Those in process are open where they do not count, and can then be completed. */
const moveReports = (tally: Tally, does: Exclude<Intervention['does'], { kind: 'raise' }>, parameters: Parameters): Outcome => {
  const started = parameters.inProcessCounts || does.end === 'inProcess' ? 0 : inProcessOf(tally) ?? 0;
  const open = openOf(tally, true) + started;
  const asked = does.kind === 'reports' ? does.count : Math.floor((does.share * open) / wholeInBasisPoints);
  const shows = followedUpOf(tally, true) !== null || (does.end === 'completed' && completedOf(tally) !== null);
  return shows ? act(tally, asked, does.end, 'open', started) : unknown(tally, asked);
};

/** Enough to bring a rate to a value, never lowering it; completions are taken from reports in process first. */
const raiseRate = (tally: Tally, does: Extract<Intervention['does'], { kind: 'raise' }>, parameters: Parameters): Outcome => {
  const standing = standingOf(tally, parameters);
  const value = does.rate === 'completion' ? standing.completed : standing.followedUp;
  if (value === null) return unknown(tally, null);
  const asked = missingFrom(value, standing.denominator, does.to);
  const byFollowUp = does.rate === 'followUp' && parameters.inProcessCounts;
  return act(tally, asked, byFollowUp ? 'inProcess' : 'completed', 'inProcess', byFollowUp ? 0 : inProcessOf(tally) ?? 0);
};

const outcomeOf = (tally: Tally, { does }: Intervention, parameters: Parameters): Outcome =>
  (does.kind === 'raise' ? raiseRate(tally, does, parameters) : moveReports(tally, does, parameters));

/** Applies one intervention; agencies it does not name stay the same objects. */
const applyOne = (agencies: readonly AgencyInput[], each: Intervention, place: number, parameters: Parameters, unapplied: Unapplied[]) => {
  const { who } = each;
  const report = (agency: string, short: Outcome['short']): void => {
    if (short !== null) unapplied.push({ intervention: place, agency, ...short });
  };
  if (who.kind === 'agency' && !agencies.some(({ key }) => key === who.key)) {
    report(who.key, { reason: 'unknownAgency', asked: null, applied: 0 });
  }
  return agencies.map((agency) => {
    if (!isNamed(each, agency, parameters)) return agency;
    if (agency.tally === null) {
      report(agency.key, { reason: 'noEvidence', asked: null, applied: 0 });
      return agency;
    }
    const { tally, short } = outcomeOf(agency.tally, each, parameters);
    report(agency.key, short);
    return { ...agency, tally };
  });
};

/** The inputs as they would be after the interventions, one after the other, under the parameters' readings. */
export const intervene = (inputs: ScoreInputs, interventions: readonly Intervention[], parameters: Parameters): {
  readonly inputs: ScoreInputs; readonly unapplied: readonly Unapplied[];
} => {
  const unapplied: Unapplied[] = [];
  const agencies = interventions.reduce<readonly AgencyInput[]>(
    (before, each, place) => applyOne(before, each, place, parameters, unapplied), inputs.agencies,
  );
  return { inputs: { ...inputs, agencies: [...agencies] }, unapplied };
};
