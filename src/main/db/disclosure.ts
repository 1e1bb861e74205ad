// The published items of a period, as the engine takes them.

import { isoOf } from '../../shared/days.ts';
import type { DisclosureItem } from '../../shared/scoring/disclosureItem.ts';
import type { Source } from './imports.ts';
import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';

interface ItemRow {
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

/** Items of the period's registers in the order they stand in; null where none came in. */
export const disclosureItems = (db: Db, sources: readonly Source[]): DisclosureItem[] | null => {
  const registers = sources.filter(({ layout }) => layout === 'disclosure');
  if (registers.length === 0) return null;
  const select = db.prepare<[number, number], ItemRow>('SELECT * FROM disclosure_items WHERE id BETWEEN ? AND ? ORDER BY id');
  return registers.flatMap(({ id }) => select.all(...idRange(id)).map(itemOf));
};
