// Random agencies and parameters for the engine's properties: full tallies, tallies with gaps, missing agencies.

import * as fc from 'fast-check';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import {
  archivedReadings, completionMeasures, missingReadings, notYetDueReadings, zeroReportReadings,
} from '../../../src/shared/scoring/types.ts';
import type { AgencyInput, Parameters, Tally } from '../../../src/shared/scoring/types.ts';
import { countFromReadings } from '../../../src/shared/scoring/workingDays.ts';
import { reportStates } from '../../../src/shared/domain.ts';
import type { ReportState } from '../../../src/shared/domain.ts';

const basisPoints = fc.integer({ min: 0, max: 10000 });
const limit = fc.integer({ min: 0, max: 90 });
const smallCount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5000 }));

export const anyParameters: fc.Arbitrary<Parameters> = fc.record({
  completionTarget: basisPoints,
  completionMeasure: fc.constantFrom(...completionMeasures),
  agencyThreshold: basisPoints,
  agencyShareTarget: basisPoints,
  goodThreshold: basisPoints,
  inProcessCounts: fc.boolean(),
  archivedReports: fc.constantFrom(...archivedReadings),
  zeroReportAgencies: fc.constantFrom(...zeroReportReadings),
  missingAgencies: fc.constantFrom(...missingReadings),
  minimumReports: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
  followUpLimit: limit,
  completionLimits: fc.array(limit, { minLength: 5, maxLength: 5 }),
  notYetDue: fc.constantFrom(...notYetDueReadings),
  jointLeaveWorks: fc.boolean(),
  countFrom: fc.constantFrom(...countFromReadings),
  volumeBands: fc.uniqueArray(fc.integer({ min: 1, max: 20000 }), { maxLength: 9 }).map((bounds) => bounds.toSorted((a, b) => b - a)),
  smallNumber: fc.integer({ min: 0, max: 1000 }),
  disclosureTargetItems: fc.option(fc.integer({ min: 1, max: 1000 })),
  disclosureWeights: fc.constantFrom([20, 20, 20, 20, 10, 10], [100, 0, 0, 0, 0, 0], [0, 0, 30, 30, 20, 20]),
});

const stateCounts = (given: fc.Arbitrary<number | null>) =>
  fc.record(Object.fromEntries(reportStates.map((state) => [state, given])) as Record<ReportState, fc.Arbitrary<number | null>>);

const sumOf = (states: Readonly<Record<ReportState, number | null>>): number =>
  reportStates.reduce((sum, state) => sum + (states[state] ?? 0), 0);

/** All states known; what they leave of received is unspecified. */
export const fullTally: fc.Arbitrary<Tally> = fc
  .tuple(stateCounts(smallCount), fc.oneof(fc.constant(0), smallCount))
  .map(([states, extra]) => tallyOf({ received: sumOf(states) + extra, states }));

/** States missing here and there, sometimes a printed follow-up figure that they leave room for. */
export const gappyTally: fc.Arbitrary<Tally> = fc
  .tuple(stateCounts(fc.option(smallCount)), smallCount, fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([states, extra, part]) => {
    const received = sumOf(states) + extra;
    const least = (states.completed ?? 0) + (states.inProcess ?? 0);
    const room = states.completed === null || states.inProcess === null ? extra : 0;
    return tallyOf({ received, states, followedUp: part === null ? null : least + Math.floor(part * room) });
  });

const agencyOf = (tally: fc.Arbitrary<Tally | null>): fc.Arbitrary<Omit<AgencyInput, 'key'>> =>
  tally.map((known) => ({ name: '', type: null, evidence: known === null ? 'none' : 'summary', tally: known }) as const);

const listOf = (tally: fc.Arbitrary<Tally | null>): fc.Arbitrary<AgencyInput[]> =>
  fc.array(agencyOf(tally), { maxLength: 30 }).map((list) => list.map((each, at) => ({ ...each, key: `a${at}`, name: `a${at}` })));

export const fullAgencies = listOf(fullTally);
export const anyAgencies = listOf(fc.oneof(fullTally, gappyTally, fc.constant(null)));
