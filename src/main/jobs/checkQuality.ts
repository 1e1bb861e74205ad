// Checks the data of a period against the rules of quality: one walk through its reports, then duplicates, days of many closings,
// summaries and outliers. Reads only; what it found is handed back whole or not at all.

import type { Gatherer } from '../../shared/quality/gather.ts';
import { mostPlaces, type Quality, type QualityCheck, type QualityPlace, type RowKey } from '../../shared/quality/result.ts';
import type { Report } from '../../shared/contract/reports.ts';
import { readReports } from '../db/reportPage.ts';
import type { Db } from '../db/sqlite.ts';
import { checkBulkClosings } from './quality/bulkClosings.ts';
import { findDuplicates } from './quality/duplicates.ts';
import { openFrame, type QualityFrame } from './quality/frame.ts';
import { openIdLists, type IdLists } from './quality/idLists.ts';
import { checkOutliers } from './quality/outliers.ts';
import { walkReports } from './quality/reportPass.ts';
import { checkSummaries } from './quality/summaries.ts';
import { breathe, type JobHooks } from './hooks.ts';

export interface CheckedQuality {
  readonly quality: Quality;
  /** The reports behind a rule or a field, in the order found: those of one group beside each other. */
  readonly idsOf: (key: RowKey) => Float64Array;
}

/** The key of an agency by the name it is shown under. */
type KeyOf = (name: string) => string;

const placeOf = (keyOf: KeyOf) => ({ importId, file, sheet, row, agency, trackingId, receivedDate, firstFollowUpDate, completedDate }: Report): QualityPlace => ({
  importId, file, sheet, row, cell: null, agency: agency === null ? null : { key: keyOf(agency), name: agency }, trackingId, day: null,
  params: {
    trackingId: trackingId ?? '–', file, sheet, row: String(row), agency: agency ?? '–', received: receivedDate ?? '–',
    firstFollowUp: firstFollowUpDate ?? '–', completed: completedDate ?? '–',
  },
});

const totalRows = (db: Db, imports: readonly number[]): number =>
  db.prepare<[string], number>('SELECT coalesce(sum(rows_kept), 0) FROM imports WHERE id IN (SELECT value FROM json_each(?))').pluck().get(JSON.stringify(imports)) ?? 0;

/** Rules whose rows are reports, each with its first places. */
const reportChecks = ({ db, period, directory }: QualityFrame, gatherers: Iterable<readonly [RowKey, Gatherer]>, ids: IdLists): QualityCheck[] =>
  [...gatherers].map(([rule, gatherer]) =>
    gatherer.result(readReports(db, [...ids.of(rule).subarray(0, mostPlaces)], period.code).map(placeOf(directory.keyOf))));

/** Throws `period.unknown` and `job.cancelled`. */
export const checkQuality = async (db: Db, code: string, temporaryFolder: string, hooks: JobHooks): Promise<CheckedQuality> => {
  const frame = openFrame(db, code);
  const ids = openIdLists();
  const total = totalRows(db, frame.records.map(({ id }) => id));
  const check = hooks.checkCancelled;
  const pass = await walkReports(frame, ids, (done) => {
    check();
    hooks.progress(done, total, { code: 'checkingQuality', params: { period: code } });
  });
  const duplicates = await findDuplicates(frame, pass.titles, ids, temporaryFolder, check);
  const bulk = await checkBulkClosings(frame, pass, ids, check);
  const summaries = checkSummaries(frame);
  await breathe();
  check();
  const outliers = checkOutliers(db, frame.period);
  check();
  return {
    idsOf: ids.of,
    quality: {
      period: code, reports: pass.reports, superseded: pass.superseded, summaryRows: summaries.rows,
      agencies: new Set([...pass.agencies, ...summaries.agencies]).size,
      completeness: [
        ...(pass.reports === 0 ? [] : [...pass.fields.values()].map(({ result }) => result())), ...(summaries.rows === 0 ? [] : summaries.completeness),
      ],
      checks: [
        ...reportChecks(frame, duplicates, ids), ...reportChecks(frame, pass.faults, ids), ...summaries.checks, ...outliers, ...bulk,
      ],
    },
  };
};
