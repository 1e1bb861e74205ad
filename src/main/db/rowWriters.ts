// Writes the rows of a sheet straight into their table, two thousand a transaction, many rows a statement: binding is what an
// insert costs. One writer a layout; what a row means is not decided here.

import type { DataRow, DisclosureRow, RecordRow, RegisterRow, StatusCountRow, SummaryRow } from '../../shared/tabular/rows.ts';
import { openDictionary } from './dictionary.ts';
import { openKinds } from './reportKinds.ts';
import { partId, rowId } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { trackingKey } from './trackingKeys.ts';

type Value = string | number | null;

const rowsPerTransaction = 2_000;
const rowsPerStatement = 100;

/** A row with the status word that stood in it: rows keep the word, its meaning may change. */
export interface ReadRow<Data extends DataRow> {
  readonly data: Data;
  readonly statusWord: string | null;
}

export interface RowWriter {
  readonly add: (row: ReadRow<DataRow>) => void;
  /** Writes what is still held back. */
  readonly flush: () => void;
  /** Tracking IDs in the order read, with their rows. */
  readonly tracking: { readonly keys: number[]; readonly places: number[] };
}

interface TableWriter {
  readonly table: string;
  readonly columns: number;
  /** The row's values in the order of the table's columns. Called within the transaction: dictionaries may grow. */
  readonly values: (row: ReadRow<DataRow>, push: (value: Value) => void) => void;
}

const placeholders = (columns: number, rows: number): string =>
  Array.from({ length: rows }, () => `(${Array.from({ length: columns }, () => '?').join(',')})`).join(',');

const batchWriter = (db: Db, { table, columns, values }: TableWriter): Pick<RowWriter, 'add' | 'flush'> => {
  const many = db.prepare(`INSERT INTO ${table} VALUES ${placeholders(columns, rowsPerStatement)}`);
  const one = db.prepare(`INSERT INTO ${table} VALUES ${placeholders(columns, 1)}`);
  let held: ReadRow<DataRow>[] = [];
  let bound: Value[] = [];
  const push = (value: Value): void => { bound.push(value); };
  const write = db.transaction(() => {
    const whole = held.length - (held.length % rowsPerStatement);
    for (let at = 0; at < held.length; at += 1) {
      values(held[at] as ReadRow<DataRow>, push);
      if (at < whole && (at + 1) % rowsPerStatement !== 0) continue;
      (at < whole ? many : one).run(bound);
      bound = [];
    }
  });
  const flush = (): void => {
    if (held.length > 0) write();
    held = [];
  };
  return {
    add: (row) => {
      if (held.push(row) >= rowsPerTransaction) flush();
    },
    flush,
  };
};

/** Texts as JSON, without the status word: that is kept as such. */
const textsOf = ({ texts }: DataRow): string | null => {
  if (texts === null) return null;
  let json = '';
  for (const field in texts) {
    if (field !== 'status') json += `${json === '' ? '{' : ','}"${field}":${JSON.stringify(texts[field as keyof typeof texts])}`;
  }
  return json === '' ? null : `${json}}`;
};

const recordTable = (db: Db, importId: number): TableWriter => {
  const [agencies, statuses, categories] = [openDictionary(db, 'agencies'), openDictionary(db, 'statuses'), openDictionary(db, 'categories')];
  const kindOf = openKinds(db);
  return {
    table: 'reports', columns: 9,
    values: ({ data, statusWord }, push) => {
      const row = data as RecordRow;
      push(rowId(importId, row.row));
      push(row.trackingId);
      push(row.receivedDay);
      push(kindOf(row.class, statuses.idOf(statusWord), agencies.idOf(row.agency), agencies.idOf(row.parentAgency)));
      push(row.firstFollowUpDay);
      push(row.completedDay);
      push(categories.idOf(row.category));
      push(row.title);
      push(textsOf(row));
    },
  };
};

const summaryTable = (db: Db, importId: number): TableWriter => {
  const agencies = openDictionary(db, 'agencies');
  return {
    table: 'summaries', columns: 17,
    values: ({ data }, push) => {
      const row = data as SummaryRow;
      const { unverified, forwarded, onHold, waiting, inProcess, completed, archived, blocked } = row.states;
      push(rowId(importId, row.row));
      push(agencies.idOf(row.agency));
      push(row.type);
      push(row.received);
      for (const count of [unverified, forwarded, onHold, waiting, inProcess, completed, archived, blocked]) push(count);
      push(row.followedUp);
      push(row.publishedFollowUp);
      push(row.publishedCompletion);
      push(row.meanDays);
      push(textsOf(row));
    },
  };
};

const statusCountTable = (db: Db, importId: number): TableWriter => {
  const [agencies, statuses] = [openDictionary(db, 'agencies'), openDictionary(db, 'statuses')];
  return {
    table: 'status_counts', columns: 7,
    values: ({ data, statusWord }, push) => {
      const row = data as StatusCountRow;
      push(partId(importId, row.row, row.part));
      push(agencies.idOf(row.agency));
      push(statuses.idOf(statusWord));
      push(row.count);
      push(row.month);
      push(row.year);
      push(textsOf(row));
    },
  };
};

const registerTable = (db: Db, importId: number): TableWriter => {
  const agencies = openDictionary(db, 'agencies');
  return {
    table: 'register_entries', columns: 5,
    values: ({ data }, push) => {
      const row = data as RegisterRow;
      push(rowId(importId, row.row));
      push(agencies.idOf(row.agency));
      push(row.type);
      push(agencies.idOf(row.parent));
      push(textsOf(row));
    },
  };
};

const answerCode = (answer: boolean | null): number | null => (answer === null ? null : Number(answer));

const disclosureTable = (_db: Db, importId: number): TableWriter => ({
  table: 'disclosure_items', columns: 11,
  values: ({ data }, push) => {
    const row = data as DisclosureRow;
    push(rowId(importId, row.row));
    for (const text of [row.title, row.publisher, row.link, row.format, row.licence]) push(text);
    push(row.publishedDay);
    for (const answer of [row.complete, row.timely, row.documented]) push(answerCode(answer));
    push(textsOf(row));
  },
});

const tables = {
  records: recordTable, agencySummary: summaryTable, statusSummary: statusCountTable, register: registerTable, disclosure: disclosureTable,
} as const;
export type StoredLayout = keyof typeof tables;

export const isStoredLayout = (layout: string): layout is StoredLayout => Object.hasOwn(tables, layout);

/** A writer for the rows of one import. */
export const openRowWriter = (db: Db, importId: number, layout: StoredLayout): RowWriter => {
  const { add, flush } = batchWriter(db, tables[layout](db, importId));
  const tracking: RowWriter['tracking'] = { keys: [], places: [] };
  if (layout !== 'records') return { add, flush, tracking };
  return {
    add: (row) => {
      add(row);
      const { trackingId } = row.data as RecordRow;
      if (trackingId === null) return;
      tracking.keys.push(trackingKey(trackingId));
      tracking.places.push(row.data.row);
    },
    flush,
    tracking,
  };
};
