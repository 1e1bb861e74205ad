// Looks through the rows of agency summaries: which counts they give, and which cannot be right together.

import { givesField, summaryFields, type SummaryField } from '../../../shared/quality/completeness.ts';
import { openField, openGatherer, type FieldGatherer } from '../../../shared/quality/gather.ts';
import { mostPlaces, type FieldFill, type QualityCheck, type QualityPlace } from '../../../shared/quality/result.ts';
import { summaryRules } from '../../../shared/quality/rules.ts';
import { looksAtSummary, summaryFault, type SummaryFault } from '../../../shared/quality/summaryFaults.ts';
import { cellAddress } from '../../../shared/tabular/cells.ts';
import type { Source } from '../../db/imports.ts';
import { summaryEntries, type SummaryEntry } from '../../db/qualityRows.ts';
import { rowOf } from '../../db/rowIds.ts';
import type { QualityFrame } from './frame.ts';

export interface SummariesChecked {
  readonly rows: number;
  readonly agencies: ReadonlySet<string>;
  readonly completeness: readonly FieldFill[];
  readonly checks: readonly QualityCheck[];
}

const valueOf = (entry: SummaryEntry, field: SummaryField): number | null => (field === 'meanDays' ? entry.meanDays : entry.states[field]);

const placeOf = ({ id, file, sheet, plan }: Source, entry: SummaryEntry, { field, params }: SummaryFault, agency: QualityPlace['agency']): QualityPlace => {
  const row = rowOf(entry.id);
  const column = plan.columns.find((candidate) => candidate.field === field)?.column;
  return {
    importId: id, file, sheet, row, cell: column === undefined ? null : cellAddress(column, row), agency, trackingId: null, day: null,
    params: { ...params, agency: entry.name },
  };
};

const meetFields = (source: Source, entries: readonly SummaryEntry[], fields: ReadonlyMap<SummaryField, FieldGatherer>): void => {
  for (const [field, { all, withoutColumn }] of fields) {
    all.expected += entries.length;
    all.filled += entries.filter((entry) => valueOf(entry, field) !== null).length;
    if (!givesField(source.plan, field)) withoutColumn.push({ importId: source.id, file: source.file, sheet: source.sheet, rows: entries.length });
  }
};

export const checkSummaries = ({ db, summaries, from, asAt, agencyNamed }: QualityFrame): SummariesChecked => {
  const fields = new Map(summaryFields.map((field) => [field, openField('summaryRows', field)] as const));
  const checks = summaryRules.map((rule) => ({ rule, gatherer: openGatherer(rule), places: [] as QualityPlace[] }));
  const agencies = new Set<string>();
  let rows = 0;
  for (const source of summaries) {
    const entries = summaryEntries(db, source.id);
    rows += entries.length;
    meetFields(source, entries, fields);
    for (const entry of entries) {
      const agency = agencyNamed(entry.name);
      if (agency !== null) agencies.add(agency.key);
      for (const { rule, gatherer, places } of checks) {
        if (looksAtSummary(rule, entry)) gatherer.look();
        const fault = summaryFault(rule, entry, asAt - from);
        if (fault === null) continue;
        gatherer.find(agency);
        if (places.length < mostPlaces) places.push(placeOf(source, entry, fault, agency));
      }
    }
  }
  return {
    rows, agencies, completeness: [...fields.values()].map(({ result }) => result()),
    checks: checks.map(({ gatherer, places }) => gatherer.result(places)),
  };
};
