// Walks once through all single reports of a period: what is filled, which values cannot be right, what was closed on which day, and
// what their titles compare by.

import type { Day } from '../../../shared/days.ts';
import { givesField, isExpected, isFilled, recordFields, type FilledReport, type RecordField } from '../../../shared/quality/completeness.ts';
import { openField, openGatherer, type AgencyName, type FieldGatherer, type Gatherer } from '../../../shared/quality/gather.ts';
import { hasFault, looksAt, type Frame } from '../../../shared/quality/reportFaults.ts';
import type { KeyedRows } from '../../../shared/quality/repeats.ts';
import { reportRules, type BulkRule, type ReportRule } from '../../../shared/quality/rules.ts';
import { comparable } from '../../../shared/quality/texts.ts';
import type { Source } from '../../db/imports.ts';
import { qualityRows, type QualityRow } from '../../db/qualityRows.ts';
import { trackingKey } from '../../db/trackingKeys.ts';
import { breathe } from '../hooks.ts';
import { fileDayOf, type KindFacts, type QualityFrame } from './frame.ts';
import type { IdLists } from './idLists.ts';
import { openTitles } from './titles.ts';

/** Closings of one agency, by who closed and by day. */
export interface AgencyClosings {
  readonly agency: AgencyName;
  readonly days: Readonly<Record<BulkRule, Map<Day, number>>>;
}

export interface ReportPass {
  readonly reports: number;
  readonly superseded: number;
  readonly agencies: ReadonlySet<string>;
  readonly fields: ReadonlyMap<RecordField, FieldGatherer>;
  readonly faults: ReadonlyMap<ReportRule, Gatherer>;
  readonly closings: ReadonlyMap<string, AgencyClosings>;
  /** Only titles long enough to compare. */
  readonly titles: KeyedRows;
}

/** Called every thousand rows with how many were walked through. */
export type Tick = (rows: number) => void;

export const bulkRuleOf = ({ closedBy }: Pick<KindFacts, 'closedBy'>): BulkRule => (closedBy === 'system' ? 'bulkClosingsBySystem' : 'bulkClosings');

const openPass = (ids: IdLists) => {
  const fields = new Map(recordFields.map((field) => [field, openField('reports', field)] as const));
  const faults = new Map(reportRules.map((rule) => [rule, openGatherer(rule)] as const));
  const closings = new Map<string, AgencyClosings>();
  const agencies = new Set<string>();

  const close = (kind: KindFacts, day: Day): void => {
    const { agency } = kind;
    if (agency === null) return;
    const of = closings.get(agency.key) ?? { agency, days: { bulkClosings: new Map(), bulkClosingsBySystem: new Map() } };
    closings.set(agency.key, of);
    const days = of.days[bulkRuleOf(kind)];
    days.set(day, (days.get(day) ?? 0) + 1);
  };

  const meetField = (field: RecordField, id: number, report: FilledReport, agency: AgencyName | null, isGiven: boolean): void => {
    const gatherer = fields.get(field);
    if (gatherer === undefined || !isExpected(field, report)) return;
    const has = isFilled(field, report);
    const fills = agency === null ? [gatherer.all] : [gatherer.all, gatherer.of(agency)];
    for (const fill of fills) {
      fill.expected += 1;
      if (has) fill.filled += 1;
    }
    // A sheet without the column is said once, not a row at a time.
    if (!has && isGiven) ids.add(`lacks.${field}`, id);
  };

  const meetFaults = (id: number, report: FilledReport, agency: AgencyName | null, frame: Frame): void => {
    for (const [rule, gatherer] of faults) {
      if (!looksAt(rule, report, frame)) continue;
      gatherer.look();
      if (!hasFault(rule, report, frame)) continue;
      gatherer.find(agency);
      ids.add(rule, id);
    }
  };
  return { fields, faults, closings, agencies, close, meetField, meetFaults };
};

const reportOf = ([, received, , firstFollowUp, completed, trackingId, category, title]: QualityRow, kind: KindFacts): FilledReport => ({
  ...kind, received, firstFollowUp, completed, hasTrackingId: trackingId !== null, hasCategory: category === 1, hasTitle: title !== null,
});

/** The rows that ought to have a field their sheet has no column for are those counted while it was walked through. */
const noteMissingColumns = (source: Source, fields: ReportPass['fields'], before: ReadonlyMap<RecordField, number>): void => {
  for (const [field, { all, withoutColumn }] of fields) {
    const rows = all.expected - (before.get(field) ?? 0);
    if (rows > 0 && !givesField(source.plan, field)) withoutColumn.push({ importId: source.id, file: source.file, sheet: source.sheet, rows });
  }
};

/** One pass over the reports of all record sources; throws `job.cancelled` through `tick`. */
export const walkReports = async ({ db, period, from, to, records, kindIn }: QualityFrame, ids: IdLists, tick: Tick): Promise<ReportPass> => {
  const { fields, faults, closings, agencies, close, meetField, meetFaults } = openPass(ids);
  const titles = openTitles();
  let [reports, superseded] = [0, 0];
  for (const source of records) {
    const kindOf = kindIn(source);
    const frame: Frame = { from, to, fileDay: fileDayOf(source) };
    const given = recordFields.map((field) => [field, givesField(source.plan, field)] as const);
    const before = new Map([...fields].map(([field, { all }]) => [field, all.expected]));
    const meet = (row: QualityRow): void => {
      const [id, received, kindId, , completed, , , title] = row;
      const kind = kindOf(kindId);
      const report = reportOf(row, kind);
      reports += 1;
      if (kind.agency !== null) agencies.add(kind.agency.key);
      for (const [field, isGiven] of given) meetField(field, id, report, kind.agency, isGiven);
      meetFaults(id, report, kind.agency, frame);
      if (completed !== null && kind.status === 'completed') close(kind, completed);
      const text = title === null || received === null ? null : comparable(title);
      if (text !== null) titles.add(trackingKey(`${text} ${received ?? ''}`), id);
    };
    for (const { rows, superseded: old } of qualityRows(db, source, period)) {
      for (const [at, row] of rows.entries()) {
        if (at % 1000 === 0) tick(reports + superseded);
        if (old.has(row[0])) superseded += 1;
        else meet(row);
      }
      await breathe();
    }
    noteMissingColumns(source, fields, before);
  }
  return { reports, superseded, agencies, fields, faults, closings, titles: titles.rows() };
};
