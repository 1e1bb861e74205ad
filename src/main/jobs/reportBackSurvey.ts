// Reads every sheet of a sender's file once before it is copied: what is found in it, how wide its columns are, which cells it merges.
// What the project knows beside the sheet is asked too; without a project only the sheet speaks.

import type { Finding } from '../../shared/domain.ts';
import { plainText, type Row } from '../../shared/tabular/cells.ts';
import { kindOf } from '../../shared/tabular/fieldKinds.ts';
import { noChoices, type PlanChoices, type RowRole, type SheetPlan } from '../../shared/tabular/plan.ts';
import type { FaultOptions, ReadingContext } from '../../shared/tabular/rows.ts';
import { statusTable } from '../../shared/tabular/statuses.ts';
import { directoryOf, knownNames } from '../db/agencies.ts';
import { getPeriod } from '../db/periods.ts';
import type { Db } from '../db/sqlite.ts';
import { statusMap } from '../db/statuses.ts';
import type { ReadOptions, SpreadsheetFile } from '../readers/types.ts';
import type { SheetToCopy } from '../writers/reportBack/model.ts';
import { readerFinding } from './inspectEvidence.ts';
import { readSheet, readSheetBy, type RowSink } from './readSheet.ts';
import { allPairs, meetPair, sheetFindings, type MetPairs } from './sheetFindings.ts';

/** How one sheet of the file is evidence: by the plan it came in with, or by what a person chose for it. */
export interface SheetToReport {
  readonly sheet: string;
  readonly periods: readonly string[];
  readonly reading: { readonly by: 'plan'; readonly plan: SheetPlan } | { readonly by: 'choices'; readonly choices: PlanChoices };
  /** What counting the periods found about it. */
  readonly counted: readonly Finding[];
}

/** A sender gets a longer list than a screen. */
const limits: NonNullable<FaultOptions['limits']> = { ofACode: 2_000, ofASheet: 5_000 };
/** Letters after which a column grows no wider, and after which its header wraps instead. */
const [widest, widestHeader] = [60, 18];
/** Lines that run over their neighbours' cells need no width of their own. */
const runsOver: ReadonlySet<RowRole> = new Set(['title', 'section', 'note']);

const contextOf = (db: Db | null, periods: readonly string[]): ReadingContext => (db === null
  ? { statuses: statusTable([]), knownAgencies: null, periods: [] }
  : { statuses: statusMap(db), ...knownNames(db, periods), periods: periods.map((code) => getPeriod(db, code)) });

/** Columns of percentages that a workbook stores as fractions: every number in them from 0 to 1, and not all of them whole. */
const openShares = () => {
  let columns: readonly number[] = [];
  const [fractions, others] = [new Set<number>(), new Set<number>()];
  return {
    begin: (plan: SheetPlan): void => {
      columns = plan.columns.filter(({ field }) => field !== null && kindOf(field) === 'percent').map(({ column }) => column);
      fractions.clear();
      others.clear();
    },
    meet: ({ cells }: Row): void => {
      for (const column of columns) {
        const value = cells[column];
        if (typeof value !== 'number') continue;
        if (value < 0 || value > 1) others.add(column);
        else if (!Number.isInteger(value)) fractions.add(column);
      }
    },
    list: (): ReadonlySet<number> => new Set([...fractions].filter((column) => !others.has(column))),
  };
};

const openLook = () => {
  const widths: number[] = [];
  const shares = openShares();
  let hasTable = false;
  const pairs: MetPairs = new Map();
  let firstRow = 0;
  const widen = ({ cells }: Row, most: number): void => {
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? null;
      const letters = cell === null ? 0 : Math.min(most, typeof cell === 'string' ? cell.length : plainText(cell).length);
      if (letters > (widths[column] ?? 0)) widths[column] = letters;
    }
  };
  const sink: RowSink = {
    begin: (plan) => {
      pairs.clear();
      shares.begin(plan);
      hasTable = plan.headerRow !== null && plan.layout !== 'unknown';
    },
    take: (row, reading) => {
      firstRow ||= row.number;
      shares.meet(row);
      if (!hasTable || !runsOver.has(reading.role)) widen(row, reading.role === 'header' ? widestHeader : widest);
      if (reading.role === 'data') meetPair(pairs, reading);
    },
  };
  return { sink, widths: (): number[] => Array.from(widths, (letters) => letters ?? 0), pairs, firstRow: () => firstRow, shares: shares.list };
};

const projectFindings = (db: Db | null, plan: SheetPlan, pairs: MetPairs, periods: readonly string[]): readonly Finding[] =>
  (db === null ? [] : sheetFindings(plan, allPairs(pairs), directoryOf(db, periods)));

/** Surveys one sheet; `wanted` is absent for a sheet that is no evidence. Throws what reading throws. */
export const surveySheet = async (
  db: Db | null, file: SpreadsheetFile, index: number, wanted: SheetToReport | undefined, options: ReadOptions,
): Promise<Omit<SheetToCopy, 'rows'>> => {
  const look = openLook();
  const context = contextOf(db, wanted?.periods ?? []);
  const reading = { file, sheet: index, context, limits };
  const by = wanted?.reading ?? { by: 'choices', choices: noChoices };
  const read = by.by === 'plan'
    ? await readSheetBy(by.plan, reading, look.sink, options)
    : await readSheet({ ...reading, choices: by.choices }, look.sink, options);
  const { plan, counts, findings } = read.report;
  const { name = '', visibility = 'visible' } = file.sheets[index] ?? {};
  const all = wanted === undefined ? []
    : [...findings, ...read.end.findings.map(readerFinding), ...projectFindings(db, plan, look.pairs, wanted.periods), ...wanted.counted];
  return {
    name, visibility, merges: read.end.merges, widths: look.widths(), firstRow: look.firstRow(), shares: look.shares(),
    readAs: wanted === undefined ? null : { plan, context, counts, findings: all },
  };
};
