// Sums of agencies and reports on Summary, in two rows of ten.

import { t } from '../../shared/i18n/t.ts';
import type { MessageKey } from '../../shared/i18n/t.ts';
import { put } from './book.ts';
import type { FigurePlacer } from './figureCells.ts';
import { putFigure } from './figureCells.ts';
import type { FigureName } from './figures.ts';
import { styles } from './styles.ts';

export const totalRows: readonly (readonly (readonly [FigureName, MessageKey])[])[] = [
  [
    ['totalAgencies', 'sheet.summary.agencies'], ['totalWithEvidence', 'sheet.summary.withEvidence'],
    ['totalMissing', 'sheet.summary.without'], ['totalCounted', 'sheet.summary.counted'], ['totalReceived', 'sheet.total.received'],
    ['totalFollowedUp', 'sheet.total.followedUp'], ['totalCompleted', 'sheet.total.completed'],
    ['totalInProcess', 'sheet.total.inProcess'], ['totalOpen', 'sheet.total.open'], ['totalDenominator', 'sheet.total.denominator'],
  ],
  [
    ['totalUnverified', 'sheet.total.unverified'], ['totalForwarded', 'sheet.total.forwarded'], ['totalOnHold', 'sheet.total.onHold'],
    ['totalWaiting', 'sheet.total.waiting'], ['totalArchived', 'sheet.total.archived'], ['totalBlocked', 'sheet.total.blocked'],
    ['totalUnspecified', 'sheet.total.unspecified'], ['totalClosedBySystem', 'sheet.total.closedBySystem'],
    ['totalClosedByAdmin', 'sheet.total.closedByAdmin'], ['totalClosedByReporter', 'sheet.total.closedByReporter'],
  ],
];

/** Writes both rows from `row` on and returns the last row used. */
export const writeTotals = (placer: FigurePlacer, formulas: Partial<Record<FigureName, string>>, row: number): number => {
  const { book, sheet, language } = placer;
  put(book, sheet, row, 1, t(language, 'sheet.summary.totals'), styles.section);
  totalRows.forEach((figures, at) => {
    const heading = row + 1 + at * 2;
    put(book, sheet, heading, 1, ' ', styles.heading);
    put(book, sheet, heading + 1, 1, t(language, at === 0 ? 'sheet.summary.totalsAll' : 'sheet.summary.totalsStates'), styles.label);
    sheet.getRow(heading).height = 27;
    figures.forEach(([name, key], place) => {
      put(book, sheet, heading, 2 + place, t(language, key), styles.headingRight);
      putFigure(placer, heading + 1, 2 + place, name, formulas[name] ?? null, styles.count);
    });
  });
  return row + 4;
};
