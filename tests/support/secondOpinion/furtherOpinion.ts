// The second opinion's further figures, over the agencies it has scored: milestone 3, intervals, the change from an earlier project,
// and what interventions would make of agencies whose every count is known.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '../../../src/main/db/sqlite.ts';
import type { Intervention } from '../../../src/shared/scoring/interventions.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';

const sql = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

export interface Acted {
  readonly agency: string; readonly open: number; readonly completed: number; readonly in_process: number; readonly den: number;
  readonly done: number; readonly follow_ups: number; readonly meets: 0 | 1 | null;
}

const asked = ({ does }: Intervention): { readonly kind: string; readonly number: number; readonly goal: string } => {
  if (does.kind === 'raise') return { kind: 'raise', number: does.to, goal: does.rate };
  return { kind: does.kind, number: does.kind === 'share' ? does.share : does.count, goal: does.end };
};

/** Volumes from and below which an intervention's agencies lie. */
const volumeOf = ({ who }: Intervention, { volumeBands }: Parameters): { readonly least: number; readonly most: number } => {
  if (who.kind !== 'band') return { least: 0, most: 1e12 };
  if (who.band > volumeBands.length) return { least: Infinity, most: Infinity };
  return { least: volumeBands[who.band] ?? 0, most: volumeBands[who.band - 1] ?? 1e12 };
};

/** Call it after `openSecondOpinion`, on the same connection. */
export const openFurtherOpinion = (db: Db) => {
  db.exec(`CREATE TEMP TABLE earlier AS SELECT * FROM scored;
    CREATE TEMP TABLE acted (agency PRIMARY KEY, received, den, joining, open, in_process, completed);`);
  const [disclosure, trend, act] = [db.prepare(sql('disclosure.sql')), db.prepare(sql('trend.sql')), db.prepare(sql('act.sql'))];
  const wilson = db.prepare<[], { agency: string; low: number; high: number }>(sql('wilson.sql'));
  const acted = db.prepare<[], Acted>(sql('acted.sql'));
  return {
    /** Items, their points under the weights, and how many registers of items came in. */
    disclosure: (weights: readonly number[]) => disclosure.get(Object.fromEntries(weights.map((weight, at) => [`w${at}`, weight]))) as
      { readonly items: number; readonly points: number; readonly registers: number },
    intervals: () => wilson.all(),
    /** Takes what is scored now for the earlier period. */
    keepAsEarlier: (): void => { db.exec('DELETE FROM earlier; INSERT INTO earlier SELECT * FROM scored'); },
    /** Mix and rate in percent; null where either has no volume. */
    trend: () => trend.get() as { readonly mix: number | null; readonly rate: number | null },
    act: (interventions: readonly Intervention[], parameters: Parameters, nameOf: (key: string) => string): readonly Acted[] => {
      db.exec(`DELETE FROM acted;
        INSERT INTO acted SELECT agency, received, den, iif(archived_reports = 'asCompleted', archived, 0),
          open - iif(in_process_counts, 0, in_process), in_process, completed FROM scored, wish WHERE evidence = 'records'`);
      for (const each of interventions) {
        act.run({ ...asked(each), ...volumeOf(each, parameters), agency: each.who.kind === 'agency' ? nameOf(each.who.key) : null });
      }
      return acted.all();
    },
  };
};
