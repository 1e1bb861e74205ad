// The Findings sheet: what in the evidence a person must look at, worst first, each at its file, sheet and cell.

import { say, t } from '../../shared/i18n/t.ts';
import { severities } from '../../shared/domain.ts';
import { themes } from '../../shared/tokens.ts';
import type { Book } from './book.ts';
import { put, putRow } from './book.ts';
import type { EvaluationModel, FindingLine } from './model.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';

const headingRow = firstRow;

const bySeverity = (lines: readonly FindingLine[]): readonly FindingLine[] =>
  severities.flatMap((severity) => lines.filter(({ finding }) => finding.severity === severity));

/** Writes the sheet. */
export const writeFindingsSheet = (book: Book, model: EvaluationModel): void => {
  const { language } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.findings', title: t(language, 'sheet.findings'), landscape: true, columns: 6,
    widths: [16, 38, 22, 9, 78, 26], tab: themes.light.atRisk,
  });
  putRow(book, sheet, headingRow, 1, [
    [t(language, 'sheet.findings.severity'), styles.heading], [t(language, 'sheet.sources.file'), styles.heading],
    [t(language, 'sheet.sources.sheet'), styles.heading], [t(language, 'sheet.findings.cell'), styles.heading],
    [t(language, 'sheet.findings.text'), styles.heading], [t(language, 'sheet.findings.code'), styles.heading],
  ]);
  const lines = bySeverity(model.findings);
  lines.forEach(({ file, sheet: of, finding }, at) => {
    const row = headingRow + 1 + at;
    const text = say(language, 'finding', finding.code, finding.params);
    putRow(book, sheet, row, 1, [
      [t(language, `sheet.severity.${finding.severity}`), styles.verdict], [file, styles.evidenceWrapped], [of, styles.evidenceWrapped],
      [finding.cell, styles.label], [text, styles.evidenceWrapped], [finding.code, styles.code],
    ]);
    sheet.getRow(row).height = 13.5 * Math.max(1, Math.ceil(text.length / 74), Math.ceil(file.length / 35), Math.ceil(of.length / 19)) + 2;
  });
  if (lines.length === 0) put(book, sheet, headingRow + 1, 1, t(language, 'sheet.none'), styles.note);
  else colourSigns(sheet, `A${headingRow + 1}:A${headingRow + lines.length}`);
  sheet.autoFilter = `A${headingRow}:F${headingRow + Math.max(1, lines.length)}`;
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingRow, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
};
