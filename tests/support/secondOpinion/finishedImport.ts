// An import of B18 as it stands once it is in: its plan says no more than the figures ask of it.

import { beginImport } from '../../../src/main/db/imports.ts';
import type { Db } from '../../../src/main/db/sqlite.ts';
import type { Layout } from '../../../src/shared/tabular/plan.ts';

export interface ImportFacts {
  readonly layout: Layout;
  readonly asAt: number | null;
  readonly hasReceived: boolean;
  readonly hasFollowUps: boolean;
  readonly title: string | null;
}

/** Gives its number. */
export const finishedImport = (db: Db, { layout, asAt, hasReceived, hasFollowUps, title }: ImportFacts): number => {
  const periods = layout === 'register' ? [] : ['B18'];
  const id = beginImport(db, { sha256: '', file: '', bytes: 0, sheet: '', layout, periods, importedAt: '' });
  const fields = [...(hasReceived ? ['receivedDate'] : []), ...(hasFollowUps ? ['firstFollowUpDate'] : [])];
  const plan = { columns: fields.map((field, column) => ({ field, column })), titleFacts: { agency: title } };
  db.prepare("UPDATE imports SET state = 'current', as_at_day = ?, plan = ? WHERE id = ?").run(asAt, JSON.stringify(plan), id);
  return id;
};
