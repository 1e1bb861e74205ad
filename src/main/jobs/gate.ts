// Keeps starting to write and leaving the project apart: whoever leaves waits for starts under way, and starts wait for who leaves.

export interface Gate {
  /** Runs `body`, which starts writing, once nobody is leaving. */
  readonly start: <T>(body: () => Promise<T>) => Promise<T>;
  /** Runs `body`, which leaves the project, once no start is under way; one at a time. */
  readonly leave: <T>(body: () => Promise<T>) => Promise<T>;
}

export const createGate = (): Gate => {
  const starting = new Set<Promise<unknown>>();
  const leaving: Promise<unknown>[] = [];

  const start: Gate['start'] = async (body) => {
    while (leaving.length > 0) await Promise.all(leaving);
    const started = body();
    const settled = Promise.allSettled([started]);
    starting.add(settled);
    await settled;
    starting.delete(settled);
    return started;
  };

  const leave: Gate['leave'] = async (body) => {
    const before = [...leaving, ...starting];
    const { promise, resolve } = Promise.withResolvers<void>();
    leaving.push(promise);
    try {
      await Promise.all(before);
      return await body();
    } finally {
      leaving.splice(leaving.indexOf(promise), 1);
      resolve();
    }
  };

  return { start, leave };
};
