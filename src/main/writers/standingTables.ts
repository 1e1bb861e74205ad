// How agencies stand, on Summary: their follow-up rates spread over steps of five points, and the ten with the highest and the ten
// with the lowest rate. All formulas on Agencies, so that both follow the parameters; a chart stands beside each.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import type { AgencyRanges } from './agenciesSheet.ts';
import { live, put, putRow } from './book.ts';
import type { Book, CellValue, Live } from './book.ts';
import type { AgencyLine } from './lines.ts';
import type { EvaluationModel } from './model.ts';
import { rankNumber } from './rowFormulas.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';
import { verdictWords } from './words.ts';

const steps = 20;
const shownEach = 10;

/** Where a table stands. */
export interface TableRows {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Placing {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly model: EvaluationModel;
  readonly lines: readonly AgencyLine[];
  readonly ranges: AgencyRanges;
}

/** Agencies whose follow-up rate stands in a step, in whole numbers; 100 % stands in the last. */
const inStep = (lines: readonly AgencyLine[], step: number): readonly AgencyLine[] => lines.filter(({ standing }) => {
  if (standing === null || standing.followedUp === null || standing.denominator === 0) return false;
  return Math.min(steps - 1, Math.floor((standing.followedUp * steps) / standing.denominator)) === step;
});

/** Agencies by rate, those that meet the threshold apart. */
export const writeSpread = ({ book, sheet, model, lines, ranges }: Placing, row: number): TableRows => {
  const { language } = model;
  const yes = quoted(verdictWords(language).yes);
  put(book, sheet, row, 1, t(language, 'sheet.summary.spread'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.summary.rateFrom'), styles.headingRight], [t(language, 'sheet.summary.meets'), styles.headingRight],
    [t(language, 'sheet.summary.doNotMeet'), styles.headingRight],
  ]);
  sheet.getRow(row + 1).height = 27;
  const rate = ranges('followUpRate');
  for (let step = 0; step < steps; step += 1) {
    const at = row + 2 + step;
    const own = inStep(lines, step);
    // An upper bound leaves out texts, which some engines count as larger than any number.
    const within = `${rate},">="&A${at},${rate},${step === steps - 1 ? '"<="&1' : `"<"&A${at + 1}`}`;
    const meeting = own.filter(({ meets }) => meets === true).length;
    put(book, sheet, at, 1, step / steps, { ...styles.percent, numFmt: '0%' });
    put(book, sheet, at, 2, live(`COUNTIFS(${within},${ranges('meets')},${yes})`, meeting), styles.count);
    put(book, sheet, at, 3, live(`COUNTIFS(${within})-B${at}`, own.length - meeting), styles.count);
  }
  return { headingRow: row + 1, firstRow: row + 2, lastRow: row + 1 + steps };
};

interface Ranked {
  readonly line: AgencyLine;
  /** Its 0-based row among the agencies. */
  readonly at: number;
  readonly key: number;
}

const rankedOf = (lines: readonly AgencyLine[], { result: { parameters } }: EvaluationModel): readonly Ranked[] =>
  lines.flatMap((line, at): Ranked[] => {
    const { standing } = line;
    if (standing === null || standing.followedUp === null || standing.denominator < Math.max(1, parameters.smallNumber)) return [];
    return [{ line, at, key: rankNumber(standing.followedUp, standing.denominator, at + 1) }];
  }).sort((left, right) => right.key - left.key);

/** The cells of one row: working ones in M and N, then what is shown from A on. */
const extremeCells = ({ ranges, model }: Placing, ranked: readonly Ranked[], place: number, row: number) => {
  const rank = ranges('rank');
  const position = place <= shownEach ? place : Math.max(place, ranked.length - 2 * shownEach + place);
  const found = ranked[position - 1];
  const where = place <= shownEach ? String(place) : `MAX(${place},COUNT(${rank})-${2 * shownEach}+${place})`;
  const { yes } = verdictWords(model.language);
  const standing = found?.line.standing ?? null;
  const rate = standing === null || standing.followedUp === null ? null : standing.followedUp / standing.denominator;
  const isMet = found?.line.meets === true;
  const of = (column: 'name' | 'followUpRate' | 'meets' | 'denominator'): string => `INDEX(${ranges(column)},N${row})`;
  const shown: readonly (CellValue | Live | null)[] = [
    live(`IF(N${row}="–","–",${of('name')})`, found?.line.agency.name ?? null),
    live(`IF(N${row}="–","–",IF(${of('meets')}=${quoted(yes)},${of('followUpRate')},"–"))`, isMet ? rate : null),
    live(`IF(N${row}="–","–",IF(${of('meets')}=${quoted(yes)},"–",${of('followUpRate')}))`, isMet ? null : rate),
    live(`IF(N${row}="–","–",${of('denominator')})`, standing?.denominator ?? null),
  ];
  return {
    key: live(`IFERROR(LARGE(${rank},${where}),"–")`, found?.key ?? null), row: live(`IF(ISNUMBER(M${row}),MATCH(M${row},${rank},0),"–")`, found === undefined ? null : found.at + 1),
    shown,
  };
};

/** The agencies with the highest and the lowest rate, of those with enough reports. */
export const writeExtremes = (placing: Placing, row: number): TableRows => {
  const { book, sheet, model, lines } = placing;
  const { language } = model;
  put(book, sheet, row, 1, t(language, 'sheet.summary.extremes'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.agencies.name'), styles.heading], [t(language, 'sheet.summary.meets'), styles.headingRight],
    [t(language, 'sheet.summary.doNotMeet'), styles.headingRight], [t(language, 'sheet.agencies.denominator'), styles.headingRight],
  ]);
  sheet.getRow(row + 1).height = 27;
  const ranked = rankedOf(lines, model);
  for (let place = 1; place <= 2 * shownEach; place += 1) {
    const at = row + 1 + place;
    const { key, row: of, shown } = extremeCells(placing, ranked, place, at);
    putRow(book, sheet, at, 13, [[key, styles.mutedRight], [of, styles.mutedRight]]);
    putRow(book, sheet, at, 1, shown.map((cell, column) => [cell, [styles.evidence, styles.percent, styles.percent, styles.count][column] ?? styles.count]));
  }
  return { headingRow: row + 1, firstRow: row + 2, lastRow: row + 1 + 2 * shownEach };
};
