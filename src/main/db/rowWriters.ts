// Turns the rows of a sheet into rows of their table and hands them on, two thousand a transaction. One writer a layout; what a
// row means is not decided here.

import type { DataRow, DisclosureRow, RecordRow, RegisterRow, StatusCountRow, SummaryRow } from '../../shared/tabular/rows.ts';
import { openDictionary, type Growing } from './dictionary.ts';
import { openKinds } from './reportKinds.ts';
import { partId, rowId } from './rowIds.ts';
import type { RowStore, TableRows, Value } from './rowStore.ts';
import type { Db } from './sqlite.ts';
import { newTrackingList, trackingKey, type TrackingList } from './trackingKeys.ts';

const rowsPerTransaction = 2_000;

/** A row with the status word that stood in it: rows keep the word, its meaning may change. */
export interface ReadRow<Data extends DataRow> {
  readonly data: Data;
  readonly statusWord: string | null;
}

export interface RowWriter {
  readonly add: (row: ReadRow<DataRow>) => void;
  /** Writes what is still held back. */
  readonly flush: () => void;
  /** Tracking IDs in the order read, with their rows; none for sheets without. */
  readonly tracking: TrackingList;
}

interface TableWriter {
  readonly table: string;
  readonly columns: number;
  /** The row's values in the order of the table's columns. */
  readonly values: (row: ReadRow<DataRow>, push: (value: Value) => void) => void;
  /** What the rows refer to by numbers. */
  readonly refersTo: readonly Growing[];
}

const isSome = (rows: TableRows | null): rows is TableRows => rows !== null;

const batchWriter = (store: RowStore, { table, columns, values, refersTo }: TableWriter): Pick<RowWriter, 'add' | 'flush'> => {
  const { push, write } = store.rowsOf(table, columns);
  let rows = 0;
  const flush = (): void => {
    if (rows > 0) write(refersTo.map(({ added }) => added()).filter(isSome));
    rows = 0;
  };
  return {
    add: (row) => {
      values(row, push);
      rows += 1;
      if (rows >= rowsPerTransaction) flush();
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
  const kinds = openKinds(db);
  return {
    table: 'reports', columns: 9, refersTo: [agencies, statuses, categories, kinds],
    values: ({ data, statusWord }, push) => {
      const row = data as RecordRow;
      push(rowId(importId, row.row));
      push(row.trackingId);
      push(row.receivedDay);
      push(kinds.idOf(row.class, statuses.idOf(statusWord), agencies.idOf(row.agency), agencies.idOf(row.parentAgency)));
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
    table: 'summaries', columns: 17, refersTo: [agencies],
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
    table: 'status_counts', columns: 7, refersTo: [agencies, statuses],
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
    table: 'register_entries', columns: 9, refersTo: [agencies],
    values: ({ data }, push) => {
      const row = data as RegisterRow;
      push(rowId(importId, row.row));
      push(agencies.idOf(row.agency));
      push(row.type);
      push(agencies.idOf(row.parent));
      push(textsOf(row));
      push(row.validFromDay);
      push(row.validToDay);
      push(row.formerNames.length === 0 ? null : JSON.stringify(row.formerNames));
      push(row.splitFrom === null ? null : JSON.stringify([row.splitFrom]));
    },
  };
};

const answerCode = (answer: boolean | null): number | null => (answer === null ? null : Number(answer));

const disclosureTable = (_db: Db, importId: number): TableWriter => ({
  table: 'disclosure_items', columns: 11, refersTo: [],
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

/** A writer for the rows of one import; it reads from `db` and writes to the store. */
export const openRowWriter = (db: Db, store: RowStore, importId: number, layout: StoredLayout): RowWriter => {
  const { add, flush } = batchWriter(store, tables[layout](db, importId));
  const tracking = newTrackingList();
  if (layout !== 'records') return { add, flush, tracking };
  return {
    add: (row) => {
      add(row);
      const { trackingId } = row.data as RecordRow;
      if (trackingId === null) return;
      tracking.add(trackingKey(trackingId), row.data.row);
    },
    flush,
    tracking,
  };
};
