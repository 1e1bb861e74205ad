// The combinations of class, status word, unit and parent that reports come in, kept once each. Only this file knows that an id
// of 0 in them is none.

import type { ReportClass } from '../../shared/domain.ts';
import { classCodes, classOf } from './codes.ts';
import { gatherAdded, type Growing } from './dictionary.ts';
import type { Db } from './sqlite.ts';

export interface ReportKind {
  readonly class: ReportClass;
  readonly statusId: number | null;
  readonly unitId: number | null;
  readonly parentId: number | null;
}

interface KindRow {
  readonly id: number;
  readonly class: number;
  readonly status_id: number;
  readonly unit_id: number;
  readonly parent_id: number;
}

const orNull = (id: number): number | null => (id === 0 ? null : id);

/** All kinds by number. */
export const readKinds = (db: Db): ReadonlyMap<number, ReportKind> => {
  const rows = db.prepare<[], KindRow>('SELECT * FROM report_kinds').all();
  return new Map(rows.map((row) => [row.id, {
    class: classOf(row.class), statusId: orNull(row.status_id), unitId: orNull(row.unit_id), parentId: orNull(row.parent_id),
  }]));
};

export interface KindFinder extends Growing {
  /** The number of a kind, given one if it is new. */
  readonly idOf: (reportClass: ReportClass, statusId: number | null, unitId: number | null, parentId: number | null) => number;
}

const mostNames = 2 ** 20;
const mostStatuses = 2 ** 9;

/** One whole number below 2^52 for the usual sizes, else a text: a million look-ups are made. */
const keyOf = (reportClass: number, statusId: number, unitId: number, parentId: number): number | string =>
  (statusId < mostStatuses && unitId < mostNames && parentId < mostNames
    ? ((unitId * mostNames + parentId) * mostStatuses + statusId) * 8 + reportClass
    : `${unitId} ${parentId} ${statusId} ${reportClass}`);

export const openKinds = (db: Db): KindFinder => {
  const known = new Map<number | string, number>();
  for (const row of db.prepare<[], KindRow>('SELECT * FROM report_kinds').all()) {
    known.set(keyOf(row.class, row.status_id, row.unit_id, row.parent_id), row.id);
  }
  const { add, added } = gatherAdded('report_kinds', 5, known.values());
  const idOf: KindFinder['idOf'] = (reportClass, statusId, unitId, parentId) => {
    const code = classCodes[reportClass];
    const key = keyOf(code, statusId ?? 0, unitId ?? 0, parentId ?? 0);
    const id = known.get(key);
    if (id !== undefined) return id;
    const fresh = add(code, statusId ?? 0, unitId ?? 0, parentId ?? 0);
    known.set(key, fresh);
    return fresh;
  };
  return { idOf, added };
};
