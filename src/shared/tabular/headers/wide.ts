// Headers of wide summaries, whose columns stand for a status, a month or a year: "Januari / Selesai", "Feb 2022", "2021". What
// such a column counts stands in its header, not in its rows.

import type { ReportState } from '../../domain.ts';
import { monthOfName } from '../months.ts';
import { builtInStatuses, statusKey } from '../statuses.ts';

export interface WideHeader {
  /** The status word as it stands in the header. */
  readonly word: string | null;
  readonly status: ReportState | null;
  readonly month: number | null;
  readonly year: number | null;
}

const statuses: ReadonlyMap<string, ReportState | null> = new Map(builtInStatuses.map(({ word, status }) => [statusKey(word), status]));
const nothing: WideHeader = { word: null, status: null, month: null, year: null };

/** Group words over such columns that say nothing of their own. */
const isGroupWord = (part: string): boolean => /^(?:(?:status|bulan|tahun|jumlah|total|laporan|aduan|pengaduan|per|menurut|periode)\s*)+$/iu.test(part);

/** What one part of a header says; null when it is none of a status, a month or a year. */
const partOf = (part: string): Partial<WideHeader> | null => {
  const text = part.trim();
  const status = statuses.get(statusKey(text));
  if (status !== undefined && status !== null) return { word: text, status };
  const match = /^(?:tahun\s+)?((?:19|20)\d\d)$|^(?:bulan\s+)?(\p{L}{3,9})\.?(?:[\s-]+((?:19|20)\d\d))?$/iu.exec(text);
  if (match === null) return null;
  if (match[1] !== undefined) return { year: Number(match[1]) };
  const month = monthOfName(match[2] ?? '');
  return month === null ? null : { month, ...(match[3] === undefined ? {} : { year: Number(match[3]) }) };
};

/** What a column of a wide summary counts; null when the header is not of that kind. Its last part must say it itself. */
export const wideHeader = (parts: readonly string[]): WideHeader | null => {
  const leaf = partOf(parts.at(-1) ?? '');
  if (leaf === null) return null;
  const above = parts.slice(0, -1).filter((part) => !isGroupWord(part)).map(partOf);
  if (above.includes(null)) return null;
  return above.reduce<WideHeader>((known, said) => ({ ...known, ...said }), { ...nothing, ...leaf });
};

/** More columns are no summary anybody reads. */
const mostWide = 200;

const openStates: ReadonlySet<ReportState | null> = new Set<ReportState>(['unverified', 'forwarded', 'onHold', 'waiting']);

/**
 * Whether wide columns make a whole summary. Without a status column each must say its status; and where they stand for statuses
 * alone, one must be of open reports: their sum is taken as received. No two may say the same.
 */
export const isWide = (columns: readonly WideHeader[], hasStatusColumn: boolean): boolean => {
  const said = new Set(columns.map(({ status, month, year }) => `${status ?? ''}|${String(month)}|${String(year)}`));
  if (columns.length < 2 || columns.length > mostWide || said.size < columns.length) return false;
  const hasTime = columns.every(({ month, year }) => month !== null || year !== null);
  if (hasStatusColumn) return hasTime && columns.every(({ status }) => status === null);
  return columns.every(({ status }) => status !== null) && columns.some(({ status }) => openStates.has(status))
    && (hasTime || columns.every(({ month, year }) => month === null && year === null));
};

/** Whether columns say of two or more months or years what they count: then none of them counts the whole. */
export const standsInTime = (columns: readonly (WideHeader | null)[]): boolean =>
  new Set(columns.flatMap((wide) => (wide === null || (wide.month === null && wide.year === null) ? [] : [`${String(wide.year)}-${String(wide.month)}`]))).size > 1;
