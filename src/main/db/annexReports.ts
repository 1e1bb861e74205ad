// All reports handed in for a period, source after source, with what each was at the cut-off and whether it counts: what somebody needs
// to count a tally again from nothing but a list.

import type { Report } from '../../shared/contract/reports.ts';
import type { ReportState } from '../../shared/domain.ts';
import { dayOfIso, type Day } from '../../shared/days.ts';
import { sourcesOf, type Source } from './imports.ts';
import { getPeriod } from './periods.ts';
import { isUndated, supersededIds } from './recordRows.ts';
import { stateAtCutOff } from './recordTallies.ts';
import { openReports, type ReportRow } from './reportPage.ts';
import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';

/** Why a report is not in the period's cohort; `counted` when it is. */
export const countings = ['counted', 'superseded', 'outside', 'nobodys'] as const;
export type Counting = (typeof countings)[number];

export interface AnnexReport extends Report {
  /** Its state once events after the cut-off are left out; null where the evidence gives none. */
  readonly stateThen: ReportState | null;
  readonly counting: Counting;
}

const rowsPerBatch = 2_000;

/** How many reports the period's exports hold. */
export const countAnnexReports = (db: Db, period: string): number => {
  const count = db.prepare<[number, number], number>('SELECT count(*) FROM reports WHERE id BETWEEN ? AND ?').pluck();
  return recordSources(db, period).reduce((sum, { id }) => sum + (count.get(...idRange(id)) ?? 0), 0);
};

const recordSources = (db: Db, period: string): Source[] => sourcesOf(db, period).filter(({ layout }) => layout === 'records');

const isAfter = (day: Day | null, cutOff: Day | null): boolean => day !== null && cutOff !== null && day > cutOff;

const followOf = (day: Day | null, cutOff: Day | null): 0 | 1 | 2 => {
  if (day === null) return 0;
  return isAfter(day, cutOff) ? 2 : 1;
};

/** In batches, in the order of the sources and of their rows. Throws `period.unknown`. */
export function* annexReports(db: Db, code: string): Generator<readonly AnnexReport[]> {
  const period = getPeriod(db, code);
  const [from, to, cutOff] = [period.from, period.to, period.asAt].map(dayOfIso) as [Day | null, Day | null, Day | null];
  const toReport = openReports(db, code);
  const select = db.prepare<[number, number], ReportRow>(`SELECT * FROM reports WHERE id > ? AND id <= ? ORDER BY id LIMIT ${rowsPerBatch}`);
  const outdone = db.prepare<[{ period: string; first: number; last: number }], number>(supersededIds).pluck();
  for (const source of recordSources(db, code)) {
    const isEverywhere = isUndated(source);
    const countingOf = ({ agency, superseded }: Report, received: Day | null): Counting => {
      if (superseded) return 'superseded';
      const isInside = isEverywhere || (received !== null && from !== null && to !== null && received >= from && received <= to);
      if (!isInside) return 'outside';
      return agency === null ? 'nobodys' : 'counted';
    };
    const [first, last] = idRange(source.id);
    for (let after = first; ;) {
      const rows = select.all(after, last);
      if (rows.length === 0) break;
      const superseded = new Set(outdone.all({ period: code, first: rows[0]?.id ?? first, last: rows.at(-1)?.id ?? last }));
      yield rows.map((row) => {
        const report = toReport(row, (id) => superseded.has(id));
        const { status: stateThen } = stateAtCutOff(report, isAfter(row.completed_day, cutOff), followOf(row.first_follow_up_day, cutOff));
        return { ...report, stateThen, counting: countingOf(report, row.received_day) };
      });
      after = rows.at(-1)?.id ?? last;
    }
  }
}
