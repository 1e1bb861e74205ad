// Keeps the texts of a report's cells beside their values. The same few combinations come again and again in a million rows, so
// they share one object: whoever stores them can store it once.

import type { Row } from '../cells.ts';
import type { CellTexts } from '../rows.ts';
import { keepText, textsOrNull, writtenText, type Desk, type TextNotes } from './desk.ts';

/** Combinations kept; past it every row gets its own object. */
const mostShared = 20_000;

type Level<T> = Map<string, T>;

/** `received` is the ISO day read; events are read rarely and only looked at when the sheet has them. */
export type RecordTexts = (row: Row, received: string | null, firstFollowUp: string | null, completed: string | null) => CellTexts;

export const openRecordTexts = ({ columns }: Desk): RecordTexts => {
  const dateAt = Math.max(columns.place('receivedDate'), -1);
  const [statusAt, classAt] = [columns.place('status'), columns.place('class')];
  const [followUpAt, completedAt] = [columns.place('firstFollowUpDate'), columns.place('completedDate')];
  const hasEvents = followUpAt >= 0 || completedAt >= 0;
  const shared: Level<Level<Level<CellTexts>>> = new Map();
  let size = 0;

  const base = (date: string, status: string, reportClass: string): TextNotes => ({
    ...(date === '' ? {} : { receivedDate: date }),
    ...(status === '' ? {} : { status }),
    ...(reportClass === '' ? {} : { class: reportClass }),
  });

  const lookUp = (date: string, status: string, reportClass: string): CellTexts => {
    const byDate = shared.get(date) ?? new Map<string, Level<CellTexts>>();
    const byStatus = byDate.get(status) ?? new Map<string, CellTexts>();
    const found = byStatus.get(reportClass);
    if (found !== undefined) return found;
    const texts = textsOrNull(base(date, status, reportClass));
    if (size < mostShared) {
      size += 1;
      shared.set(date, byDate);
      byDate.set(status, byStatus);
      byStatus.set(reportClass, texts);
    }
    return texts;
  };

  return (row, received, firstFollowUp, completed) => {
    const written = writtenText(row, dateAt);
    const date = written === null || written === received ? '' : written;
    const status = writtenText(row, statusAt) ?? '';
    const reportClass = writtenText(row, classAt) ?? '';
    if (!hasEvents) return lookUp(date, status, reportClass);
    const texts = base(date, status, reportClass);
    keepText(texts, 'firstFollowUpDate', row, followUpAt, firstFollowUp);
    keepText(texts, 'completedDate', row, completedAt, completed);
    return textsOrNull(texts);
  };
};
