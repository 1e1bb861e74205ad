// Where an evidence file goes on its way into the project: its rows, a batch a transaction, many rows a statement, because binding
// is what an insert costs; and the file itself. Knows tables and values, not what they mean.

import { AppError } from '../../shared/errors.ts';
import { keepOriginal, type Original } from './originals.ts';
import type { Db } from './sqlite.ts';

export type Value = string | number | Uint8Array | null;

/** Rows of one table: the values of all its columns, in their order, row after row. */
export interface TableRows {
  readonly table: string;
  readonly columns: number;
  readonly values: readonly Value[];
}

/** What belongs into one transaction; rows others refer to come first. */
export type Batch = readonly TableRows[];

/** Rows of one table as they gather, value after value, in the form in which the store hands them on. */
export interface GatheredRows {
  readonly push: (value: Value) => void;
  /** Writes what has gathered, after `before`, in one transaction. */
  readonly write: (before: Batch) => void;
}

/** Takes in one file, at once or on a thread of its own. Rows are written in the order given. */
export interface RowStore {
  readonly rowsOf: (table: string, columns: number) => GatheredRows;
  /** Resolves when more may be written; rejects with what stopped the writing. */
  readonly room: () => Promise<void>;
  /** Resolves when everything is written; rejects with what stopped the writing. */
  readonly drained: () => Promise<void>;
  /** Keeps the file itself, beside the rows. Throws what `keepOriginal` throws, and `job.cancelled` when closed before. */
  readonly keep: (original: Original) => Promise<void>;
  /** Gives up an original that is not kept yet, waits for what is under way, and lets go. Never rejects. */
  readonly close: () => Promise<void>;
}

const rowsPerStatement = 100;

const placeholders = (columns: number, rows: number): string =>
  Array.from({ length: rows }, () => `(${Array.from({ length: columns }, () => '?').join(',')})`).join(',');

/** Inserts into one table: a hundred rows a statement, the rest one by one. */
const tableInserter = (db: Db, { table, columns }: TableRows): ((values: readonly Value[]) => void) => {
  const many = db.prepare(`INSERT INTO ${table} VALUES ${placeholders(columns, rowsPerStatement)}`);
  const one = db.prepare(`INSERT INTO ${table} VALUES ${placeholders(columns, 1)}`);
  const step = columns * rowsPerStatement;
  return (values) => {
    const whole = values.length - (values.length % step);
    for (let at = 0; at < whole; at += step) many.run(values.slice(at, at + step));
    for (let at = whole; at < values.length; at += columns) one.run(values.slice(at, at + columns));
  };
};

/** Inserts batches through one connection, each whole or not at all. */
export const openInserter = (db: Db): ((batch: Batch) => void) => {
  const inserters = new Map<string, (values: readonly Value[]) => void>();
  const inserterOf = (rows: TableRows): ((values: readonly Value[]) => void) => {
    const known = inserters.get(rows.table);
    if (known !== undefined) return known;
    const made = tableInserter(db, rows);
    inserters.set(rows.table, made);
    return made;
  };
  return db.transaction((batch: Batch) => {
    for (const rows of batch) inserterOf(rows)(rows.values);
  });
};

const gatherRows = (insert: (batch: Batch) => void, table: string, columns: number): GatheredRows => {
  let values: Value[] = [];
  return {
    push: (value) => { values.push(value); },
    write: (before) => {
      insert([...before, { table, columns, values }]);
      values = [];
    },
  };
};

/** Writes at once, through the connection given; compressing the original runs beside it. */
export const directStore = (db: Db): RowStore => {
  let isClosed = false;
  let keeping: Promise<unknown> = Promise.resolve();
  const checkClosed = (): void => {
    if (isClosed) throw new AppError('job.cancelled');
  };
  const insert = openInserter(db);
  return {
    rowsOf: (table, columns) => gatherRows(insert, table, columns),
    room: async () => undefined,
    drained: async () => undefined,
    keep: (original) => {
      const kept = keepOriginal(db, original, checkClosed);
      keeping = Promise.allSettled([kept]);
      return kept;
    },
    close: async () => {
      isClosed = true;
      await keeping;
    },
  };
};
