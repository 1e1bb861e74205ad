// Random numbers that are the same on every machine and every run: each subject draws from its own stream, named by a seed, so
// that a change in one does not move the others.

export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
  /** Standard normal. */
  readonly normal: () => number;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

const seedOf = (text: string): number => {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
};

/** The mulberry32 generator. */
const streamOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const random = (seed: string): Random => {
  const next = streamOf(seedOf(`tolok sample ${seed}`));
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[whole(0, list.length - 1)];
    if (picked === undefined) throw new Error(`nothing to pick from in ${seed}`);
    return picked;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const shuffle = <T>(list: readonly T[]): T[] =>
    list.map((item) => ({ item, rank: next() })).sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  return { next, whole, pick, chance: (probability) => next() < probability, normal, shuffle };
};
