// The working block of the Speed sheet, beside its printed columns: for each class a column a reading, a row for each number of
// working days, holding how many reports took so many days or fewer; and the counts that have no days.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { beyondLimits, countIn, within, type Histogram } from '../../shared/scoring/speed/histogram.ts';
import { columnLetter, put } from './book.ts';
import type { Book } from './book.ts';
import type { EvaluationModel } from './model.ts';
import type { ClassSpeed, SpeedData } from './speedData.ts';
import { styles } from './styles.ts';

/** Histograms of a class in the order of their columns. */
export const histograms = {
  followUpKept: ({ followUp }: ClassSpeed) => followUp.kept,
  followUpJoined: ({ followUp }: ClassSpeed) => followUp.joined,
  completionKept: ({ completion }: ClassSpeed) => completion.kept,
  completionJoined: ({ completion }: ClassSpeed) => completion.joined,
  waiting: ({ waiting }: ClassSpeed) => waiting,
  started: ({ started }: ClassSpeed) => started,
  uncompleted: ({ uncompleted }: ClassSpeed) => uncompleted,
} as const;
export type SpeedHistogram = keyof typeof histograms;
const histogramNames = Object.keys(histograms) as readonly SpeedHistogram[];

/** Counts of a class in the order of their rows under the histograms' headings. */
export const counts = {
  reportsKept: ({ reports }: ClassSpeed) => reports.kept,
  reportsJoined: ({ reports }: ClassSpeed) => reports.joined,
  followUpDaysKept: ({ followUp }: ClassSpeed) => followUp.kept.sum,
  followUpDaysJoined: ({ followUp }: ClassSpeed) => followUp.joined.sum,
  completionDaysKept: ({ completion }: ClassSpeed) => completion.kept.sum,
  completionDaysJoined: ({ completion }: ClassSpeed) => completion.joined.sum,
  withoutFollowUpKept: ({ withoutFollowUp }: ClassSpeed) => withoutFollowUp.kept,
  withoutFollowUpJoined: ({ withoutFollowUp }: ClassSpeed) => withoutFollowUp.joined,
  undatedKept: ({ undated }: ClassSpeed) => undated.kept,
  undatedJoined: ({ undated }: ClassSpeed) => undated.joined,
  startedUndated: ({ startedUndated }: ClassSpeed) => startedUndated,
} as const;
export type SpeedCount = keyof typeof counts;
const countNames = Object.keys(counts) as readonly SpeedCount[];

/** Where the block stands. */
export interface SpeedBlock {
  /** The whole column of a histogram, `$P$20:$P$111`. */
  readonly column: (place: number, name: SpeedHistogram) => string;
  /** How many reports of a histogram took `days` or fewer; 91 is all of them. */
  readonly upTo: (place: number, name: SpeedHistogram, days: number) => string;
  readonly count: (place: number, name: SpeedCount) => string;
}

/** Reports with so many days or fewer, the last place being all. */
export const reportsUpTo = (histogram: Histogram, days: number): number =>
  (days >= beyondLimits ? countIn(histogram) : within(histogram, days));

const countColumn = (first: number, at: number): string => columnLetter(first + at + 1);
const daysColumn = (first: number, classes: number): number => first + classes + 2;

/** Writes the block from `row` and column `first` on: `data.all` is place 0, the classes follow. */
export const writeSpeedBlock = (book: Book, sheet: Worksheet, model: EvaluationModel, data: SpeedData, row: number, first: number): SpeedBlock => {
  const all = [data.all, ...data.classes];
  const days = daysColumn(first, all.length);
  const letter = (place: number, name: SpeedHistogram): string =>
    columnLetter(days + 1 + place * histogramNames.length + histogramNames.indexOf(name));
  const said = ({ class: name }: ClassSpeed): string => t(model.language, name === null ? 'sheet.speed.all' : `reports.class.${name}`);
  put(book, sheet, row - 1, first, t(model.language, 'sheet.speed.working'), styles.group);
  put(book, sheet, row, days, t(model.language, 'sheet.speed.upTo'), styles.headingRight);
  countNames.forEach((name, at) => put(book, sheet, row + 1 + at, first, name, styles.code));
  for (let day = 0; day <= beyondLimits; day += 1) put(book, sheet, row + 1 + day, days, day, styles.mutedRight);
  all.forEach((each, place) => {
    put(book, sheet, row, first + 1 + place, said(each), styles.headingRight);
    countNames.forEach((name, at) => put(book, sheet, row + 1 + at, first + 1 + place, counts[name](each), styles.mutedRight));
    histogramNames.forEach((name, at) => {
      const column = days + 1 + place * histogramNames.length + at;
      const histogram = histograms[name](each);
      put(book, sheet, row, column, `${said(each)} · ${name}`, styles.headingRight);
      for (let day = 0; day <= beyondLimits; day += 1) put(book, sheet, row + 1 + day, column, reportsUpTo(histogram, day), styles.mutedRight);
    });
  });
  sheet.getColumn(first).width = 22;
  return {
    column: (place, name) => `$${letter(place, name)}$${row + 1}:$${letter(place, name)}$${row + 1 + beyondLimits}`,
    upTo: (place, name, day) => `$${letter(place, name)}$${row + 1 + day}`,
    count: (place, name) => `$${countColumn(first, place)}$${row + 1 + countNames.indexOf(name)}`,
  };
};
