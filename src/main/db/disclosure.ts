// The published items of a period, as the engine takes them, and where each of them stands.

import { isoOf } from '../../shared/days.ts';
import type { DisclosureItem } from '../../shared/scoring/disclosureItem.ts';
import type { Source } from './imports.ts';
import { idRange, importOf, rowOf } from './rowIds.ts';
import type { Db } from './sqlite.ts';

interface ItemRow {
  readonly id: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly link: string | null;
  readonly format: string | null;
  readonly licence: string | null;
  readonly published_day: number | null;
  readonly complete: number | null;
  readonly timely: number | null;
  readonly documented: number | null;
}

const answerOf = (code: number | null): boolean | null => (code === null ? null : code === 1);

const itemOf = ({ title, publisher, link, format, licence, published_day: day, complete, timely, documented }: ItemRow): DisclosureItem => ({
  title, publisher, link, format, licence, publishedDate: day === null ? null : isoOf(day),
  complete: answerOf(complete), timely: answerOf(timely), documented: answerOf(documented),
});

/** An item and the row it was read from. */
export interface PlacedItem {
  readonly importId: number;
  readonly row: number;
  readonly file: string;
  readonly sheet: string;
  readonly item: DisclosureItem;
}

/** Items of the period's registers in the order they stand in, with their places; null where none came in. */
export const placedItems = (db: Db, sources: readonly Source[]): PlacedItem[] | null => {
  const registers = sources.filter(({ layout }) => layout === 'disclosure');
  if (registers.length === 0) return null;
  const select = db.prepare<[number, number], ItemRow>('SELECT * FROM disclosure_items WHERE id BETWEEN ? AND ? ORDER BY id');
  return registers.flatMap(({ id, file, sheet }) =>
    select.all(...idRange(id)).map((row) => ({ importId: importOf(row.id), row: rowOf(row.id), file, sheet, item: itemOf(row) })));
};

/** The same without their places: what a figure is made of. */
export const disclosureItems = (db: Db, sources: readonly Source[]): DisclosureItem[] | null =>
  placedItems(db, sources)?.map(({ item }) => item) ?? null;
