// The last sheet: for each agency whose speed can be judged, reports within every number of working days, and from them its quick
// follow-ups under the parameters. Agencies reads the two; nobody prints the sheet.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { longestLimit, within } from '../../shared/scoring/speed/histogram.ts';
import { quickCountsOf } from '../../shared/scoring/speed/quick.ts';
import { settingOf } from '../../shared/scoring/speed/types.ts';
import { columnLetter, live, put, sheetReference } from './book.ts';
import type { Book } from './book.ts';
import type { EvaluationModel } from './model.ts';
import { used } from './names.ts';
import { addSheet, firstRow } from './sheet.ts';
import { counts, histograms } from './speedBlock.ts';
import { gathered } from './speedData.ts';
import { styles } from './styles.ts';

/** Counts of an agency, from column B on. */
const countNames = ['reportsKept', 'reportsJoined', 'withoutFollowUpKept', 'withoutFollowUpJoined', 'startedUndated'] as const;
/** Histograms of an agency, each a column a limit, beside each other. */
const histogramNames = ['followUpKept', 'followUpJoined', 'waiting', 'started'] as const;

const limits = longestLimit + 1;
const [denominatorColumn, numeratorColumn] = [2 + countNames.length, 3 + countNames.length];
const firstLimit = numeratorColumn + 1;
const headingRow = firstRow + 1;

/** Agencies whose speed can be judged, in the order of their rows. */
const judgedOf = ({ inputs, result: { parameters } }: EvaluationModel) => inputs.agencies.flatMap((agency) => {
  const speed = agency.speed?.[settingOf(parameters)];
  return speed === undefined || speed.withoutTable > 0 ? [] : [{ key: agency.key, name: agency.name, speed }];
});

/** Where an agency's quick follow-ups and their denominator stand, as references from another sheet. */
export interface QuickCells {
  readonly numerator: string;
  readonly denominator: string;
}

/** The cells of every agency that has them, by its key. */
export const quickCells = (model: EvaluationModel): ReadonlyMap<string, QuickCells> => {
  const sheet = sheetReference(t(model.language, 'sheet.speedByAgency'));
  const at = (column: number, place: number): string => `${sheet}!$${columnLetter(column)}$${headingRow + 1 + place}`;
  return new Map(judgedOf(model).map(({ key }, place) => [key, { numerator: at(numeratorColumn, place), denominator: at(denominatorColumn, place) }]));
};

const formulasOf = (row: number) => {
  const count = (name: (typeof countNames)[number]): string => `${columnLetter(2 + countNames.indexOf(name))}${row}`;
  const reached = (name: (typeof histogramNames)[number]): string => {
    const first = firstLimit + histogramNames.indexOf(name) * limits;
    return `INDEX(${columnLetter(first)}${row}:${columnLetter(first + limits - 1)}${row},1,followUpLimit+1)`;
  };
  const notYetDue = `IF(notYetDue="late",0,${reached('waiting')}+IF(${used.inProcess}=1,0,${reached('started')}))`;
  const undated = `IF(${used.archivedJoin}=1,${count('withoutFollowUpJoined')},${count('withoutFollowUpKept')})+IF(${used.inProcess}=1,${count('startedUndated')},0)`;
  return {
    numerator: `IF(${used.archivedLeave}=1,${reached('followUpKept')},${reached('followUpJoined')})`,
    denominator: `IF(${used.archivedLeave}=1,${count('reportsKept')},${count('reportsJoined')})-${notYetDue}-(${undated})`,
  };
};

const writeHeadings = (book: Book, sheet: Worksheet, { language }: EvaluationModel): void => {
  put(book, sheet, headingRow, 1, t(language, 'sheet.agencies.name'), styles.heading);
  countNames.forEach((name, at) => put(book, sheet, headingRow, 2 + at, t(language, `sheet.quick.${name}`), styles.headingRight));
  put(book, sheet, headingRow, denominatorColumn, t(language, 'sheet.agencies.quickDenominator'), styles.headingRight);
  put(book, sheet, headingRow, numeratorColumn, t(language, 'sheet.agencies.quickNumerator'), styles.headingRight);
  histogramNames.forEach((name, block) => {
    for (let limit = 0; limit < limits; limit += 1) {
      put(book, sheet, headingRow, firstLimit + block * limits + limit, t(language, `sheet.quick.${name}`, { days: limit }), styles.headingRight);
    }
  });
  sheet.getRow(headingRow).height = 54;
};

/** Writes the sheet; nothing where no agency's speed can be judged. */
export const writeSpeedByAgency = (book: Book, model: EvaluationModel): void => {
  const judged = judgedOf(model);
  if (judged.length === 0) return;
  const sheet = addSheet(book, model, {
    key: 'sheet.speedByAgency', title: t(model.language, 'sheet.speedByAgency'), landscape: true, columns: numeratorColumn,
    widths: [38, ...countNames.map(() => 15), 14, 14, ...Array.from({ length: histogramNames.length * limits }, () => 14)],
  });
  writeHeadings(book, sheet, model);
  judged.forEach(({ name, speed }, place) => {
    const row = headingRow + 1 + place;
    const [formulas, own, quick] = [formulasOf(row), gathered(null, speed.counts), quickCountsOf(speed, model.result.parameters)];
    put(book, sheet, row, 1, name, styles.label);
    countNames.forEach((count, at) => put(book, sheet, row, 2 + at, counts[count](own), styles.mutedRight));
    put(book, sheet, row, denominatorColumn, live(formulas.denominator, quick.denominator), styles.count);
    put(book, sheet, row, numeratorColumn, live(formulas.numerator, quick.within), styles.count);
    histogramNames.forEach((wait, block) => {
      for (let limit = 0; limit < limits; limit += 1) {
        put(book, sheet, row, firstLimit + block * limits + limit, within(histograms[wait](own), limit), styles.mutedRight);
      }
    });
  });
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: headingRow, showGridLines: false }];
  sheet.pageSetup.printArea = `A$1:${columnLetter(numeratorColumn)}$${headingRow + judged.length}`;
};
