// Little sheets for tests: rows as arrays or as lines of text, read the way an import reads them.

import type { Period } from '../../../../src/shared/domain.ts';
import type { Cell, MergedRange, Row } from '../../../../src/shared/tabular/cells.ts';
import { guessPlan } from '../../../../src/shared/tabular/guess.ts';
import { noChoices, type PlanChoices, type SheetPlan } from '../../../../src/shared/tabular/plan.ts';
import type { DataRow, ReadingContext, RowReading, SheetReport } from '../../../../src/shared/tabular/rows.ts';
import { openSheet } from '../../../../src/shared/tabular/sheet.ts';
import { statusTable } from '../../../../src/shared/tabular/statuses.ts';

/** Rows from arrays; an empty array is a blank row, which readers do not give. */
export const rowsOf = (...lines: readonly (readonly Cell[])[]): Row[] =>
  lines.map((cells, at) => ({ number: at + 1, cells, texts: null })).filter(({ cells }) => cells.length > 0);

/** Rows of text cells from lines: cells between bars, trimmed; an empty cell is null, an empty line a blank row. */
export const linesOf = (text: string): Row[] =>
  rowsOf(...text.split('\n').slice(1, -1).map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim() || null))));

export const b06: Period = { code: 'B06', planMonth: 6, from: '2021-01-01', to: '2021-06-30', asAt: '2021-06-30' };

export const plain: ReadingContext = { statuses: statusTable([]), knownAgencies: null, periods: [] };

export interface ReadSheet {
  readonly plan: SheetPlan;
  readonly report: SheetReport;
  readonly readings: readonly RowReading[];
  readonly data: readonly DataRow[];
  readonly passes: number;
}

interface Options {
  readonly choices?: Partial<PlanChoices>;
  readonly context?: Partial<ReadingContext>;
  readonly merges?: readonly MergedRange[];
}

const onePass = (rows: readonly Row[], plan: SheetPlan, { context, merges }: Options) => {
  const reader = openSheet(plan, { ...plain, ...context });
  const readings = rows.map((row) => reader.read(row));
  return { readings, report: reader.finish({ merges: merges ?? [] }) };
};

/** Guesses a plan and reads all rows, again when the values ask for it. */
export const readSheet = (rows: readonly Row[], options: Options = {}): ReadSheet => {
  const plan = guessPlan(rows, { ...noChoices, ...options.choices });
  const first = onePass(rows, plan, options);
  const last = first.report.mustReread ? onePass(rows, first.report.plan, options) : first;
  return {
    plan,
    report: last.report,
    readings: last.readings,
    data: last.readings.flatMap((reading) => (reading.role === 'data' ? [reading.data] : [])),
    passes: last === first ? 1 : 2,
  };
};

/** `code@cell` of every finding, or `code` when it has no cell. */
export const findingsOf = ({ report }: ReadSheet): readonly string[] =>
  report.findings.map(({ code, cell }) => (cell === null ? code : `${code}@${cell}`));

/** Field by column letter order, for looking at a mapping. */
export const fieldsOf = ({ plan }: ReadSheet): readonly (string | null)[] => plan.columns.map(({ field }) => field);
