// How waits are spread, on the Speed sheet: reports by working days to the first follow-up, those within the limit apart, and to
// completion, with the share that had come by then. The chart of speed reads it.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { beyondLimits } from '../../shared/scoring/speed/histogram.ts';
import { live, put, putRow } from './book.ts';
import type { Book, Live } from './book.ts';
import type { EvaluationModel } from './model.ts';
import { used } from './names.ts';
import type { SpeedBlock, SpeedHistogram } from './speedBlock.ts';
import { reportsUpTo } from './speedBlock.ts';
import type { SpeedData } from './speedData.ts';
import { styles } from './styles.ts';

/** Days shown one by one; longer waits stand together in the last row. */
const mostDays = 30;

export interface WaitsTable {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const columns = ['withinLimit', 'later', 'shareFollowedUp', 'completed', 'shareCompleted'] as const;

/** Reports of a reading up to a day less those up to the day before, as formula. */
const between = (block: SpeedBlock, name: SpeedHistogram, from: number, to: number): string =>
  (from < 0 ? block.upTo(0, name, to) : `${block.upTo(0, name, to)}-${block.upTo(0, name, from)}`);

/** `from` exclusive, `to` inclusive, of first follow-ups and completions under the parameters. */
const rowCells = (model: EvaluationModel, data: SpeedData, block: SpeedBlock, from: number, to: number): readonly Live[] => {
  const { followUpLimit, archivedReports } = model.result.parameters;
  const followUp = archivedReports === 'excluded' ? data.all.followUp.kept : data.all.followUp.joined;
  const completion = archivedReports === 'asCompleted' ? data.all.completion.joined : data.all.completion.kept;
  const upTo = (days: number): number => (days < 0 ? 0 : reportsUpTo(followUp, days));
  const soon = Math.max(0, upTo(Math.min(to, followUpLimit)) - upTo(from));
  const all = upTo(to) - upTo(from);
  const done = reportsUpTo(completion, to);
  const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const byLeave = (of: (name: SpeedHistogram) => string): string => `IF(${used.archivedLeave}=1,${of('followUpKept')},${of('followUpJoined')})`;
  const byJoin = (of: (name: SpeedHistogram) => string): string => `IF(${used.archivedJoin}=1,${of('completionJoined')},${of('completionKept')})`;
  const span = byLeave((name) => between(block, name, from, to));
  const spread = to > from + 1
    ? byLeave((name) => `IF(followUpLimit>${from},INDEX(${block.column(0, name)},followUpLimit+1)-${block.upTo(0, name, from)},0)`)
    : `IF(followUpLimit>=${to},${span},0)`;
  const share = (by: typeof byLeave, ofAll: string): string => `IF(${ofAll}=0,"–",${by((name) => block.upTo(0, name, to))}/${ofAll})`;
  return [
    live(spread, soon), live(to > from + 1 ? `${span}-(${spread})` : `IF(followUpLimit<${to},${span},0)`, all - soon),
    live(share(byLeave, byLeave((name) => block.upTo(0, name, beyondLimits))), shareOf(upTo(to), upTo(beyondLimits))),
    live(byJoin((name) => between(block, name, from, to)), done - (from < 0 ? 0 : reportsUpTo(completion, from))),
    live(share(byJoin, byJoin((name) => block.upTo(0, name, beyondLimits))), shareOf(done, reportsUpTo(completion, beyondLimits))),
  ];
};

/** Writes the table from `row` on. */
export const writeWaits = (book: Book, sheet: Worksheet, model: EvaluationModel, data: SpeedData, block: SpeedBlock, row: number): WaitsTable => {
  const { language } = model;
  put(book, sheet, row, 1, t(language, 'sheet.speed.waits'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.speed.days'), styles.headingRight], ...columns.map((column) => [t(language, `sheet.speed.${column}`), styles.headingRight] as const),
  ]);
  sheet.getRow(row + 1).height = 40;
  for (let day = 0; day <= mostDays + 1; day += 1) {
    const isRest = day > mostDays;
    const cells = rowCells(model, data, block, day - 1, isRest ? beyondLimits : day);
    put(book, sheet, row + 2 + day, 1, isRest ? `> ${mostDays}` : day, styles.count);
    putRow(book, sheet, row + 2 + day, 2, cells.map((cell, at) => [cell, at === 2 || at === 4 ? styles.percent : styles.count]));
  }
  return { headingRow: row + 1, firstRow: row + 2, lastRow: row + 3 + mostDays };
};
