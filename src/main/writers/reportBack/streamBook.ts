// A workbook that goes to its file while it is written, so that its size costs no memory. What the disk refuses is thrown where the
// writing stands, never lost.

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import ExcelJS from 'exceljs';
import type { AddWorksheetOptions, Worksheet } from 'exceljs';
import { drained } from './streamSheet.ts';

export interface StreamBook {
  readonly addSheet: (name: string, options: Partial<AddWorksheetOptions>) => Worksheet;
  /** Waits until what a sheet was given is nearly on disk. Throws what the disk refused. */
  readonly settle: (sheet: Worksheet) => Promise<void>;
  /** Ends a sheet; no row can follow. */
  readonly endSheet: (sheet: Worksheet) => Promise<void>;
  /** Ends the workbook; it opens at the sheet of this place. */
  readonly finish: (activeSheet: number) => Promise<void>;
  /** Lets go of the file without finishing it. */
  readonly abandon: () => void;
}

export const openStreamBook = (path: string, made: Date): StreamBook => {
  const out = createWriteStream(path);
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  out.on('error', reject);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false, zip: { zlib: { level: 3 } } });
  Object.assign(book, { creator: 'Tolok', lastModifiedBy: 'Tolok', created: made, modified: made });
  return {
    addSheet: (name, options) => book.addWorksheet(name, options),
    settle: (sheet) => Promise.race([drained(sheet), failed]),
    endSheet: async (sheet) => {
      await Promise.race([drained(sheet), failed]);
      sheet.commit();
    },
    finish: async (activeSheet) => {
      book.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: activeSheet, visibility: 'visible' }];
      const closed = once(out, 'close');
      await Promise.race([book.commit(), failed]);
      await Promise.race([closed, failed]);
    },
    abandon: () => { out.destroy(); },
  };
};
