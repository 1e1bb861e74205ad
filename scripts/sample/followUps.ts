// How many reports each agency followed up in a period, such that exactly the asked number of agencies is good (50 %) and meets
// the threshold (45 %), in whole numbers.

export interface Candidate {
  readonly received: number;
  /** Whether it hands in evidence for the period: only then can it be good. */
  readonly present: boolean;
  /** Already followed up in an earlier period of the same window. */
  readonly least: number;
  /** Standing among the agencies, higher is better. */
  readonly rank: number;
}

/** How many agencies shall be good, and how many shall meet the threshold (the good ones among them). */
export interface Quota {
  readonly good: number;
  readonly meets: number;
}

type Level = 'good' | 'meets' | 'below';

const limits = ({ received, least }: Candidate): Readonly<Record<Level, readonly [number, number]>> => {
  const [half, threshold] = [Math.ceil(received / 2), Math.ceil((received * 45) / 100)];
  return {
    good: [Math.max(least, half), received],
    meets: [Math.max(least, threshold), half - 1],
    below: [least, threshold - 1],
  };
};

const fits = (candidate: Candidate, level: Level): boolean => {
  const [from, to] = limits(candidate)[level];
  return from <= to;
};

const levelsOf = (candidates: readonly Candidate[], quota: Quota): Map<Candidate, Level> => {
  const levels = new Map<Candidate, Level>();
  const ranked = candidates.filter((each) => each.present && each.received > 0).sort((a, b) => b.rank - a.rank);
  const forced = ranked.filter((each) => !fits(each, 'below'));
  for (const each of forced) levels.set(each, fits(each, 'meets') ? 'meets' : 'good');
  const count = (level: Level): number => [...levels.values()].filter((each) => each === level).length;
  for (const each of ranked) if (count('good') < quota.good && fits(each, 'good')) levels.set(each, 'good');
  for (const each of ranked) {
    if (count('meets') < quota.meets - quota.good && !levels.has(each) && fits(each, 'meets')) levels.set(each, 'meets');
  }
  if (count('good') !== quota.good || count('meets') !== quota.meets - quota.good) throw new Error('the quota cannot be filled');
  return levels;
};

/** How far up its level an agency stands, 0–1, from its rank (0–1) and what is usual. */
const within = (level: Level, rank: number): number =>
  level === 'good' ? 0.1 + 0.75 * rank ** 2 : level === 'meets' ? rank : 0.1 + 0.85 * Math.min(1, rank * 1.25);

/** Followed-up reports by candidate, in their order. */
export const followUpsOf = (candidates: readonly Candidate[], quota: Quota): number[] => {
  const levels = levelsOf(candidates, quota);
  return candidates.map((candidate) => {
    const level = levels.get(candidate) ?? (fits(candidate, 'below') ? 'below' : 'good');
    if (candidate.received === 0) return 0;
    const [from, to] = limits(candidate)[level];
    return Math.round(from + (to - from) * within(level, candidate.rank));
  });
};
