// The evaluation workbook, from a scored model to the bytes of an .xlsx file. Before the bytes are handed over, an independent
// engine recomputes every formula: a workbook that says something else than Tolok never leaves.

import { t } from '../../shared/i18n/t.ts';
import { AppError } from '../../shared/errors.ts';
import { writeAgenciesSheet } from './agenciesSheet.ts';
import type { Book } from './book.ts';
import { newBook } from './book.ts';
import { addCharts } from './charts.ts';
import { writeCheckSheet } from './checkSheet.ts';
import { writeCoverCheck, writeCoverSheet } from './coverSheet.ts';
import { writeDefinitionsSheet } from './definitionsSheet.ts';
import type { EngineFile } from './engine.ts';
import { loadEngine, openWorkbook } from './engine.ts';
import { writeFindingsSheet } from './findingsSheet.ts';
import { linesOf } from './lines.ts';
import type { EvaluationModel, WorkHooks } from './model.ts';
import { writeParametersSheet } from './parametersSheet.ts';
import { recompute } from './recompute.ts';
import { writeSourcesSheet } from './sourcesSheet.ts';
import type { SummaryPlan } from './summarySheet.ts';
import { addSummarySheet, writeSummarySheet } from './summarySheet.ts';
import { cellText } from './text.ts';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly formulas: number;
  readonly recomputed: number;
}

const describe = ({ workbook }: Book, model: EvaluationModel): void => {
  const made = new Date(model.generatedAt);
  workbook.creator = 'Tolok';
  workbook.lastModifiedBy = 'Tolok';
  workbook.created = made;
  workbook.modified = made;
  workbook.title = cellText(`${t(model.language, 'sheet.cover.title')} · ${model.projectName} · ${model.result.period.code}`);
  workbook.calcProperties.fullCalcOnLoad = false;
};

/** All sheets in their order; the engine's result must be the result of the inputs. */
export const composeSheets = (book: Book, model: EvaluationModel, hooks: WorkHooks): SummaryPlan => {
  const lines = linesOf(model.inputs, model.result);
  const cover = writeCoverSheet(book, model);
  const summary = addSummarySheet(book, model);
  const parameters = writeParametersSheet(book, model);
  const ranges = writeAgenciesSheet(book, model, lines, hooks);
  const plan = writeSummarySheet(book, summary, model, lines, ranges);
  writeFindingsSheet(book, model);
  const sources = writeSourcesSheet(book, model);
  writeDefinitionsSheet(book, model);
  const checked = writeCheckSheet(book, model, { parameters, summary, ranges, sources, types: plan.types });
  writeCoverCheck(book, cover, model, checked);
  describe(book, model);
  return plan;
};

const handOver = (file: EngineFile): Uint8Array => {
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null || !(buffer instanceof Uint8Array)) throw new Error(`the workbook could not be written: ${error}`);
  return buffer;
};

/**
 * Writes the workbook. Throws `export.mismatch` with { cell, stored, recomputed } when the independent engine arrives at another
 * result for any formula, and whatever `checkCancelled` throws. Progress counts recomputed formulas, which is where the time goes.
 */
export const writeEvaluation = async (model: EvaluationModel, hooks: WorkHooks): Promise<WrittenWorkbook> => {
  const book = newBook();
  const plan = composeSheets(book, model, hooks);
  hooks.onProgress(0, book.formulas.length);
  const cells = new Uint8Array(await book.workbook.xlsx.writeBuffer());
  hooks.checkCancelled();
  const excelize = await loadEngine();
  const file = openWorkbook(excelize, cells);
  if (file === null) throw new Error('the engine cannot open the workbook it is to recompute');
  addCharts(excelize, file, t(model.language, 'sheet.summary'), model, plan);
  const { formulas, recomputed, different } = recompute(file, book.formulas, hooks);
  const [first] = different;
  if (first !== undefined) throw new AppError('export.mismatch', { ...first });
  if (recomputed < formulas) throw new Error(`${formulas - recomputed} formulas could not be recomputed`);
  return { bytes: handOver(file), formulas, recomputed };
};
