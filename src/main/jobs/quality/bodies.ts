// The bodies of reports that share a title and a day, read again from the kept files, because rows do not hold them. Only numbers to
// compare by are taken; no text is held, and none leaves.

import { AppError } from '../../../shared/errors.ts';
import { comparableBody } from '../../../shared/quality/texts.ts';
import { plainText } from '../../../shared/tabular/cells.ts';
import type { Source } from '../../db/imports.ts';
import { isKept } from '../../db/originals.ts';
import { importOf, rowId, rowOf } from '../../db/rowIds.ts';
import type { Db } from '../../db/sqlite.ts';
import { trackingKey } from '../../db/trackingKeys.ts';
import { openSpreadsheet } from '../../readers/open.ts';
import { withOriginal } from '../originalFile.ts';
import type { QualityFrame } from './frame.ts';

/** What a report's body compares by; absent where its file has no bodies or was not kept. */
export type BodyKeys = ReadonlyMap<number, number>;

const bodyColumn = ({ plan }: Source): number | null => plan.columns.find(({ field }) => field === 'body')?.column ?? null;

interface Wanted {
  readonly source: Source;
  readonly column: number;
  readonly rows: ReadonlySet<number>;
}

const readBodies = async (path: string, { source, column, rows }: Wanted, keys: Map<number, number>, checkCancelled: () => void): Promise<void> => {
  const file = await openSpreadsheet(path, { name: source.file, checkCancelled });
  try {
    const sheet = file.sheets.findIndex(({ name }) => name === source.sheet);
    if (sheet < 0) return;
    let left = rows.size;
    for await (const batch of file.rows(sheet, { checkCancelled })) {
      for (const { number, cells } of batch) {
        if (!rows.has(number)) continue;
        keys.set(rowId(source.id, number), trackingKey(comparableBody(plainText(cells[column] ?? null))));
        left -= 1;
      }
      if (left === 0) return;
    }
  } finally {
    await file.close();
  }
};

const wantedOf = ({ db, records }: QualityFrame, ids: readonly number[]): Wanted[] => {
  const bySource = Map.groupBy(ids, importOf);
  return records.flatMap((source) => {
    const [column, own] = [bodyColumn(source), bySource.get(source.id)];
    return column === null || own === undefined || !isKept(db, source.sha256) ? [] : [{ source, column, rows: new Set(own.map(rowOf)) }];
  });
};

/** A file that opens no more without its password has no bodies for us; anything else is said. */
const isClosed = (error: unknown): boolean => error instanceof AppError && error.code.startsWith('file.');

const readFrom = (db: Db, wanted: Wanted, temporaryFolder: string, keys: Map<number, number>, check: () => void): Promise<void> =>
  withOriginal(db, wanted.source, temporaryFolder, (path) => readBodies(path, wanted, keys, check)).catch((error: unknown) => {
    if (!isClosed(error)) throw error;
    for (const row of wanted.rows) keys.delete(rowId(wanted.source.id, row));
  });

/** Reads each file that holds some of the reports once, up to the last of them. Throws `job.cancelled`. */
export const bodyKeys = async (frame: QualityFrame, ids: readonly number[], temporaryFolder: string, check: () => void): Promise<BodyKeys> => {
  const keys = new Map<number, number>();
  for (const wanted of wantedOf(frame, ids)) await readFrom(frame.db, wanted, temporaryFolder, keys, check);
  return keys;
};
