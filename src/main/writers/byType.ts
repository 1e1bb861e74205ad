// Agencies by type on Summary: how many, how many meet the threshold, their follow-up rate. The chart of verdicts by type reads it.

import { agencyTypes } from '../../shared/domain.ts';
import type { AgencyType } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import type { AgencyRanges } from './agenciesSheet.ts';
import { live, put, putRow } from './book.ts';
import type { CellValue, Live } from './book.ts';
import type { FigurePlacer } from './figureCells.ts';
import type { AgencyLine } from './lines.ts';
import type { EvaluationModel } from './model.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';
import { typeWord, verdictWords } from './words.ts';

/** Rows of the table; `verdicts` are the columns met, not met, unknown, not counted. */
export interface TypeTable {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly end: number;
  readonly verdicts: readonly ['G', 'H', 'I', 'J'];
}

const sumOf = (lines: readonly AgencyLine[], count: (line: AgencyLine) => number | null | undefined): number =>
  lines.reduce((sum, line) => sum + (count(line) ?? 0), 0);

const share = (num: number, den: number): number | null => (den === 0 ? null : num / den);

/** The cells of one type from column B on, in the order of the headings. */
const typeCells = (
  lines: readonly AgencyLine[], row: number, ranges: AgencyRanges, words: ReturnType<typeof verdictWords>,
): readonly (Live | CellValue | null)[] => {
  const having = (verdict: AgencyLine['meets']): number => lines.filter((line) => line.meets === verdict).length;
  const carrying = (column: 'meets' | 'good', word: string): string =>
    `COUNTIFS(${ranges('type')},A${row},${ranges(column)},${quoted(word)})`;
  const sum = (column: 'received' | 'followedUp' | 'denominator'): string => `SUMIF(${ranges('type')},A${row},${ranges(column)})`;
  const [followedUp, denominator] = [sumOf(lines, (line) => line.standing?.followedUp), sumOf(lines, (line) => line.standing?.denominator)];
  return [
    live(`COUNTIF(${ranges('type')},A${row})`, lines.length),
    live(sum('received'), sumOf(lines, (line) => line.counts?.tally.received)),
    live(`IFERROR(${sum('followedUp')}/${sum('denominator')},"–")`, share(followedUp, denominator)),
    live(`IFERROR(G${row}/(G${row}+H${row}+I${row}),"–")`, share(having(true), lines.length - having('uncounted'))),
    live(carrying('good', words.yes), lines.filter((line) => line.good === true).length),
    live(carrying('meets', words.yes), having(true)),
    live(carrying('meets', words.no), having(false)),
    live(carrying('meets', words.unknown), having('unknown')),
    live(`B${row}-G${row}-H${row}-I${row}`, having('uncounted')),
  ];
};

/** The last row: sums of the rows above, and the shares Summary already has. */
const allCells = ({ result }: EvaluationModel, lines: readonly AgencyLine[], first: number, last: number): readonly Live[] => {
  const having = (verdict: AgencyLine['meets']): number => lines.filter((line) => line.meets === verdict).length;
  const total = (column: string, value: number): Live => live(`SUM(${column}${first}:${column}${last})`, value);
  const { totals, rates, good } = result;
  return [
    total('B', totals.agencies), total('C', totals.received), live('followUpValue', share(rates.followUp.num, rates.followUp.den)),
    live('m2Value', share(having(true), totals.counted)), total('F', good.num), total('G', having(true)),
    total('H', having(false)), total('I', having('unknown')), total('J', having('uncounted')),
  ];
};

const cellStyles = [
  styles.count, styles.count, styles.percent, styles.percent, styles.count, styles.count, styles.count, styles.count, styles.count,
] as const;

const headings = ['agencies', 'received', 'followUpRate', 'share', 'good', 'meets', 'belowThreshold', 'unknown', 'uncounted'] as const;

/** Writes the table from `row` on: a row a type, then all agencies. */
export const writeTypes = (
  { book, sheet, language }: FigurePlacer, model: EvaluationModel, lines: readonly AgencyLine[], ranges: AgencyRanges, row: number,
): TypeTable => {
  const words = verdictWords(language);
  const types: readonly (AgencyType | null)[] = lines.some((line) => line.agency.type === null) ? [...agencyTypes, null] : agencyTypes;
  put(book, sheet, row, 1, t(language, 'sheet.summary.byType'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.summary.type'), styles.heading],
    ...headings.map((key) => [t(language, `sheet.summary.${key}`), styles.headingRight] as const),
  ]);
  sheet.getRow(row + 1).height = 27;
  const firstRow = row + 2;
  types.forEach((type, at) => {
    put(book, sheet, firstRow + at, 1, typeWord(model.language, type), styles.label);
    const cells = typeCells(lines.filter((line) => line.agency.type === type), firstRow + at, ranges, words);
    putRow(book, sheet, firstRow + at, 2, cells.map((cell, place) => [cell, cellStyles[place] ?? styles.count]));
  });
  const lastRow = firstRow + types.length - 1;
  put(book, sheet, lastRow + 1, 1, t(language, 'sheet.type.all'), styles.strong);
  const cells = allCells(model, lines, firstRow, lastRow);
  putRow(book, sheet, lastRow + 1, 2, cells.map((cell, place) => [cell, cellStyles[place] ?? styles.count]));
  return { headingRow: row + 1, firstRow, lastRow, end: lastRow + 1, verdicts: ['G', 'H', 'I', 'J'] };
};
