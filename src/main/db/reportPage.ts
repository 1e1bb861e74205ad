// A page of reports by their ids: key look-ups, each report put into words of the domain.

import type { Report } from '../../shared/contract/reports.ts';
import { isoOf, type Day } from '../../shared/days.ts';
import type { SheetPlan } from '../../shared/tabular/plan.ts';
import { agencyFinder, directoryOf, type AgencyFinder, type Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import { listPeriods } from './periods.ts';
import { readKinds, type ReportKind } from './reportKinds.ts';
import { importOf, rowOf } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { statusMeanings } from './statuses.ts';

/** A row of the table as it is stored. */
export interface ReportRow {
  readonly id: number;
  readonly tracking_id: string | null;
  readonly received_day: Day | null;
  readonly kind_id: number;
  readonly first_follow_up_day: Day | null;
  readonly completed_day: Day | null;
  readonly category_id: number | null;
  readonly title: string | null;
}

interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly find: AgencyFinder;
}

const noKind: ReportKind = { class: 'unclassified', statusId: null, unitId: null, parentId: null };

const date = (day: Day | null): string | null => (day === null ? null : isoOf(day));

const openOrigins = (db: Db, directory: Directory, names: ReadonlyMap<number, string>): ((importId: number) => Origin) => {
  const select = db.prepare<[number], { file: string; sheet: string; plan: string }>(
    'SELECT file_name AS file, sheet, plan FROM imports WHERE id = ?',
  );
  const origins = new Map<number, Origin>();
  return (importId) => {
    const remembered = origins.get(importId);
    if (remembered !== undefined) return remembered;
    const { file = '', sheet = '', plan = null } = select.get(importId) ?? {};
    const title = plan === null ? null : (JSON.parse(plan) as SheetPlan).titleFacts.agency;
    const origin = { file, sheet, find: agencyFinder(directory, names, title) };
    origins.set(importId, origin);
    return origin;
  };
};

/** The name an agency is shown by: the register's, else as the evidence wrote it. */
const shownName = (directory: Directory, agency: { key: string; name: string } | null): string | null =>
  agency === null ? null : directory.register.get(agency.key)?.name ?? agency.name;

/** Asks for single reports whether a newer state of them is current, for `period` or for any. */
const askSuperseded = (db: Db, period: string | null): ((report: number) => boolean) => {
  const select = db.prepare<[{ report: number; period: string | null }], number>(
    `SELECT 1 FROM periods CROSS JOIN superseded ON superseded.period = code AND report = @report
     JOIN imports ON imports.id = by_import AND state = 'current' WHERE @period IS NULL OR code = @period LIMIT 1`,
  ).pluck();
  return (report) => select.get({ report, period }) !== undefined;
};

/** Puts stored rows into words; what they refer to is read once, when it is opened. `period` says by whose register. */
export const openReports = (db: Db, period: string | null): ((row: ReportRow, isSuperseded: (report: number) => boolean) => Report) => {
  const names = readDictionary(db, 'agencies');
  const kinds = readKinds(db);
  const categories = readDictionary(db, 'categories');
  const meanings = statusMeanings(db);
  const directory = directoryOf(db, period === null ? listPeriods(db).map(({ code }) => code) : [period]);
  const originOf = openOrigins(db, directory, names);
  return (row, isSuperseded) => {
    const { file, sheet, find } = originOf(importOf(row.id));
    const { class: reportClass, statusId, unitId, parentId } = kinds.get(row.kind_id) ?? noKind;
    const meaning = statusId === null ? undefined : meanings.get(statusId);
    return {
      id: row.id, trackingId: row.tracking_id, receivedDate: date(row.received_day),
      agency: shownName(directory, find(unitId, parentId)),
      unit: unitId === null ? null : names.get(unitId) ?? null,
      status: meaning?.status ?? null, closedBy: meaning?.closedBy ?? null, class: reportClass,
      category: row.category_id === null ? null : categories.get(row.category_id) ?? null,
      title: row.title, firstFollowUpDate: date(row.first_follow_up_day), completedDate: date(row.completed_day),
      superseded: isSuperseded(row.id), importId: importOf(row.id), file, sheet, row: rowOf(row.id),
    };
  };
};

/** Reports of `ids` in that order; one that was deleted meanwhile is left out. */
export const readReports = (db: Db, ids: readonly number[], period: string | null): Report[] => {
  const select = db.prepare<[number], ReportRow>('SELECT * FROM reports WHERE id = ?');
  const toReport = openReports(db, period);
  const isSuperseded = askSuperseded(db, period);
  return ids.flatMap((id) => {
    const row = select.get(id);
    return row === undefined ? [] : [toReport(row, isSuperseded)];
  });
};
