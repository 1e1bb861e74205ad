// Says what evidence files hold, sheet by sheet, without taking anything in. A file that cannot be read is said so in its place;
// the others are not touched by it.

import { AppError } from '../../shared/errors.ts';
import type { Finding } from '../../shared/domain.ts';
import { cellAddress } from '../../shared/tabular/cells.ts';
import { mostMergedShown, noChoices, type FileInspection, type PlanChoices, type RecipeUse, type SheetInspection } from '../../shared/tabular/plan.ts';
import { applyFitting, applyNamed, type Recipe } from '../../shared/tabular/recipes/apply.ts';
import type { ReadingContext } from '../../shared/tabular/rows.ts';
import { hashFile } from '../readers/hash.ts';
import { openSpreadsheet } from '../readers/open.ts';
import type { ReaderFinding, SpreadsheetFile } from '../readers/types.ts';
import type { JobHooks } from './hooks.ts';
import { mendable } from './mend.ts';
import { glanceAt, headOf, readSheet, type RowSink } from './readSheet.ts';

export interface FileToInspect {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly path: string;
  /** By sheet name. */
  readonly choices: Readonly<Record<string, PlanChoices>>;
}

export interface InspectOptions {
  /** `head` reads the first rows only: plans and title facts. */
  readonly depth: 'whole' | 'head';
  readonly context: ReadingContext;
  /** Periods these bytes are already in for. */
  readonly importedFor: (sha256: string) => string[];
  /** What is known of senders, the latest used first; `named` is the one a person asked for. */
  readonly recipes?: { readonly known: readonly Recipe[]; readonly named: Recipe | null };
  /** Shown what every sheet read like, for previews. */
  readonly onSheet?: (file: FileToInspect, choices: PlanChoices, sheet: SheetInspection) => void;
}

const counting = (): RowSink & { readonly rows: () => number } => {
  let rows = 0;
  return { begin: () => { rows = 0; }, take: () => { rows += 1; }, rows: () => rows };
};

/** What the reader found in the file itself, at its row where it knows one. */
export const readerFinding = ({ code, row, params }: ReaderFinding): Finding =>
  ({ code, severity: 'warning', cell: row === null ? null : cellAddress(0, row), params: { ...params, ...(row === null ? {} : { row }) } });

/** The recipe a sheet nobody has chosen anything for is read by. */
const recipeFor = async (
  opened: SpreadsheetFile, sheet: number, { name }: FileToInspect, { recipes }: InspectOptions, hooks: JobHooks,
): Promise<RecipeUse | null> => {
  if (recipes === undefined || (recipes.known.length === 0 && recipes.named === null)) return null;
  const atHand = { file: name, head: await headOf(opened, sheet, hooks.checkCancelled) };
  return recipes.named === null ? applyFitting(recipes.known, atHand) : applyNamed(recipes.named, atHand);
};

const inspectSheet = async (
  file: SpreadsheetFile, sheet: number, choices: PlanChoices, context: ReadingContext, hooks: JobHooks, progress: (done: number, total: number, rows: number) => void,
): Promise<SheetInspection> => {
  const { name = '', visibility = 'visible' } = file.sheets[sheet] ?? {};
  const sink = counting();
  const { report, end } = await readSheet({ file, sheet, choices, context }, sink, {
    onProgress: (done, total) => progress(done, total, sink.rows()), checkCancelled: hooks.checkCancelled,
  });
  const { mustReread: _, ...rest } = report;
  return {
    ...rest, name, visibility, rows: end.rows, columns: end.columns, cells: end.cells, merges: end.merges.length,
    mergedRanges: end.merges.slice(0, mostMergedShown).map((range) => ({ ...range })),
    findings: [...report.findings, ...end.findings.map(readerFinding)],
  };
};

const noCounts: SheetInspection['counts'] = { read: 0, data: 0, title: 0, header: 0, section: 0, total: 0, note: 0, refused: 0 };

const glanceAtSheet = async (file: SpreadsheetFile, sheet: number, choices: PlanChoices, hooks: JobHooks): Promise<SheetInspection> => {
  const { name = '', visibility = 'visible' } = file.sheets[sheet] ?? {};
  return {
    name, visibility, rows: 0, cells: 0, merges: 0, ...await glanceAt(file, sheet, choices, hooks.checkCancelled), counts: noCounts,
    totalRows: [], unknownStatuses: [], agencies: [], findings: [],
  };
};

const unread = ({ id, name, bytes }: FileToInspect): FileInspection => ({
  file: id, name, bytes, sha256: null, format: null, encoding: null, delimiter: null, importedFor: [], error: null, sheets: [],
});

const inspectFile = async (file: FileToInspect, options: InspectOptions, hooks: JobHooks, base: number, total: number): Promise<FileInspection> => {
  const sha256 = options.depth === 'head' ? null : await hashFile(file.path, { checkCancelled: hooks.checkCancelled });
  const opened = await openSpreadsheet(file.path, { name: file.name, checkCancelled: hooks.checkCancelled });
  try {
    const sheets: SheetInspection[] = [];
    for (const [index, { name }] of opened.sheets.entries()) {
      const chosen = file.choices[name];
      const recipe = chosen === undefined ? await recipeFor(opened, index, file, options, hooks) : null;
      const choices = chosen ?? recipe?.choices ?? noChoices;
      const readBy = recipe === null ? {} : { recipe };
      if (options.depth === 'head') {
        sheets.push({ ...await glanceAtSheet(opened, index, choices, hooks), ...readBy });
        continue;
      }
      const share = file.bytes / opened.sheets.length;
      const sheet = { ...await inspectSheet(opened, index, choices, options.context, hooks, (done, all, rows) => {
        hooks.progress(base + share * (index + done / Math.max(1, all)), total, { code: 'inspecting', params: { file: file.name, sheet: name, rows } });
      }), ...readBy };
      options.onSheet?.(file, choices, sheet);
      sheets.push(sheet);
    }
    return {
      ...unread(file), sha256, format: opened.format, encoding: opened.text?.encoding ?? null, delimiter: opened.text?.delimiter ?? null,
      importedFor: sha256 === null ? [] : options.importedFor(sha256), sheets,
    };
  } finally {
    await opened.close();
  }
};

/** An error a person can mend, of this file alone; cancelling and the unforeseen stop the job. */
export const fileError = (error: unknown): AppError => {
  const known = mendable(error);
  if (known instanceof AppError && known.code !== 'job.cancelled') return known;
  throw error;
};

export const inspectEvidence = async (files: readonly FileToInspect[], options: InspectOptions, hooks: JobHooks): Promise<FileInspection[]> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const found: FileInspection[] = [];
  let base = 0;
  for (const file of files) {
    hooks.checkCancelled();
    try {
      found.push(await inspectFile(file, options, hooks, base, total));
    } catch (error) {
      const { code, params } = fileError(error);
      found.push({ ...unread(file), error: { code, params: { ...params } } });
    }
    base += file.bytes;
  }
  return found;
};
