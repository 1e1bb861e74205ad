// The frame every sheet has in common: title, what and when it is about, the synthetic mark, page set-up, header and footer.
// What a sheet is about comes from its own file.

import type { Worksheet } from 'exceljs';
import type { MessageKey } from '../../shared/i18n/t.ts';
import { formatDate, t } from '../../shared/i18n/t.ts';
import { argb, styles } from './styles.ts';
import type { Book } from './book.ts';
import { put, setWidths } from './book.ts';
import type { FrameModel } from './model.ts';
import { headerText } from './text.ts';
import { themes } from '../../shared/tokens.ts';

export interface SheetFrame {
  readonly key: MessageKey;
  readonly title: string;
  readonly landscape: boolean;
  /** Characters, from column A on. */
  readonly widths: readonly number[];
  /** How far the frame's title rows reach, in columns. */
  readonly columns: number;
  readonly tab?: string;
}

/** The row below the frame: where a sheet's own content begins. */
export const firstRow = 5;

/** What a reader must know of all figures before any of them. */
const marksOf = ({ synthetic, isHypothetical }: FrameModel): readonly ('synthetic' | 'hypothetical')[] =>
  [...(synthetic ? ['synthetic'] as const : []), ...(isHypothetical ? ['hypothetical'] as const : [])];

const pageText = (model: FrameModel): { readonly header: string; readonly footer: string } => {
  const { language, projectName, result } = model;
  const page = t(language, 'sheet.pageOf', { page: '&P', pages: '&N' });
  const marks = marksOf(model).map((mark) => t(language, `sheet.${mark}Short`)).join(' · ');
  const mark = marks === '' ? '' : `&C&"Arial,Bold"&9${headerText(marks)}`;
  const asAt = t(language, 'sheet.asAt', { date: formatDate(result.period.asAt, language) });
  return {
    header: `&L&"Arial,Regular"&9${headerText(projectName)}${mark}&R&"Arial,Regular"&9${result.period.code} · ${asAt}`,
    footer: `&L&"Arial,Regular"&8&A · ${headerText(model.scenario, 40)}&R&"Arial,Regular"&8${page}`,
  };
};

const setUpPage = (sheet: Worksheet, model: FrameModel, landscape: boolean): void => {
  sheet.pageSetup = {
    paperSize: 9, orientation: landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
    horizontalCentered: true, margins: { left: 0.45, right: 0.45, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  const { header, footer } = pageText(model);
  sheet.headerFooter.oddHeader = header;
  sheet.headerFooter.oddFooter = footer;
};

/** `Period B06: reports received … as at … · Scenario: …` */
export const windowText = (model: FrameModel): string => {
  const { language, result: { period } } = model;
  return t(language, 'sheet.window', {
    period: period.code, scenario: model.scenario,
    from: formatDate(period.from, language), to: formatDate(period.to, language), asAt: formatDate(period.asAt, language),
  });
};

/** Adds a sheet with its frame in rows 1–3. */
export const addSheet = (book: Book, model: FrameModel, frame: SheetFrame): Worksheet => {
  const sheet = book.workbook.addWorksheet(t(model.language, frame.key), {
    views: [{ showGridLines: false }],
    properties: { tabColor: { argb: argb(frame.tab ?? themes.light.muted) }, defaultRowHeight: 15 },
  });
  setWidths(sheet, frame.widths);
  setUpPage(sheet, model, frame.landscape);
  put(book, sheet, 1, 1, frame.title, styles.title);
  put(book, sheet, 2, 1, windowText(model), styles.subtitle);
  sheet.getRow(1).height = 26;
  const marks = marksOf(model);
  if (marks.length > 0) {
    put(book, sheet, 3, 1, marks.map((mark) => t(model.language, `sheet.${mark}`)).join(' · '), styles.synthetic);
    sheet.mergeCells(3, 1, 3, frame.columns);
    sheet.getRow(3).height = 20;
  }
  return sheet;
};
