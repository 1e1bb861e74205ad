// Writing the evaluation workbook and checking one: where to, the job, and what came of it.

import type { Language } from '../../shared/domain.ts';
import type { ExportOutcome, Verification } from '../../shared/jobs.ts';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import type { Parameters } from '../../shared/scoring/types.ts';
import type { OptionalSheet } from '../../shared/workbookSheets.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { host } from '../transport/host.ts';

export interface ExportInput {
  readonly fileName: string;
  readonly period: string;
  readonly scenario: string;
  readonly parameters: Parameters;
  readonly interventions: Intervention[];
  readonly language: Language;
  /** Of the sheets that may be left out, those to write. */
  readonly sheets: OptionalSheet[];
}

/** Asks for the place, writes the workbook there; null when the person thought better of it. Throws AppError. */
export const exportWorkbook = async ({ fileName, ...what }: ExportInput, onJob: (jobId: string) => void): Promise<ExportOutcome | null> => {
  const destination = await host.saveFile({ name: fileName, kind: 'workbook' });
  if (destination === null) return null;
  const { jobId } = await call('workbook.export.start', { ...what, destination: destination.id });
  onJob(jobId);
  return finished<'workbook'>(jobId);
};

export interface Checked {
  readonly name: string;
  readonly verification: Verification;
}

/** Asks for a workbook and recomputes it; null when the person thought better of it. Throws AppError. */
export const verifyWorkbook = async (_: null, onJob: (jobId: string) => void): Promise<Checked | null> => {
  const [file] = await host.pickFiles({ kind: 'workbook' });
  if (file === undefined) return null;
  const { jobId } = await call('workbook.verify.start', { file: file.id });
  onJob(jobId);
  return { name: file.name, verification: await finished<'verify'>(jobId) };
};
