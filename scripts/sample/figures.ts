// The figures of every agency in B06, B12 and B18. B12 has B06's window and half a year more: its counts never fall below.

import type { SampleAgency } from './agencies.ts';
import type { Quota } from './followUps.ts';
import { followUpsOf } from './followUps.ts';
import { random } from './random.ts';

export interface Figures {
  /** Whether the agency is in the period's summary at all. */
  readonly present: boolean;
  readonly received: number;
  readonly unverified: number;
  readonly waiting: number;
  readonly inProcess: number;
  readonly completed: number;
  readonly archived: number;
  /** Mean working days to the first answer, tenths; null without a followed-up report. */
  readonly meanTenths: number | null;
}

export type PeriodCode = 'B06' | 'B12' | 'B18';

interface Traits {
  /** Usual number of reports in half a year. */
  readonly volume: number;
  /** Standing among the agencies, about −2 to 2. */
  readonly quality: number;
}

const usual = { ministry: [220, 1.35], institution: [28, 1.4], province: [150, 1.1], regency: [24, 1.2], city: [60, 1.15] } as const;

const traitsOf = (agencies: readonly SampleAgency[]): Traits[] => {
  const { normal, chance } = random('traits');
  return agencies.map(({ type }) => {
    const [median, spread] = usual[type];
    const size = normal();
    const volume = chance(0.06) ? 0 : Math.round(median * Math.exp(spread * size));
    return { volume, quality: 0.1 * size + 0.95 * normal() };
  });
};

/** 0–1 by order, so that every period has the same spread of standings. */
const ranksOf = (scores: readonly number[]): number[] => {
  const order = scores.map((score, at) => ({ score, at })).sort((a, b) => a.score - b.score);
  const ranks = scores.map(() => 0);
  order.forEach(({ at }, place) => { ranks[at] = place / Math.max(1, scores.length - 1); });
  return ranks;
};

interface PeriodShape {
  readonly seed: PeriodCode;
  readonly quota: Quota;
  /** Agencies that hand in nothing. */
  readonly missing: number;
  /** Share of the followed-up reports that is completed, at the lower and the upper end of the standings. */
  readonly completedShare: readonly [number, number];
  readonly growth: readonly [number, number];
  readonly before: readonly Figures[] | null;
  readonly hasArchive: boolean;
}

const absentOf = (agencies: readonly SampleAgency[], shape: PeriodShape): ReadonlySet<number> => {
  const small = agencies.filter(({ type }) => type === 'institution' || type === 'regency');
  return new Set(random(`absent ${shape.seed}`).shuffle(small).slice(0, shape.missing).map(({ id }) => id));
};

const splitRest = (rest: number, hasArchive: boolean, draw: () => number): Pick<Figures, 'unverified' | 'waiting' | 'archived'> => {
  const archived = hasArchive ? Math.floor(rest * 0.3 * draw()) : 0;
  const unverified = hasArchive ? Math.floor((rest - archived) * 0.25 * draw()) : 0;
  return { archived, unverified, waiting: rest - archived - unverified };
};

const figuresOf = (agencies: readonly SampleAgency[], traits: readonly Traits[], shape: PeriodShape): Figures[] => {
  const { next, normal } = random(`figures ${shape.seed}`);
  const absent = absentOf(agencies, shape);
  const ranks = ranksOf(traits.map(({ quality }) => quality + 0.35 * normal()));
  const received = traits.map(({ volume }, at) => {
    const [low, high] = shape.growth;
    return (shape.before?.[at]?.received ?? 0) + Math.round(volume * (low + (high - low) * next()));
  });
  const leastOf = (at: number): number => (shape.before?.[at]?.completed ?? 0) + (shape.before?.[at]?.inProcess ?? 0);
  const followedUp = followUpsOf(
    agencies.map(({ id }, at) => ({ received: received[at] ?? 0, present: !absent.has(id), least: leastOf(at), rank: ranks[at] ?? 0 })),
    shape.quota,
  );
  return agencies.map(({ id }, at) => {
    const [all, settled, rank] = [received[at] ?? 0, followedUp[at] ?? 0, ranks[at] ?? 0];
    const [low, high] = shape.completedShare;
    const completed = Math.max(shape.before?.[at]?.completed ?? 0, Math.round(settled * (low + (high - low) * rank)));
    return {
      present: !absent.has(id), received: all, inProcess: settled - completed, completed,
      meanTenths: settled === 0 ? null : Math.max(4, Math.round(10 * (3 + 22 * (1 - rank) * (0.6 + 0.8 * next())))),
      ...splitRest(all - settled, shape.hasArchive, next),
    };
  });
};

/** All figures, by period, in the agencies' order. */
export const sampleFigures = (agencies: readonly SampleAgency[]): Readonly<Record<PeriodCode, readonly Figures[]>> => {
  const traits = traitsOf(agencies);
  const B06 = figuresOf(agencies, traits, {
    seed: 'B06', quota: { good: 122, meets: 143 }, missing: 27,
    completedShare: [0.5, 0.82], growth: [0.8, 1.2], before: null, hasArchive: false,
  });
  const B12 = figuresOf(agencies, traits, {
    seed: 'B12', quota: { good: 151, meets: 186 }, missing: 14,
    completedShare: [0.55, 0.85], growth: [0.9, 1.4], before: B06, hasArchive: true,
  });
  const B18 = figuresOf(agencies, traits, {
    seed: 'B18', quota: { good: 184, meets: 223 }, missing: 9,
    completedShare: [0.68, 0.96], growth: [0.95, 1.6], before: null, hasArchive: true,
  });
  return { B06, B12, B18 };
};
