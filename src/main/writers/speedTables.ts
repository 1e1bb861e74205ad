// The two tables of the Speed sheet: first follow-up and completion, for all reports and by class. Everything in them is a formula on
// the working block and the parameters, so that every limit moves them.

import type { Style } from 'exceljs';
import { reportClasses } from '../../shared/domain.ts';
import type { SpeedStatistics } from '../../shared/scoring/speed/types.ts';
import { live } from './book.ts';
import type { Live } from './book.ts';
import { partOf, used } from './names.ts';
import type { SpeedBlock } from './speedBlock.ts';
import type { ClassSpeed } from './speedData.ts';
import { formats, styles } from './styles.ts';

export const measures = ['followUp', 'completion'] as const;
export type SpeedMeasure = (typeof measures)[number];

/** Columns from B on; A says which reports. */
export const speedColumns = ['reports', 'dated', 'mean', 'median', 'p90', 'limit', 'within', 'due', 'share', 'notYetDue', 'undated'] as const;
export type SpeedColumn = (typeof speedColumns)[number];
export const columnOf = (column: SpeedColumn): string => String.fromCharCode(66 + speedColumns.indexOf(column));

const days: Partial<Style> = { ...styles.count, numFmt: '[=91]"≥ 91";0' };
export const speedStyles: Readonly<Record<SpeedColumn, Partial<Style>>> = {
  reports: styles.count, dated: styles.count, mean: { ...styles.count, numFmt: '0.0' }, median: days, p90: days,
  limit: { ...styles.count, numFmt: formats.count }, within: styles.count, due: styles.count, share: styles.strongPercent,
  notYetDue: styles.count, undated: styles.count,
};

/** What a row of either measure reads. `place` is the class's place in the block, 0 for all. */
interface Row {
  readonly block: SpeedBlock;
  readonly measure: SpeedMeasure;
  readonly place: number;
  readonly row: number;
}

/** By the reading of archived reports: first follow-ups of archived reports count unless they are excluded, completions if they join. */
const chosen = (measure: SpeedMeasure, kept: string, joined: string): string =>
  (measure === 'followUp' ? `IF(${used.archivedLeave}=1,${kept},${joined})` : `IF(${used.archivedJoin}=1,${joined},${kept})`);

const percentileFormula = ({ block, measure, place, row }: Row, percent: number): string => {
  const dated = `C${row}`;
  const below = (reading: 'Kept' | 'Joined'): string =>
    `COUNTIF(${block.column(place, `${measure}${reading}`)},"<"&INT((${percent}*${dated}+99)/100))`;
  return `IF(${dated}=0,"–",${chosen(measure, below('Kept'), below('Joined'))})`;
};

const meanFormula = ({ block, measure, place, row }: Row): string =>
  `IF(C${row}=0,"–",${chosen(measure, block.count(place, `${measure}DaysKept`), block.count(place, `${measure}DaysJoined`))}/C${row})`;

const withinFormula = ({ block, measure, place, row }: Row): string => {
  const reading = (name: 'Kept' | 'Joined'): string => `INDEX(${block.column(place, `${measure}${name}`)},G${row}+1)`;
  return chosen(measure, reading('Kept'), reading('Joined'));
};

const notYetDueFormula = ({ block, measure, place, row }: Row): string => {
  const age = (name: 'waiting' | 'started' | 'uncompleted'): string => `INDEX(${block.column(place, name)},G${row}+1)`;
  const open = measure === 'completion' ? age('uncompleted') : `${age('waiting')}+IF(${used.inProcess}=1,0,${age('started')})`;
  return `IF(notYetDue="late",0,${open})`;
};

const undatedFormula = ({ block, measure, place }: Row): string => {
  const closed = measure === 'completion' ? 'undated' : 'withoutFollowUp';
  const counted = `IF(${used.archivedJoin}=1,${block.count(place, `${closed}Joined`)},${block.count(place, `${closed}Kept`)})`;
  return measure === 'completion' ? counted : `${counted}+IF(${used.inProcess}=1,${block.count(place, 'startedUndated')},0)`;
};

const limitOf = ({ measure, place }: Row, { class: name }: ClassSpeed): string | null => {
  if (measure === 'followUp') return 'followUpLimit';
  return place === 0 || name === null ? null : partOf('completionLimits', reportClasses.indexOf(name));
};

const share = (row: number): string => `IF(I${row}=0,"–",H${row}/I${row})`;

/** The formulas of a class's row. */
const classFormulas = (row: Row, each: ClassSpeed): Readonly<Record<SpeedColumn, string>> => ({
  reports: `IF(${used.archivedLeave}=1,${row.block.count(row.place, 'reportsKept')},${row.block.count(row.place, 'reportsJoined')})`,
  dated: chosen(row.measure, row.block.upTo(row.place, `${row.measure}Kept`, 91), row.block.upTo(row.place, `${row.measure}Joined`, 91)),
  mean: meanFormula(row), median: percentileFormula(row, 50), p90: percentileFormula(row, 90), limit: limitOf(row, each) ?? '"–"',
  within: withinFormula(row), due: `MAX(0,B${row.row}-K${row.row}-L${row.row})`, share: share(row.row),
  notYetDue: notYetDueFormula(row), undated: undatedFormula(row),
});

/** The formulas of the row of all reports, sums of the classes' rows from the next one on. */
const allFormulas = (row: Row, each: ClassSpeed, last: number): Readonly<Record<SpeedColumn, string>> => {
  const sum = (column: SpeedColumn): string => `SUM(${columnOf(column)}${row.row + 1}:${columnOf(column)}${last})`;
  return { ...classFormulas(row, each), within: sum('within'), notYetDue: sum('notYetDue'), undated: sum('undated') };
};

/** What a row shows; `reports` are those of the denominator under the parameters, `limit` null for the completion of all. */
export interface ShownSpeed {
  readonly statistics: SpeedStatistics;
  readonly reports: number;
  readonly limit: number | null;
}

const resultsOf = ({ statistics, reports, limit }: ShownSpeed): Readonly<Record<SpeedColumn, number | null>> => {
  const { withinLimit, notYetDue, undated } = statistics;
  const due = Math.max(0, reports - notYetDue - undated);
  return {
    reports, dated: statistics.reports, mean: statistics.mean, median: statistics.median, p90: statistics.p90, limit,
    within: withinLimit?.num ?? 0, due, share: withinLimit === null ? null : withinLimit.num / withinLimit.den, notYetDue, undated,
  };
};

/** The cells of a row from column B on. The row of all reports is place 0, and its classes end at `last`. */
export const speedCells = (row: Row, each: ClassSpeed, shown: ShownSpeed, last: number): readonly (readonly [Live | null, Partial<Style>])[] => {
  const formulas = row.place === 0 ? allFormulas(row, each, last) : classFormulas(row, each);
  const results = resultsOf(shown);
  return speedColumns.map((column) => [
    column === 'limit' && limitOf(row, each) === null ? null : live(formulas[column], results[column]), speedStyles[column],
  ]);
};
