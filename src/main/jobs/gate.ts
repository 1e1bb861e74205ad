// Keeps starting to write and leaving the project apart: whoever leaves waits for starts under way, and starts wait for who leaves.

export interface Gate {
  /** Runs `body`, which starts writing, once nobody is leaving. */
  readonly start: <T>(body: () => Promise<T>) => Promise<T>;
  /** Runs `body`, which leaves the project, once no start is under way; one at a time. */
  readonly leave: <T>(body: () => Promise<T>) => Promise<T>;
}

export const createGate = (): Gate => {
  const starting = new Set<Promise<unknown>>();
  let leaving: Promise<unknown> = Promise.resolve();
  return {
    start: async (body) => {
      for (let waited: unknown = null; waited !== leaving;) {
        waited = leaving;
        await leaving;
      }
      const start = body();
      const settled = Promise.allSettled([start]);
      starting.add(settled);
      await settled;
      starting.delete(settled);
      return start;
    },
    leave: (body) => {
      const before = leaving;
      const left = (async () => {
        await before;
        await Promise.all(starting);
        return body();
      })();
      leaving = Promise.allSettled([left]);
      return left;
    },
  };
};
