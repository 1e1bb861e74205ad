// Reads every row of a workbook's first sheet once and prints the seconds: with our reader or a peer's. A process of its own, so
// that its peak memory is its own.

import ExcelJS from 'exceljs';
import { openSpreadsheet } from '../src/main/readers/open.ts';

const ours = async (path: string): Promise<number> => {
  const file = await openSpreadsheet(path);
  let cells = 0;
  for await (const batch of file.rows(0)) {
    for (const row of batch) for (const cell of row.cells) if (cell !== null) cells += 1;
  }
  await file.close();
  return cells;
};

const exceljs = async (path: string): Promise<number> => {
  let cells = 0;
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' } as const;
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, options)) {
    for await (const row of sheet) row.eachCell((cell) => { if (cell.value !== null) cells += 1; });
  }
  return cells;
};

const readers: Readonly<Record<string, (path: string) => Promise<number>>> = { ours, exceljs };

const [which = '', path = ''] = process.argv.slice(2);
const reader = readers[which];
if (reader === undefined) throw new Error(`Unknown reader ${which}.`);
const start = performance.now();
const cells = await reader(path);
const seconds = (performance.now() - start) / 1000;
process.stdout.write(`${JSON.stringify({ seconds, cells, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`);
