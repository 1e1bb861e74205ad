// The threshold curve on the Scenarios sheet: how many agencies meet every threshold, by formulas on Agencies under the rules the
// parameters set. The chart of the curve reads it.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { curveOf, meetingAt } from '../../shared/scoring/curve.ts';
import { absolute, live, put, putRow } from './book.ts';
import type { Book } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import { used } from './names.ts';
import type { SheetContext } from './optionalSheets.ts';
import type { TableRows } from './standingTables.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';
import { verdictWords } from './words.ts';

/** Basis points between two thresholds. */
const step = 500;
const steps = 10000 / step;

/** Writes it from `row` on. */
export const writeCurve = (
  book: Book, sheet: Worksheet, { model, ranges }: SheetContext, row: number,
): { readonly rows: TableRows; readonly checks: readonly CheckLine[] } => {
  const { language, result } = model;
  const curve = curveOf(result);
  const yes = quoted(verdictWords(language).yes);
  put(book, sheet, row, 1, t(language, 'sheet.scenarios.curve'), styles.section);
  put(book, sheet, row + 1, 1, t(language, 'sheet.scenarios.always'), styles.label);
  const always = put(book, sheet, row + 1, 2, live(`COUNTIFS(${ranges('meets')},${yes},${ranges('denominator')},"<"&${used.leastReports})`, curve.always), styles.count);
  const first = row + 3;
  putRow(book, sheet, first - 1, 1, [
    [t(language, 'sheet.scenarios.threshold'), styles.headingRight], [t(language, 'sheet.summary.meets'), styles.headingRight],
    [t(language, 'sheet.scenarios.share'), styles.headingRight], [t(language, 'sheet.summary.target'), styles.headingRight],
  ]);
  for (let at = 0; at <= steps; at += 1) {
    const meeting = meetingAt(curve, at * step);
    // The upper bound leaves out texts, which some engines count as larger than any number.
    const rate = ranges('followUpRate');
    const count = `COUNTIFS(${rate},">="&A${first + at},${rate},"<="&1,${ranges('denominator')},">="&${used.leastReports})+$B$${row + 1}`;
    putRow(book, sheet, first + at, 1, [
      [(at * step) / 10000, { ...styles.percent, numFmt: '0%' }], [live(count, meeting), styles.count],
      [live(`IF(m2Denominator=0,"–",B${first + at}/m2Denominator)`, curve.counted === 0 ? null : meeting / curve.counted), styles.percent],
      [live('agencyShareTarget', result.parameters.agencyShareTarget / 10000), styles.percent],
    ]);
  }
  const half = steps / 2;
  const meeting = meetingAt(curve, half * step);
  return {
    rows: { headingRow: first - 1, firstRow: first, lastRow: first + steps },
    checks: [{
      label: t(language, 'sheet.check.curve'), tolok: meeting, workbook: live(absolute(sheet, `B${first + half}`), meeting), style: styles.count,
    }, {
      label: t(language, 'sheet.scenarios.always'), tolok: curve.always, workbook: live(absolute(sheet, always), curve.always), style: styles.count,
    }],
  };
};
