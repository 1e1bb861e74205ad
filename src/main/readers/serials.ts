// Excel's day numbers as dates and times. Excel counts from 1900 and believes in 29 February 1900 (serial 60), or counts from
// 1904; both are kept as Excel shows them. It knows nothing of cells' formats beyond their kind.

import { isoOf, dayOf } from '../../shared/days.ts';
import type { DateCell, TimeCell } from '../../shared/tabular/cells.ts';
import type { FormatKind } from './xlsx/numberFormat.ts';

const secondsPerDay = 86_400;
const from1900 = dayOf(1899, 12, 30);
const from1904 = dayOf(1904, 1, 1);
const lastDay = dayOf(9999, 12, 31);

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `HH:MM:SS` of a count of seconds; hours may exceed 24. */
export const clockText = (seconds: number): string =>
  `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;

/** Days of one sheet lie close together: their texts are made once. */
const isoTexts: { readonly day: number; readonly iso: string }[] = [];

const isoOfDay = (day: number): string => {
  const slot = day & 4095;
  const held = isoTexts[slot];
  if (held?.day === day) return held.iso;
  const iso = isoOf(day);
  isoTexts[slot] = { day, iso };
  return iso;
};

/** The date of a whole serial. Serial 60 of the 1900 system is the day Excel shows and no calendar has. */
const serialDate = (whole: number, is1904: boolean): string => {
  if (is1904) return isoOfDay(from1904 + whole);
  if (whole === 60) return '1900-02-29';
  return isoOfDay(from1900 + whole + (whole < 60 ? 1 : 0));
};

/**
 * The date or time a serial shows under a format of this kind; null when Excel would show none (negative, beyond 9999). Rounded
 * to whole seconds. In the 1900 system a serial under 1 has no date: it is a time.
 */
export const serialCell = (serial: number, kind: Exclude<FormatKind, 'number'>, is1904: boolean): DateCell | TimeCell | null => {
  if (serial < 0) return null;
  const total = Math.round(serial * secondsPerDay);
  if (kind === 'elapsed') return total < 1e12 ? { kind: 'time', text: clockText(total) } : null;
  const whole = Math.floor(total / secondsPerDay);
  const seconds = total - whole * secondsPerDay;
  if (whole === 0 && (kind === 'time' || !is1904)) return { kind: 'time', text: clockText(seconds) };
  if (whole + (is1904 ? from1904 : from1900) > lastDay) return null;
  const date = serialDate(whole, is1904);
  return { kind: 'date', iso: seconds === 0 && kind === 'date' ? date : `${date}T${clockText(seconds)}` };
};

const isoPattern = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A cell stored as ISO text (`t="d"`): a date, a date with a time, or a time. Null when the text is none of them. */
export const isoCell = (text: string): DateCell | TimeCell | null => {
  const match = isoPattern.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const clock = match[2] === undefined ? null : `${match[2]}:${match[3] ?? '00'}`;
  if (match[1] === undefined) return clock === null ? null : { kind: 'time', text: clock };
  return { kind: 'date', iso: clock === null ? match[1] : `${match[1]}T${clock}` };
};
