// How long the engine takes: score, plans, curve, switchboard and decomposition at 700 agencies against their promises
// (performance.md), and the growth of score, plan and curve to 100,000. Run alone it prints a table; run.ts lists it with the others.

import { performance } from 'node:perf_hooks';
import { curveOf, curvePoints, flipsAt } from '../src/shared/scoring/curve.ts';
import { defaultParameters } from '../src/shared/scoring/parameters.ts';
import { planTarget } from '../src/shared/scoring/plan/plan.ts';
import { score } from '../src/shared/scoring/score.ts';
import { speedCalendars, speedGatherer } from '../src/shared/scoring/speed/gather.ts';
import { speedOf } from '../src/shared/scoring/speed/statistics.ts';
import { settingOf, type AgencySpeeds } from '../src/shared/scoring/speed/types.ts';
import { switchboardOf } from '../src/shared/scoring/switchboard.ts';
import { tallyOf } from '../src/shared/scoring/tally.ts';
import { decompose, partsOf } from '../src/shared/scoring/trend.ts';
import type { AgencyInput, Parameters, ScoreInputs } from '../src/shared/scoring/types.ts';

/** A fixed sequence of numbers in [0, 1): the same agencies in every run. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A few agencies hold most reports, as in real exports. */
const agencyAt = (at: number, next: () => number): AgencyInput => {
  const received = Math.floor(5 / (0.0005 + next() ** 3));
  const completed = Math.floor(received * next() * 0.6);
  const inProcess = Math.floor((received - completed) * next() * 0.4);
  const archived = Math.floor((received - completed - inProcess) * next() * 0.3);
  const states = {
    unverified: 0, forwarded: 0, onHold: 0, waiting: received - completed - inProcess - archived, inProcess, completed, archived, blocked: 0,
  };
  const key = `agency ${String(at).padStart(6, '0')}`;
  return { key, name: key, type: 'regency', evidence: 'summary', tally: tallyOf({ received, states }) };
};

const inputsOf = (count: number, seed = 7): ScoreInputs => {
  const next = seeded(seed);
  return {
    period: { code: 'B18', planMonth: 18, from: '2022-01-01', to: '2022-06-30', asAt: '2022-06-30' }, hasRegister: true,
    agencies: Array.from({ length: count }, (_, at) => agencyAt(at, next)), baseline: { good: 122, agencies: 653 },
  };
};

const calendars = speedCalendars({
  country: 'Indonesia', version: 'bench', years: [2021, 2022].map((year) => ({ year, decree: 'bench', days: [] })),
});
const [firstDay, asAt] = [18_993, 19_173];
const classes = ['notSupervisory', 'supervisory', 'information', 'aspiration', 'unclassified'] as const;

/** Reports of half a year, answered after some days or not yet, of all classes. */
const speedsOf = (reports: number, next: () => number): AgencySpeeds => {
  const gatherer = speedGatherer(calendars, asAt);
  for (let at = 0; at < reports; at += 1) {
    const received = firstDay + Math.floor(next() * (asAt - firstDay));
    const firstFollowUp = next() < 0.7 ? received + Math.floor(next() ** 3 * 60) : null;
    const state = firstFollowUp === null ? 'waiting' : next() < 0.6 ? 'completed' : 'inProcess';
    const completed = state === 'completed' ? received + Math.floor(next() ** 2 * 120) : null;
    gatherer.add({ class: classes[at % classes.length] ?? 'unclassified', state, received, firstFollowUp, completed });
  }
  return gatherer.result();
};

/** Every agency with speed, a million reports in all. */
const withSpeed = (inputs: ScoreInputs): ScoreInputs => {
  const next = seeded(3);
  return { ...inputs, agencies: inputs.agencies.map((agency) => ({ ...agency, speed: speedsOf(Math.ceil(1_000_000 / inputs.agencies.length), next) })) };
};

/** A threshold that moves with every round, as under a slider, high enough that plans have work. */
const moved = (round: number): Parameters =>
  ({ ...defaultParameters, completionTarget: 7000 + (round % 500), agencyThreshold: 4500 + ((round * 37) % 2000), agencyShareTarget: 9000 });

