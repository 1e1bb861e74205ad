// Writes a report back: the sender's sheets as they stand with what is at fault marked, and behind them the list of findings, at which
// the workbook opens. It streams: neither the sheet's size nor the number of its faults decides how much memory it takes.

import type { AddWorksheetOptions, PageSetup, Worksheet } from 'exceljs';
import { t } from '../../../shared/i18n/t.ts';
import { cellAddress } from '../../../shared/tabular/cells.ts';
import { themes } from '../../../shared/tokens.ts';
import { argb } from '../styles.ts';
import { copySheet, lastRow, type CopyDesk } from './copySheet.ts';
import { headingRowOf, listed, senderFindings, writeList, type ListedSheet } from './listSheet.ts';
import { openLooks } from './looks.ts';
import type { ReportBackCounts, ReportBackModel, SheetToCopy, WriteHooks } from './model.ts';
import { sheetNames } from './sheetNames.ts';
import { openStreamBook, type StreamBook } from './streamBook.ts';
import { mergeRanges, sizeNotes } from './streamSheet.ts';

/** The tallest block of header rows that stays in view above the rows. */
const tallestFrozen = 16;
const [narrowest, widest] = [8, 48];

/** Given with the sheet: a streaming one has said how it fits its pages before its first row. */
const pageSetup: Partial<PageSetup> = {
  paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
  margins: { left: 0.45, right: 0.45, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** Keeps the rows down to this one in view, unless they would fill the window or there are none. */
const frozenAt = (row: number): { readonly state: 'frozen'; readonly xSplit: number; readonly ySplit: number } | { readonly state: 'normal' } =>
  (row > 0 && row <= tallestFrozen ? { state: 'frozen', xSplit: 0, ySplit: row } : { state: 'normal' });

const optionsOf = ({ visibility, readAs }: SheetToCopy): Partial<AddWorksheetOptions> => {
  const headerRow = readAs?.plan.headerRow ?? 0;
  return {
    pageSetup, state: visibility,
    views: [frozenAt(headerRow)],
  };
};

const setUp = (sheet: Worksheet, { widths, merges }: SheetToCopy): void => {
  const given = widths.map((letters) => Math.min(widest, Math.max(narrowest, letters + 2)));
  given.forEach((width, at) => { sheet.getColumn(at + 1).width = width; });
  sizeNotes(sheet, given);
  mergeRanges(sheet, merges.filter(({ fromRow, toRow, fromColumn, toColumn }) => fromRow <= lastRow && (toRow > fromRow || toColumn > fromColumn))
    .map(({ fromRow, toRow, fromColumn, toColumn }) => `${cellAddress(fromColumn, fromRow)}:${cellAddress(toColumn, Math.min(toRow, lastRow))}`));
};

const copyAll = async (book: StreamBook, model: ReportBackModel, names: readonly string[], hooks: WriteHooks): Promise<ListedSheet[]> => {
  const look = openLooks();
  const sheets: ListedSheet[] = [];
  for (const [at, source] of model.sheets.entries()) {
    const name = names[at] ?? source.name;
    const sheet = book.addSheet(name, optionsOf(source));
    setUp(sheet, source);
    const wanted: CopyDesk['wanted'] = new Set(senderFindings(source).flatMap(({ cell }) => cell ?? []));
    const copied = await copySheet(sheet, source, { model, look, wanted }, async () => {
      hooks.checkCancelled();
      await book.settle(sheet);
    });
    await book.endSheet(sheet);
    sheets.push({ source, name, copied });
  }
  return sheets;
};

const total = (sheets: readonly ListedSheet[], of: 'marked' | 'notes'): number => sheets.reduce((sum, { copied }) => sum + copied[of], 0);

/** Writes the workbook to `path`. Throws what reading the rows throws, what the disk refuses, and what `checkCancelled` throws. */
export const writeReportBack = async (path: string, model: ReportBackModel, hooks: WriteHooks): Promise<ReportBackCounts> => {
  const book = openStreamBook(path, new Date(model.readAt));
  try {
    const names = sheetNames([...model.sheets.map(({ name }) => name), t(model.language, 'back.sheet')]);
    const sheets = await copyAll(book, model, names, hooks);
    const list = book.addSheet(names.at(-1) ?? '', {
      pageSetup, views: [{ showGridLines: false, ...frozenAt(headingRowOf(model, sheets)) }], properties: { tabColor: { argb: argb(themes.light.notMet) } },
    });
    const findings = listed(sheets);
    writeList(list, model, sheets, findings);
    await book.endSheet(list);
    await book.finish(sheets.length);
    return { findings: findings.length, marked: total(sheets, 'marked'), notes: total(sheets, 'notes') };
  } catch (error) {
    book.abandon();
    throw error;
  }
};
