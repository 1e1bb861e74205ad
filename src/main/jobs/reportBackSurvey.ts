// Reads every sheet of a sender's file once before it is copied: what is found in it, how wide its columns are, which cells it merges.
// What the project knows beside the sheet is asked too; without a project only the sheet speaks.

import type { Finding } from '../../shared/domain.ts';
import { plainText, type Row } from '../../shared/tabular/cells.ts';
import { noChoices, type PlanChoices, type SheetPlan } from '../../shared/tabular/plan.ts';
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
/** Letters after which a column grows no wider. */
const widest = 60;

const contextOf = (db: Db | null, periods: readonly string[]): ReadingContext => (db === null
  ? { statuses: statusTable([]), knownAgencies: null, periods: [] }
  : { statuses: statusMap(db), ...knownNames(db, periods), periods: periods.map((code) => getPeriod(db, code)) });

const openLook = () => {
  const widths: number[] = [];
  const pairs: MetPairs = new Map();
  let firstRow = 0;
  const widen = ({ cells }: Row): void => {
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? null;
      const letters = cell === null ? 0 : Math.min(widest, typeof cell === 'string' ? cell.length : plainText(cell).length);
      if (letters > (widths[column] ?? 0)) widths[column] = letters;
    }
  };
  const sink: RowSink = {
    begin: () => { pairs.clear(); },
    take: (row, reading) => {
      firstRow ||= row.number;
      // A title of one cell runs over its neighbours and needs no width of its own.
      if (reading.role !== 'title') widen(row);
      if (reading.role === 'data') meetPair(pairs, reading);
    },
  };
  return { sink, widths: (): number[] => Array.from(widths, (letters) => letters ?? 0), pairs, firstRow: () => firstRow };
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
    name, visibility, merges: read.end.merges, widths: look.widths(), firstRow: look.firstRow(),
    readAs: wanted === undefined ? null : { plan, context, counts, findings: all },
  };
};
