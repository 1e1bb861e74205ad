// Short ways to say an agency, a period and inputs in the engine's tests.

import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { KnownCounts } from '../../../src/shared/scoring/tally.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyInput, AgencyScore, MilestoneScore, Parameters, ScoreInputs, ScoreResult } from '../../../src/shared/scoring/types.ts';

export const period = { code: 'B06', planMonth: 6, from: '2021-01-01', to: '2021-06-30', asAt: '2021-06-30' };

/** An agency with a summary; received and the states it gives. */
export const agency = (name: string, received: number, states: KnownCounts['states'], more: Partial<KnownCounts> = {}): AgencyInput => ({
  key: name, name, type: null, evidence: 'summary', tally: tallyOf({ received, states, ...more }),
});

/** An agency of which everything is known: `completed` done, `inProcess` under way, the rest waiting. */
export const plain = (name: string, received: number, completed: number, inProcess = 0): AgencyInput =>
  agency(name, received, {
    unverified: 0, forwarded: 0, onHold: 0, waiting: received - completed - inProcess, inProcess, completed, archived: 0, blocked: 0,
  });

export const missing = (name: string): AgencyInput => ({ key: name, name, type: null, evidence: 'none', tally: null });

export const inputs = (agencies: readonly AgencyInput[], hasRegister = true): ScoreInputs => ({
  period, hasRegister, agencies: [...agencies], baseline: { good: 122, agencies: 653 },
});

export const scored = (agencies: readonly AgencyInput[], changes: Partial<Parameters> = {}): ScoreResult =>
  score(inputs(agencies), { ...defaultParameters, ...changes });

const missingFrom = (what: string): never => {
  throw new Error(`the result has no ${what}`);
};

export const milestone = (result: ScoreResult, id: 'm1' | 'm2' | 'm3'): MilestoneScore =>
  result.milestones.find((each) => each.id === id) ?? missingFrom(id);

export const line = (result: ScoreResult, key: string): AgencyScore =>
  result.agencies.find((each) => each.key === key) ?? missingFrom(key);

/** `count` times the same kind of agency, numbered. */
export const many = (count: number, make: (name: string) => AgencyInput, prefix = 'a'): AgencyInput[] =>
  Array.from({ length: count }, (_, at) => make(`${prefix}${at}`));
