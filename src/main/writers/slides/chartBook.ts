// The small workbook behind a native chart: what PowerPoint opens for "Edit data". The library's own writes 0 as an empty cell, and an
// edit would then draw a gap where a nought was counted; this one holds the very cells the chart was drawn from.

import ExcelJS from 'exceljs';
import type { ChartPlan } from './chartPlan.ts';

/** The sheet's name stands in the chart's references. */
const sheetName = 'Sheet1';

export const chartBook = async ({ labels, series }: ChartPlan, generatedAt: string): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.created = new Date(generatedAt);
  book.modified = new Date(generatedAt);
  const sheet = book.addWorksheet(sheetName);
  sheet.addRow(['', ...series.map(({ name }) => name)]);
  labels.forEach((label, at) => sheet.addRow([label, ...series.map(({ values }) => values[at] ?? null)]));
  sheet.getColumn(1).width = 28;
  return new Uint8Array(await book.xlsx.writeBuffer());
};