export interface Timing {
  readonly what: string;
  readonly agencies: number;
  /** The quickest round: what the work costs when nothing else asks for the machine. */
  readonly leastMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Null where no promise was made. */
  readonly promisedP95Ms: number | null;
}

const timing = (what: string, agencies: number, rounds: number, promisedP95Ms: number | null, body: (round: number) => void): Timing => {
  for (let round = 0; round < Math.max(3, rounds / 5); round += 1) body(round);
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    body(round);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { what, agencies, leastMs: at(0), medianMs: at(0.5), p95Ms: at(0.95), promisedP95Ms };
};

const curve = (inputs: ScoreInputs, parameters: Parameters): void => {
  const found = curveOf(score(inputs, parameters));
  curvePoints(found);
  flipsAt(found, parameters.agencyShareTarget);
};

const atSeven = (): Timing[] => {
  const [inputs, earlier] = [inputsOf(700), inputsOf(700, 11)];
  const [before, after] = [score(earlier, defaultParameters), score(inputs, defaultParameters)];
  const fast = withSpeed(inputs);
  const speeds = fast.agencies.flatMap(({ speed }) => speed?.[settingOf(defaultParameters)] ?? []);
  return [
    timing('score', 700, 2000, 2, (round) => { score(inputs, moved(round)); }),
    timing('score with speed', 700, 1000, 2, (round) => { score(fast, { ...moved(round), followUpLimit: round % 91 }); }),
    timing('speed statistics', 700, 100, null, (round) => { speedOf(speeds, { ...defaultParameters, followUpLimit: round % 91 }); }),
    timing('plan m1', 700, 500, 5, (round) => { planTarget('m1', inputs, moved(round)); }),
    timing('plan m2', 700, 500, 5, (round) => { planTarget('m2', inputs, moved(round)); }),
    timing('plan both', 700, 500, 5, (round) => { planTarget('both', inputs, moved(round)); }),
    timing('curve', 700, 500, 5, (round) => { curve(inputs, moved(round)); }),
    timing('switchboard', 700, 100, null, (round) => { switchboardOf(inputs, moved(round)); }),
    timing('decomposition', 700, 20, null, () => { decompose(partsOf(before, 'followUp'), partsOf(after, 'followUp')); }),
  ];
};

const growth = (): Timing[] => [1000, 10_000, 100_000].flatMap((count) => {
  const inputs = inputsOf(count);
  const rounds = Math.max(7, 100_000 / count);
  return [
    timing('score', count, rounds, null, (round) => { score(inputs, moved(round)); }),
    timing('plan m2', count, rounds, null, (round) => { planTarget('m2', inputs, moved(round)); }),
    timing('plan both', count, rounds, null, (round) => { planTarget('both', inputs, moved(round)); }),
    timing('curve', count, rounds, null, (round) => { curve(inputs, moved(round)); }),
  ];
});

/** Gathering speed grows with reports; `agencies` is their number here. */
const gathering = (): Timing[] => [10_000, 100_000, 1_000_000].map((reports) =>
  timing('gather speed (reports)', reports, 3, null, (round) => { speedsOf(reports, seeded(round)); }));

/** Every case, the 700 agencies of the promises first. */
export const scoreTimings = (): Timing[] => [...atSeven(), ...growth(), ...gathering()];

/** Nanoseconds of the quickest round per agency and doubling: level where the cost grows as n log n. */
const perStep = ({ agencies, leastMs }: Timing): string => ((leastMs * 1e6) / (agencies * Math.log2(agencies))).toFixed(1);

/** The cases as a Markdown table. */
export const scoreTable = (timings: readonly Timing[]): string => [
  '| case | agencies | least ms | median ms | p95 ms | promised p95 ms | ns ÷ (n · log₂ n) |',
  '|---|---:|---:|---:|---:|---:|---:|',
  ...timings.map((each) => `| ${each.what} | ${each.agencies} | ${each.leastMs.toFixed(3)} | ${each.medianMs.toFixed(3)} | ${each.p95Ms.toFixed(3)} | ${
    each.promisedP95Ms ?? '–'} | ${perStep(each)} |`),
].join('\n');

if (process.argv[1] === import.meta.filename) process.stdout.write(`${scoreTable(scoreTimings())}\n`);
