// What the last data quality checks found, held in memory as long as the project's data stay as they were. A check that was cancelled
// leaves nothing here.

import { readFact } from '../db/facts.ts';
import { currentPeriod } from '../db/periods.ts';
import type { Db } from '../db/sqlite.ts';
import { checkQuality, type CheckedQuality } from '../jobs/checkQuality.ts';
import type { JobHooks } from '../jobs/hooks.ts';

export interface QualityStore {
  /** What a check of the data as they are now found; null before. */
  readonly get: (db: Db, period: string | null) => CheckedQuality | null;
  /** The same, checked now if it was not; throws `period.unknown` and `job.cancelled`. */
  readonly ensure: (db: Db, period: string | null, hooks: JobHooks) => Promise<CheckedQuality>;
  readonly clear: () => void;
}

/** Periods whose last check is held: row ids of a million reports are some megabytes each. */
const remembered = 4;

export const createQualityStore = (temporaryFolder: string): QualityStore => {
  const held = new Map<string, CheckedQuality>();
  const keyOf = (db: Db, period: string): string => `${readFact(db, 'dataRevision', 0)} ${period}`;
  return {
    get: (db, period) => held.get(keyOf(db, period ?? currentPeriod(db))) ?? null,
    ensure: async (db, period, hooks) => {
      const code = period ?? currentPeriod(db);
      const key = keyOf(db, code);
      const known = held.get(key);
      if (known !== undefined) return known;
      const checked = await checkQuality(db, code, temporaryFolder, hooks);
      // Data that came in meanwhile were not looked at whole: the check then stands for nobody.
      if (keyOf(db, code) === key) held.set(key, checked);
      for (const old of [...held.keys()].slice(0, -remembered)) held.delete(old);
      return checked;
    },
    clear: () => held.clear(),
  };
};
