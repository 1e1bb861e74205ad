// Writes the reports annex of a period beside its workbook.

import { basename } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import type { AnnexOutcome } from '../../shared/jobs.ts';
import { annexReports, countAnnexReports } from '../db/annexReports.ts';
import { readFact } from '../db/facts.ts';
import { getPeriod } from '../db/periods.ts';
import type { Db } from '../db/sqlite.ts';
import { writeAnnex, type AnnexCounts } from '../writers/annex.ts';
import type { JobHooks } from './hooks.ts';
import { putStreamed } from './putFile.ts';

export interface AnnexRequest extends Omit<CallInput<'workbook.annex.start'>, 'destination'> {
  readonly path: string;
  /** The reference the outcome names the file by. */
  readonly file: string;
  /** ISO date-time the annex says it was made at. */
  readonly generatedAt: string;
}

/** Throws `period.unknown`, `export.notWritable` and `job.cancelled`; what stood at the path before stays until all is written. */
export const exportAnnex = async (db: Db, { path, file, period: code, language, withTitles, generatedAt }: AnnexRequest, hooks: JobHooks): Promise<AnnexOutcome> => {
  const period = getPeriod(db, code);
  const total = countAnnexReports(db, code);
  const name = basename(path);
  let counts: AnnexCounts = { rows: 0, sheets: 0 };
  const bytes = await putStreamed(path, async (part) => {
    counts = await writeAnnex(part, {
      language, withTitles: withTitles ?? false, generatedAt, period, projectName: readFact(db, 'name', ''), synthetic: readFact(db, 'synthetic', false), reports: annexReports(db, code),
    }, {
      onRows: (rows) => hooks.progress(rows, total, { code: 'annexing', params: { file: name, rows } }), checkCancelled: hooks.checkCancelled,
    });
  });
  return { file, name, bytes, ...counts };
};
