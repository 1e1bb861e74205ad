// The columns of the reports annex: what each is called, how wide it is, and what of a report it holds.

import type { Language } from '../../shared/domain.ts';
import { t, type MessageKey } from '../../shared/i18n/t.ts';
import type { AnnexReport } from '../db/annexReports.ts';
import { cellText } from './text.ts';

type AnnexValue = string | number | Date | null;

/** What makes a report's values: the language, and names as cells hold them, made once each. */
export interface Pen {
  readonly say: (key: MessageKey) => string;
  readonly name: (name: string | null) => string | null;
}

export interface AnnexColumn {
  readonly head: MessageKey;
  readonly width: number;
  readonly kind: 'text' | 'date' | 'count';
  readonly value: (report: AnnexReport, pen: Pen) => AnnexValue;
}

const text = (value: string | null): string | null => (value === null ? null : cellText(value));
const date = (iso: string | null): Date | null => (iso === null ? null : new Date(`${iso}T00:00:00Z`));

/** Names and words recur in every row: each is made once. */
export const openPen = (language: Language): Pen => {
  const [names, words] = [new Map<string, string>(), new Map<MessageKey, string>()];
  const remembered = <K extends string>(known: Map<K, string>, key: K, make: (key: K) => string): string => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
  return {
    say: (key) => remembered(words, key, (each) => t(language, each)),
    name: (name) => (name === null ? null : remembered(names, name, cellText)),
  };
};

const columns: readonly AnnexColumn[] = [
  { head: 'reports.column.agency', width: 34, kind: 'text', value: ({ agency }, { name }) => name(agency) },
  { head: 'reports.column.unit', width: 34, kind: 'text', value: ({ unit }, { name }) => name(unit) },
  { head: 'reports.column.trackingId', width: 13, kind: 'text', value: ({ trackingId }) => text(trackingId) },
  { head: 'reports.column.receivedDate', width: 12, kind: 'date', value: ({ receivedDate }) => date(receivedDate) },
  { head: 'annex.stateThen', width: 20, kind: 'text', value: ({ stateThen }, { say }) => (stateThen === null ? null : say(`status.${stateThen}`)) },
  { head: 'annex.stated', width: 20, kind: 'text', value: ({ status }, { say }) => (status === null ? null : say(`status.${status}`)) },
  { head: 'reports.column.closedBy', width: 12, kind: 'text', value: ({ closedBy }, { say }) => (closedBy === null ? null : say(`evidence.closer.${closedBy}`)) },
  { head: 'reports.column.class', width: 28, kind: 'text', value: ({ class: one }, { say }) => say(`reports.class.${one}`) },
  { head: 'reports.column.category', width: 20, kind: 'text', value: ({ category }, { name }) => name(category) },
  { head: 'reports.column.firstFollowUpDate', width: 14, kind: 'date', value: ({ firstFollowUpDate }) => date(firstFollowUpDate) },
  { head: 'reports.column.completedDate', width: 12, kind: 'date', value: ({ completedDate }) => date(completedDate) },
  { head: 'annex.counting', width: 18, kind: 'text', value: ({ counting }, { say }) => say(`annex.counting.${counting}`) },
  { head: 'reports.column.file', width: 34, kind: 'text', value: ({ file }, { name }) => name(file) },
  { head: 'reports.column.sheet', width: 18, kind: 'text', value: ({ sheet }, { name }) => name(sheet) },
  { head: 'reports.column.row', width: 9, kind: 'count', value: ({ row }) => row },
];
const titleColumn: AnnexColumn = { head: 'reports.column.title', width: 60, kind: 'text', value: ({ title }) => text(title) };

/** In their order; titles, people's own words, last and only when asked for. */
export const annexColumns = (withTitles: boolean): readonly AnnexColumn[] => (withTitles ? [...columns, titleColumn] : columns);
