// Writes the evaluation workbook of a period.

import { basename } from 'node:path';
import type { ExportOutcome } from '../../shared/jobs.ts';
import type { Db } from '../db/sqlite.ts';
import { writeEvaluation } from '../writers/workbook.ts';
import { evaluationModel, type EvaluationRequest } from './evaluationModel.ts';
import type { JobHooks } from './hooks.ts';
import { putFile } from './putFile.ts';

export type ExportRequest = EvaluationRequest & {
  readonly path: string;
  /** The reference the outcome names the file by. */
  readonly file: string;
};

/** Throws `export.mismatch`, `export.notWritable`, `period.unknown` and `job.cancelled`. */
export const exportWorkbook = async (db: Db, request: ExportRequest, hooks: JobHooks): Promise<ExportOutcome> => {
  hooks.progress(0, null, { code: 'exporting', params: {} });
  const model = evaluationModel(db, request);
  hooks.checkCancelled();
  const { bytes, formulas, recomputed } = await writeEvaluation(model, {
    onProgress: (done, total) => hooks.progress(done, total, { code: 'exporting', params: {} }),
    checkCancelled: hooks.checkCancelled,
  });
  hooks.checkCancelled();
  putFile(request.path, bytes);
  return { file: request.file, name: basename(request.path), bytes: bytes.length, formulas, recomputed };
};
