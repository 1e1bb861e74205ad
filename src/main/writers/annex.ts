// The reports annex: every report of a period as a row of a workbook that streams to disk, with as many sheets as Excel's grid asks for.
// Values only: whoever wants to count an agency again filters its rows.

import ExcelJS from 'exceljs';
import type { Column, Style, Worksheet } from 'exceljs';
import type { Language } from '../../shared/domain.ts';
import { formatDate, t } from '../../shared/i18n/t.ts';
import type { AnnexReport } from '../db/annexReports.ts';
import { annexColumns, openPen, type AnnexColumn } from './annexColumns.ts';
import { openStreamBook, type StreamBook } from './reportBack/streamBook.ts';
import { openPlainRows } from './reportBack/streamSheet.ts';
import { formats, styles } from './styles.ts';
import { headerText } from './text.ts';

export interface AnnexModel {
  readonly language: Language;
  readonly projectName: string;
  readonly synthetic: boolean;
  readonly period: { readonly code: string; readonly asAt: string };
  /** Titles of reports are people's own words: they leave only when asked for. */
  readonly withTitles: boolean;
  /** ISO date-time the workbook is made at. */
  readonly generatedAt: string;
  readonly reports: Iterable<readonly AnnexReport[]>;
}

export interface AnnexHooks {
  /** Called after every batch with the rows written so far. */
  readonly onRows: (rows: number) => void;
  readonly checkCancelled: () => void;
}

export interface AnnexCounts { readonly rows: number; readonly sheets: number }

/** The last row of Excel's grid. */
const gridRows = 1_048_576;
/** Title, what it is about, a blank row, the heads. */
const headRows = 4;

const looks: Readonly<Record<AnnexColumn['kind'], Partial<Style>>> = {
  text: { font: styles.label.font, numFmt: formats.text },
  date: { font: styles.label.font, numFmt: formats.date, alignment: { horizontal: 'right' } },
  count: { font: styles.label.font, numFmt: formats.count },
};

const subtitle = ({ language, projectName, period }: AnnexModel): string =>
  [projectName, period.code, t(language, 'sheet.asAt', { date: formatDate(period.asAt, language) })].join(' · ');

const writeHead = (sheet: Worksheet, model: AnnexModel, shown: readonly AnnexColumn[]): void => {
  sheet.columns = shown.map(({ width }): Partial<Column> => ({ width }));
  const line = (cells: readonly string[], style: object, height: number): void => {
    const row = sheet.addRow(cells);
    row.height = height;
    row.eachCell((cell) => { cell.style = style; });
    row.commit();
  };
  line([t(model.language, 'annex.title')], styles.title, 26);
  line([subtitle(model), ...(model.synthetic ? [t(model.language, 'sheet.syntheticShort')] : [])], styles.subtitle, 16);
  line([], styles.subtitle, 8);
  line(shown.map(({ head }) => t(model.language, head)), styles.heading, 28);
};

const kinds = { text: ExcelJS.ValueType.String, date: ExcelJS.ValueType.Date, count: ExcelJS.ValueType.Number } as const;

const openRows = (sheet: Worksheet, shown: readonly AnnexColumn[]) =>
  openPlainRows(sheet, shown.map(({ kind }) => ({ style: looks[kind], kind: kinds[kind] })), headRows + 1);

const sheetName = (language: Language, number: number): string =>
  (number === 1 ? t(language, 'annex.sheet') : `${t(language, 'annex.sheet')} (${number})`);

const addSheet = (book: StreamBook, model: AnnexModel, shown: readonly AnnexColumn[], number: number): Worksheet => {
  const page = t(model.language, 'sheet.pageOf', { page: '&P', pages: '&N' });
  const sheet = book.addSheet(sheetName(model.language, number), {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headRows, showGridLines: false }],
    pageSetup: {
      paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headRows}:${headRows}`,
      margins: { left: 0.45, right: 0.45, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L&9${headerText(subtitle(model))}`, oddFooter: `&L&8&A&R&8${page}` },
  });
  writeHead(sheet, model, shown);
  sheet.autoFilter = { from: { row: headRows, column: 1 }, to: { row: headRows, column: shown.length } };
  return sheet;
};

/**
 * Writes the annex to `path`; past `rowsPerSheet` reports a further sheet begins. Throws what the disk refuses and what
 * `checkCancelled` throws.
 */
export const writeAnnex = async (path: string, model: AnnexModel, hooks: AnnexHooks, rowsPerSheet = gridRows - headRows): Promise<AnnexCounts> => {
  const shown = annexColumns(model.withTitles);
  const book = openStreamBook(path, new Date(model.generatedAt));
  try {
    const pen = openPen(model.language);
    let sheets = 1;
    let sheet = addSheet(book, model, shown, sheets);
    let plain = openRows(sheet, shown);
    let [rows, inSheet] = [0, 0];
    for (const batch of model.reports) {
      for (const report of batch) {
        if (inSheet === rowsPerSheet) {
          plain.end();
          await book.endSheet(sheet);
          sheets += 1;
          sheet = addSheet(book, model, shown, sheets);
          plain = openRows(sheet, shown);
          inSheet = 0;
        }
        plain.add(shown.map(({ value }) => value(report, pen)));
        inSheet += 1;
      }
      rows += batch.length;
      hooks.onRows(rows);
      hooks.checkCancelled();
      await book.settle(sheet);
    }
    plain.end();
    await book.endSheet(sheet);
    await book.finish(0);
    return { rows, sheets };
  } catch (error) {
    book.abandon();
    throw error;
  }
};
