// The Definitions sheet: what the words mean and how the figures are made, for a reader without Tolok.

import { t } from '../../shared/i18n/t.ts';
import { themes } from '../../shared/tokens.ts';
import type { Book } from './book.ts';
import { putRow } from './book.ts';
import type { EvaluationModel } from './model.ts';
import { addSheet, firstRow } from './sheet.ts';
import { styles } from './styles.ts';

const terms = [
  'report', 'agency', 'asAt', 'followedUp', 'denominator', 'rate', 'threshold', 'm1', 'm2', 'm3', 'checks', 'good', 'bounds', 'unknown', 'smallNumber',
  'workingDay', 'firstFollowUp', 'quick', 'notYetDue', 'undated', 'goodWithSpeed', 'percentile', 'likePeriod', 'parts', 'plan', 'seal',
] as const;
const width = 92;

/** Writes the sheet. */
export const writeDefinitionsSheet = (book: Book, model: EvaluationModel): void => {
  const { language, commitment: { baseline } } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.definitions', title: t(language, 'sheet.definitions'), landscape: false, columns: 2, widths: [26, width],
    tab: themes.light.muted,
  });
  putRow(book, sheet, firstRow, 1, [
    [t(language, 'sheet.definitions.term'), styles.heading], [t(language, 'sheet.definitions.meaning'), styles.heading],
  ]);
  terms.forEach((term, at) => {
    const meaning = t(language, `sheet.define.${term}Text`, { good: baseline.good, agencies: baseline.agencies });
    putRow(book, sheet, firstRow + 1 + at, 1, [[t(language, `sheet.define.${term}`), styles.strong], [meaning, styles.label]]);
    sheet.getRow(firstRow + 1 + at).height = 13.5 * Math.ceil(meaning.length / (width * 0.95)) + 5;
  });
};
