// What the change of milestone 1 came from, on the Trend sheet: what each agency's own rate did, with the weight the agency has, and what
// moved volume between agencies. The earlier period's agencies are values; this period's are cells of Agencies.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { trendOf } from '../../shared/scoring/change.ts';
import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';
import { firstAgencyRow, letterOf } from './agencyColumns.ts';
import { absolute, live, put, putRow } from './book.ts';
import type { Book, Live } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import type { AgencyLine } from './lines.ts';
import type { SheetContext } from './optionalSheets.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';
import type { TableRows } from './standingTables.ts';

/** The list is as long as the register; so many lines of it are printed. */
const printedParts = 25;

type Measure = 'completion' | 'followUp';

/** One agency with reports in both periods. */
interface Part {
  readonly line: AgencyLine;
  /** Its row on Agencies. */
  readonly row: number;
  readonly before: { readonly den: number; readonly rate: number };
  /** Points of the change that its own rate made; null where it has no reports now. */
  readonly points: number | null;
}

const volume = ({ agencies }: ScoreResult): number => agencies.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);

const rateIn = (agency: AgencyScore, measure: Measure): number => {
  const rate = agency[measure];
  return rate === null || rate.den === 0 ? 0 : rate.num / rate.den;
};

const partsOf = (lines: readonly AgencyLine[], now: ScoreResult, earlier: ScoreResult, measure: Measure): readonly Part[] => {
  const known = new Map(earlier.agencies.map((agency) => [agency.key, agency]));
  const [volumeBefore, volumeNow] = [volume(earlier), volume(now)];
  return lines.flatMap((line, at): Part[] => {
    const agency = known.get(line.score.key);
    const [den, denNow] = [agency?.denominator ?? 0, line.score.denominator];
    if (agency === undefined || den === 0 || denNow === null) return [];
    const rate = rateIn(agency, measure);
    const points = denNow === 0 ? null : (100 * (rateIn(line.score, measure) - rate) * (den / volumeBefore + denNow / volumeNow)) / 2;
    return [{ line, row: firstAgencyRow + at, before: { den, rate }, points }];
  }).sort((left, right) => (right.points ?? 0) - (left.points ?? 0));
};

/** What stands in a part's last cell: the rate's change, weighted by the mean of its two shares of the volume. */
const partCell = ({ line, row, points }: Part, measure: Measure, agencies: Worksheet['name'], at: number, volumeBefore: string): Live => {
  const cell = (column: 'denominator' | 'completionRate' | 'followUpRate'): string => `${agencies}!${letterOf(column)}${row}`;
  const rate = cell(measure === 'completion' ? 'completionRate' : 'followUpRate');
  const isUnknown = line.standing?.[measure === 'completion' ? 'completed' : 'followedUp'] === null;
  // An unknown count adds nothing to the rate, as in milestone 1.
  const now = isUnknown ? `MAX(${rate},0)` : rate;
  return live(`IFERROR(100*(${now}-C${at})*(B${at}/${volumeBefore}+${cell('denominator')}/m1Denominator)/2,"–")`, points);
};

interface Shares {
  readonly change: number;
  readonly own: number;
}

/** The three sums, live under the measure the sheet was exported with. */
const writeShares = (
  book: Book, sheet: Worksheet, { model }: SheetContext, { change, own }: Shares, row: number,
  cells: { readonly change: string; readonly parts: string },
): void => {
  const { language, result: { parameters } } = model;
  const guarded = (formula: string): string => `IF(completionMeasure=${quoted(parameters.completionMeasure)},${formula},"–")`;
  const rows = [
    ['totalChange', `IFERROR(${cells.change}+0,"–")`, change], ['own', `SUM(${cells.parts})`, own],
    ['mix', `IFERROR(B${row}-B${row + 1},"–")`, change - own],
  ] as const;
  rows.forEach(([key, formula, value], at) => putRow(book, sheet, row + at, 1, [
    [t(language, `sheet.trend.${key}`), styles.label], [live(guarded(formula), value), styles.points],
  ]));
};

/** Writes it from `row` on, where there is a like period to compare with, and gives its lines of Check. */
export const writeDecomposition = (
  book: Book, sheet: Worksheet, context: SheetContext, results: readonly ScoreResult[], m1: TableRows, row: number,
): readonly CheckLine[] => {
  const { model, lines } = context;
  const { language, result } = model;
  const trend = trendOf(result, results);
  const before = results.findIndex(({ period }) => period.code === trend?.before);
  const [earlier, at] = [results[before], results.findIndex(({ period }) => period.code === result.period.code)];
  put(book, sheet, row, 1, t(language, 'sheet.trend.parts'), styles.section);
  if (trend === null || trend.parts === null || earlier === undefined) {
    put(book, sheet, row + 1, 1, t(language, 'sheet.trend.noParts'), styles.subtitle);
    return [];
  }
  const measure: Measure = trend.measure === 'followedUp' ? 'followUp' : 'completion';
  const parts = partsOf(lines, result, earlier, measure);
  const first = row + 7;
  const own = parts.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const change = 100 * (result.rates[measure].num / result.rates[measure].den - earlier.rates[measure].num / earlier.rates[measure].den);
  writeShares(book, sheet, context, { change, own }, row + 1, {
    change: `H${m1.firstRow + at}`, parts: `D${first}:D${first + Math.max(1, parts.length) - 1}`,
  });
  put(book, sheet, row + 5, 1, t(language, 'sheet.trend.partsNote', { before: earlier.period.code, now: result.period.code }), styles.subtitle);
  putRow(book, sheet, first - 1, 1, [
    [t(language, 'sheet.agencies.name'), styles.heading], [t(language, 'sheet.trend.denBefore', { period: earlier.period.code }), styles.headingRight],
    [t(language, 'sheet.trend.rateBefore', { period: earlier.period.code }), styles.headingRight], [t(language, 'sheet.trend.ownPoints'), styles.headingRight],
  ]);
  sheet.getRow(first - 1).height = 27;
  const agencies = t(language, 'sheet.agencies');
  parts.forEach((part, place) => putRow(book, sheet, first + place, 1, [
    [part.line.agency.name, styles.evidence], [part.before.den, styles.count], [part.before.rate, styles.percent],
    [partCell(part, measure, agencies, first + place, `$E$${m1.firstRow + before}`), styles.points],
  ]));
  const line = (key: 'own' | 'mix', points: number, value: number, of: number): CheckLine => ({
    label: t(language, `sheet.trend.${key}`), tolok: points / 100, workbook: live(absolute(sheet, `B${of}`), value), style: styles.points, tolerance: 0.010000001,
  });
  sheet.pageSetup.printArea = `A$1:I$${first + Math.min(parts.length, printedParts) - 1}`;
  return [line('own', trend.parts.rate, own, row + 2), line('mix', trend.parts.mix, change - own, row + 3)];
};
