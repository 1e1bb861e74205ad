// How fast a job goes: when to tell of it (at most ten times a second) and how long it still takes. Milliseconds; the clock is given.

/** The least time between two tellings. */
const intervalMs = 100;
/** Too little has happened before this to tell how long the rest takes. */
const settledMs = 700;

export interface Pace {
  /** Whether enough time has gone by to tell again; a true answer starts the next interval. */
  readonly isDue: () => boolean;
  readonly remaining: (done: number, total: number | null) => number | null;
}

export const createPace = (now: () => number): Pace => {
  const start = now();
  let told = -Infinity;
  return {
    isDue: () => {
      if (now() - told < intervalMs) return false;
      told = now();
      return true;
    },
    remaining: (done, total) => {
      const elapsed = now() - start;
      if (total === null || done <= 0 || done > total || elapsed < settledMs) return null;
      return Math.round((elapsed / done) * (total - done));
    },
  };
};
