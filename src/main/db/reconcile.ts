// Sets an agency's reports, counted one by one, beside what summaries say of it: the summary sheet of the same workbook, and a summary
// of another file. A difference either way is said with both numbers and where both stand; which one scores is decided elsewhere.

import type { Finding, Period } from '../../shared/domain.ts';
import { cellAddress } from '../../shared/tabular/cells.ts';
import type { Directory } from './agencies.ts';
import type { Source } from './imports.ts';
import { openListRanges } from './listRows.ts';
import { spansText, type RecordSpan, type RecordSpans } from './recordSpans.ts';
import type { AgencyRecords } from './recordTallies.ts';
import type { Db } from './sqlite.ts';
import { summaryTallies, type AgencySummary } from './summaryTallies.ts';
import { openUnsettled } from './unsettledWords.ts';

interface Difference {
  readonly importId: number;
  readonly finding: Finding;
}

/** The cell of a figure in a summary; null in long lists and for columns that were not read. */
export const cellOf = ({ plan }: Source, field: string, row: number | null): string | null => {
  const column = plan.columns.find((candidate) => candidate.field === field)?.column;
  return row === null || column === undefined ? null : cellAddress(column, row);
};

export const placeText = ({ file, sheet }: Source, cell: string | null): string => `${file} ${sheet}${cell === null ? '' : `!${cell}`}`;

export interface ReconcileInput {
  readonly period: Period;
  readonly sources: readonly Source[];
  readonly records: ReadonlyMap<string, AgencyRecords>;
  readonly summaries: ReadonlyMap<string, AgencySummary>;
  readonly spans: () => RecordSpans;
}

const isSummary = ({ layout }: Source): boolean => layout === 'agencySummary' || layout === 'statusSummary';

/** Summary sheets whose workbook holds single reports too. */
const inWorkbooks = (sources: readonly Source[]): readonly Source[] => {
  const withRecords = new Set(sources.filter(({ layout }) => layout === 'records').map(({ sha256 }) => sha256));
  return sources.filter((source) => isSummary(source) && withRecords.has(source.sha256));
};

const figures = { received: 'sheetReceivedDiffers', completed: 'sheetCompletedDiffers' } as const;
type Figure = keyof typeof figures;

const sumOf = (spans: readonly RecordSpan[], figure: Figure): number => spans.reduce((sum, span) => sum + span[figure], 0);

/** A figure of a summary: its cell, and where a person finds it. In a long list that is a range, and no one cell. */
interface StatedPlace {
  readonly cell: string | null;
  readonly text: string;
}

type PlaceOf = (source: Source, agency: string, figure: Figure, row: number | null) => StatedPlace;

const openPlaces = (db: Db, directory: Directory): PlaceOf => {
  const rangeOf = openListRanges(db, directory);
  return (source, agency, figure, row) => {
    const cell = cellOf(source, figure, row);
    return { cell, text: placeText(source, cell ?? rangeOf(source, agency)) };
  };
};

/** What a workbook's own summary sheet says of an agency whose reports stand in the same workbook. */
const withinWorkbook = (source: Source, key: string, stated: AgencySummary, spans: readonly RecordSpan[], period: string, placeOf: PlaceOf): Difference[] =>
  (['received', 'completed'] as const).flatMap((figure) => {
    const [records, summary] = [sumOf(spans, figure), stated.tally[figure]];
    if (summary === null || records === summary) return [];
    const { cell, text } = placeOf(source, key, figure, stated.row);
    const params = { agency: stated.name, period, records, summary, place: text, recordsPlace: spansText(spans) };
    return [{ importId: source.id, finding: { code: figures[figure], severity: 'warning', cell, params } }];
  });

/** A summary of another file beside all of the agency's reports that count. */
const acrossFiles = (
  source: Source, key: string, stated: AgencySummary, counted: number, spans: readonly RecordSpan[], period: string, placeOf: PlaceOf,
): Difference[] => {
  if (counted === stated.tally.received) return [];
  const { cell, text } = placeOf(source, key, 'received', stated.row);
  const params = {
    agency: stated.name, period, records: counted, summary: stated.tally.received, place: text, recordsPlace: spansText(spans),
  };
  const code = counted > stated.tally.received ? 'recordsAboveSummary' : 'recordsBelowSummary';
  return [{ importId: source.id, finding: { code, severity: 'warning', cell, params } }];
};

/** Only agencies that both sides name are compared; nothing is walked through where there is no such agency. */
export const reconcile = (db: Db, directory: Directory, { period, sources, records, summaries, spans }: ReconcileInput): Difference[] => {
  if (![...summaries.keys()].some((key) => records.has(key))) return [];
  const placeOf = openPlaces(db, directory);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const own = inWorkbooks(sources);
  const ofOthers = own.length === 0 ? summaries : summaryTallies(db, period, sources.filter((source) => !own.includes(source)), directory, openUnsettled(db));
  const beside = (source: Source, key: string): readonly RecordSpan[] => (spans().get(key) ?? []).filter((span) => span.source.sha256 === source.sha256);
  const inside = own.flatMap((source) => [...summaryTallies(db, period, [source], directory, openUnsettled(db))].flatMap(([key, stated]) => {
    const near = beside(source, key);
    return near.length === 0 ? [] : withinWorkbook(source, key, stated, near, period.code, placeOf);
  }));
  const outside = [...summaries].flatMap(([key, newest]) => {
    const [counted, first] = [records.get(key)?.tally.received, byId.get(newest.importId)];
    if (counted === undefined || first === undefined) return [];
    const isOwn = own.includes(first) && beside(first, key).length > 0;
    const stated = isOwn ? ofOthers.get(key) : newest;
    const source = stated === undefined ? undefined : byId.get(stated.importId);
    if (stated === undefined || source === undefined || counted === stated.tally.received) return [];
    return acrossFiles(source, key, stated, counted, spans().get(key) ?? [], period.code, placeOf);
  });
  return [...inside, ...outside];
};
