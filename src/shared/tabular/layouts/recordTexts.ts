// Keeps the texts of a report's cells beside their values. The same few combinations come again and again in a million rows, so
// they share one object: whoever stores them can store it once.

import type { Row } from '../cells.ts';
import { isPlainClass } from '../classes.ts';
import type { CellTexts } from '../rows.ts';
import { keepText, textsOrNull, writtenText, type Desk, type TextNotes } from './desk.ts';

/** Combinations kept; past it every row gets its own object. */
const mostShared = 20_000;

/** `received` is the ISO day read; events are read rarely and only looked at when the sheet has them. */
export type RecordTexts = (row: Row, received: string | null, firstFollowUp: string | null, completed: string | null) => CellTexts;

const base = (date: string, status: string): TextNotes => ({
  ...(date === '' ? {} : { receivedDate: date }),
  ...(status === '' ? {} : { status }),
});

/** Texts of a date and a status, one object for each pair. */
const openPairs = (): ((date: string, status: string) => CellTexts) => {
  const byDate = new Map<string, Map<string, CellTexts>>();
  let size = 0;
  return (date, status) => {
    let byStatus = byDate.get(date);
    const found = byStatus?.get(status);
    if (found !== undefined) return found;
    const texts = textsOrNull(base(date, status));
    if (size >= mostShared) return texts;
    size += 1;
    if (byStatus === undefined) {
      byStatus = new Map();
      byDate.set(date, byStatus);
    }
    byStatus.set(status, texts);
    return texts;
  };
};

export const openRecordTexts = ({ columns }: Desk): RecordTexts => {
  const [dateAt, statusAt, classAt] = [columns.place('receivedDate'), columns.place('status'), columns.place('class')];
  const [followUpAt, completedAt] = [columns.place('firstFollowUpDate'), columns.place('completedDate')];
  const hasEvents = followUpAt >= 0 || completedAt >= 0;
  const pair = openPairs();
  return (row, received, firstFollowUp, completed) => {
    const written = writtenText(row, dateAt);
    const date = written === null || written === received ? '' : written;
    const status = writtenText(row, statusAt) ?? '';
    const reportClass = writtenText(row, classAt) ?? '';
    const isPlain = isPlainClass(reportClass);
    if (!hasEvents && isPlain) return pair(date, status);
    const texts = base(date, status);
    if (!isPlain) texts.class = reportClass;
    keepText(texts, 'firstFollowUpDate', row, followUpAt, firstFollowUp);
    keepText(texts, 'completedDate', row, completedAt, completed);
    return textsOrNull(texts);
  };
};
