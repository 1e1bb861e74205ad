// The dates of a report: when it came in, was first followed up and completed. A report whose date of receipt cannot be read is
// refused, because nobody could say which period it belongs to; one without a date is kept and counted.

import type { Day } from '../../days.ts';
import type { Row } from '../cells.ts';
import { shifted, stampOfCell, type DateColumn, type Stamp } from '../dateColumn.ts';
import type { Field } from '../plan.ts';
import { textOf } from '../roles.ts';
import { secondOf, shiftOf } from '../times.ts';
import { cellAt, type Desk } from './desk.ts';

export interface RecordDates {
  readonly received: (row: Row) => Stamp;
  readonly firstFollowUp: (row: Row) => Day | null;
  readonly completed: (row: Row) => Day | null;
  /** Notes events that come before the receipt they answer. */
  readonly checkOrder: (received: Day | null, firstFollowUp: Day | null, completed: Day | null, row: number) => void;
  readonly finish: () => void;
}

interface Source { readonly column: number; readonly dates: DateColumn }

const sourceOf = (desk: Desk, field: Field): Source | null => {
  const dates = desk.columns.dates(field);
  return dates === null ? null : { column: desk.columns.place(field), dates };
};

/** The first of the columns that gives a day or a fault. */
const stampOf = (sources: readonly Source[], row: Row): Stamp | null => {
  let stamp: Stamp | null = null;
  for (const { column, dates } of sources) {
    stamp = stampOfCell(dates, cellAt(row, column), row.number);
    if (stamp.day !== null || stamp.fault !== null) return stamp;
  }
  return stamp;
};

const none: Stamp = { day: null, second: null, fault: null, isZoned: false };
/** A time from which on a UTC clock shows the day before the Indonesian one. */
const utcEvening = 17 * 3600;

export const openRecordDates = (desk: Desk): RecordDates => {
  const { findings, plan, columns } = desk;
  const sources = (...fields: readonly Field[]): readonly Source[] => fields.flatMap((field) => sourceOf(desk, field) ?? []);
  const received = sources('receivedDate', 'receivedUnix');
  const followedUp = sources('firstFollowUpDate');
  const completed = sources('completedDate', 'completedUnix');
  const timeAt = columns.place('receivedTime');
  const receivedAt = received[0]?.column ?? -1;
  const shift = shiftOf(plan.zone);
  const zoneCode = shift === 0 ? 'zoneMayMove' : 'zoneMoved';
  const zoneAt = timeAt < 0 ? receivedAt : timeAt;
  let missing = 0;
  let firstMissing = 0;
  let zoned = 0;
  let firstZoned = 0;

  const noteZone = (written: number, row: number): void => {
    if (written < utcEvening) return;
    zoned += 1;
    firstZoned ||= row;
    findings.mark(zoneCode, 'note', { column: zoneAt, row }, { zone: plan.zone });
  };

  /** Puts the time of its own column behind the day. */
  const withTime = (stamp: Stamp, row: Row): Stamp => {
    if (stamp.day === null || stamp.second !== null || timeAt < 0) {
      if (stamp.isZoned && stamp.second !== null) noteZone((stamp.second - shift + 86_400) % 86_400, row.number);
      return stamp;
    }
    const second = secondOf(textOf(cellAt(row, timeAt)));
    if (second === null) return stamp;
    noteZone(second, row.number);
    return shifted(stamp.day, second, shift, true);
  };

  const eventDay = (events: readonly Source[], row: Row): Day | null => {
    if (events.length === 0) return null;
    const stamp = stampOf(events, row);
    if (stamp === null || stamp.fault === null) return stamp?.day ?? null;
    const column = events[0]?.column ?? -1;
    const text = textOf(cellAt(row, column));
    findings.tally(`event ${column} ${stamp.fault}`, stamp.fault, 'warning', { column, row: row.number }, { text });
    return null;
  };

  const noteOrder = (events: readonly Source[], row: number): void => {
    const column = events[0]?.column ?? -1;
    findings.tally(`order ${column}`, 'dateOrder', 'warning', { column, row });
  };

  return {
    received: (row) => {
      const stamp = stampOf(received, row) ?? none;
      if (stamp.day === null && stamp.fault === null) {
        missing += 1;
        firstMissing ||= row.number;
        if (received.length > 0) findings.mark('missingDate', 'warning', { column: receivedAt, row: row.number }, {});
      }
      return withTime(stamp, row);
    },
    firstFollowUp: (row) => eventDay(followedUp, row),
    completed: (row) => eventDay(completed, row),
    checkOrder: (from, firstDay, completedDay, row) => {
      if (from === null) return;
      if (firstDay !== null && firstDay < from) noteOrder(followedUp, row);
      if (completedDay !== null && completedDay < from) noteOrder(completed, row);
    },
    finish: () => {
      if (received.length > 0 && missing > 0) {
        findings.add('missingDate', 'warning', { column: receivedAt, row: firstMissing }, { count: missing });
      }
      if (zoned === 0) return;
      findings.add(zoneCode, 'note', { column: zoneAt, row: firstZoned }, { count: zoned, zone: plan.zone });
    },
  };
};
