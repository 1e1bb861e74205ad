// The evaluation workbook, from a scored model to the bytes of an .xlsx file. Before the bytes are handed over, an independent
// engine recomputes every formula: a workbook that says something else than Tolok never leaves.

import { t } from '../../shared/i18n/t.ts';
import { AppError } from '../../shared/errors.ts';
import { writeAgenciesSheet } from './agenciesSheet.ts';
import type { Book } from './book.ts';
import { newBook, resolveLabels, sheetReference } from './book.ts';
import { addCharts, type ChartSpec } from './chartKit.ts';
import { summaryCharts } from './charts.ts';
import { writeCheckSheet } from './checkSheet.ts';
import type { Cover } from './coverSheet.ts';
import { writeCoverCheck, writeCoverSheet } from './coverSheet.ts';
import { writeDefinitionsSheet } from './definitionsSheet.ts';
import type { EngineFile, Excelize } from './engine.ts';
import { loadEngine, openWorkbook } from './engine.ts';
import { linesOf } from './lines.ts';
import type { EvaluationModel, WorkHooks } from './model.ts';
import { writeParametersSheet } from './parametersSheet.ts';
import { recompute } from './recompute.ts';
import { writeSourcesSheet } from './sourcesSheet.ts';
import { writeSpeedByAgency } from './speedByAgency.ts';
import { writeOptionalSheets } from './optionalSheets.ts';
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

/** What is added once the cells are written. */
export interface Composed {
  readonly charts: readonly ChartSpec[];
  readonly links: Cover['links'];
}

/** All sheets in their order; the engine's result must be the result of the inputs. */
export const composeSheets = (book: Book, model: EvaluationModel, hooks: WorkHooks): Composed => {
  const lines = linesOf(model.inputs, model.result);
  const cover = writeCoverSheet(book, model);
  const summary = addSummarySheet(book, model);
  const parameters = writeParametersSheet(book, model);
  const ranges = writeAgenciesSheet(book, model, lines, hooks);
  const plan = writeSummarySheet(book, summary, model, lines, ranges);
  const more = writeOptionalSheets(book, { model, lines, ranges });
  const sources = writeSourcesSheet(book, model);
  writeDefinitionsSheet(book, model);
  const matched = writeCheckSheet(book, model, { parameters, summary, ranges, sources, types: plan.types, more: more.checks });
  writeSpeedByAgency(book, model);
  writeCoverCheck(book, cover.sheet, model, matched);
  resolveLabels(book);
  describe(book, model);
  return { charts: [...summaryCharts(model, summary, plan), ...more.charts], links: cover.links };
};

/** Names every labelled cell, for readers of the workbook. */
const nameLabels = (book: Book, file: EngineFile): void => {
  for (const [name, reference] of book.labels) {
    const { error } = file.SetDefinedName({ Name: name, RefersTo: reference });
    if (error !== null) throw new Error(`the name ${name} could not be given: ${error}`);
  }
};

const addLinks = (file: EngineFile, sheet: string, links: Cover['links']): void => {
  for (const { cell, to } of links) {
    const { error } = file.SetCellHyperLink(sheet, cell, `${sheetReference(to)}!A1`, 'Location');
    if (error !== null) throw new Error(`the link to ${to} could not be made: ${error}`);
  }
};

const handOver = (file: EngineFile): Uint8Array => {
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null || !(buffer instanceof Uint8Array)) throw new Error(`the workbook could not be written: ${error}`);
  return buffer;
};

const openOwn = (excelize: Excelize, cells: Uint8Array): EngineFile => {
  const file = openWorkbook(excelize, cells);
  if (file === null) throw new Error('the engine cannot open the workbook it is to recompute');
  return file;
};

/** Recomputes the book's formulas and refuses the first that differs. */
const checked = (file: EngineFile, book: Book, hooks: WorkHooks): { readonly formulas: number; readonly recomputed: number } => {
  const { formulas, recomputed, different } = recompute(file, book.formulas, hooks);
  const [first] = different;
  if (first !== undefined) throw new AppError('export.mismatch', { ...first });
  if (recomputed < formulas) throw new Error(`${formulas - recomputed} formulas could not be recomputed`);
  return { formulas, recomputed };
};

/**
 * Writes the workbook. Throws `export.mismatch` with { cell, stored, recomputed } when the independent engine arrives at another
 * result for any formula, and whatever `checkCancelled` throws. Progress counts recomputed formulas, which is where the time goes.
 */
export const writeEvaluation = async (model: EvaluationModel, hooks: WorkHooks): Promise<WrittenWorkbook> => {
  const book = newBook();
  const { charts, links } = composeSheets(book, model, hooks);
  hooks.onProgress(0, book.formulas.length);
  const cells = new Uint8Array(await book.workbook.xlsx.writeBuffer());
  hooks.checkCancelled();
  const excelize = await loadEngine();
  const recomputation = checked(openOwn(excelize, cells), book, hooks);
  const file = openOwn(excelize, cells);
  addCharts(excelize, file, charts);
  addLinks(file, t(model.language, 'sheet.cover'), links);
  nameLabels(book, file);
  return { bytes: handOver(file), ...recomputation };
};
