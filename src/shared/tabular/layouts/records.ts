// Reads record exports: one row is one report. The one reader that meets a million rows, so it does as little as it can for
// each.

import type { ReportClass } from '../../domain.ts';
import { isoOf, type Day } from '../../days.ts';
import type { Row } from '../cells.ts';
import { classOfWord } from '../classes.ts';
import { refused, textOf } from '../roles.ts';
import type { RecordRow, RowReading } from '../rows.ts';
import { cellAt, type Desk, type LayoutReader } from './desk.ts';
import { scoredName } from './recordAgency.ts';
import { openRecordDates } from './recordDates.ts';
import { openRecordRoles } from './recordRows.ts';
import { openRecordTexts } from './recordTexts.ts';

/** Class words, each looked up once; unknown ones are counted as unclassified and said. */
const openClasses = ({ findings, columns }: Desk): ((word: string, row: number) => ReportClass) => {
  const known = new Map<string, ReportClass | null>();
  const column = columns.place('class');
  return (word, row) => {
    let meaning = known.get(word);
    if (meaning === undefined) {
      meaning = classOfWord(word);
      known.set(word, meaning);
    }
    if (meaning !== null) return meaning;
    findings.tally(`class ${word}`, 'unknownClass', 'warning', { column, row }, { word });
    return 'unclassified';
  };
};

/** ISO texts of days, made once a day. */
const openIsoTexts = (): ((day: Day | null) => string | null) => {
  const texts = new Map<Day, string>();
  return (day) => {
    if (day === null) return null;
    let text = texts.get(day);
    if (text === undefined) {
      text = isoOf(day);
      texts.set(day, text);
    }
    return text;
  };
};

const orNull = (text: string): string | null => (text === '' ? null : text);

export const openRecords = (desk: Desk): LayoutReader => {
  const { columns, statuses, agencies, periods, findings, plan, context } = desk;
  const at = (field: Parameters<typeof columns.place>[0]): number => columns.place(field);
  const [idAt, statusAt, classAt, categoryAt, titleAt] = [at('trackingId'), at('status'), at('class'), at('category'), at('title')];
  const [unitAt, parentAt, dateAt] = [at('agency'), at('parentAgency'), Math.max(at('receivedDate'), at('receivedUnix'))];
  const [judge, dates, texts] = [openRecordRoles(desk), openRecordDates(desk), openRecordTexts(desk)];
  const [classOf, iso] = [openClasses(desk), openIsoTexts()];
  const hasRegister = context.knownAgencies !== null;
  const agencyAt = parentAt >= 0 ? parentAt : unitAt;

  const refuse = (row: Row, code: string, column: number): RowReading => {
    findings.tally(`refused ${code} ${column}`, code, 'warning', { column, row: row.number }, { text: textOf(cellAt(row, column)) });
    return refused(code);
  };

  const report = (row: Row, id: string, statusWord: string): RowReading => {
    const received = dates.received(row);
    if (received.fault !== null && received.fault !== 'uncachedFormula') return refuse(row, received.fault, dateAt);
    const { status, closedBy } = statuses.read(statusWord, row.number);
    const unit = orNull(textOf(cellAt(row, unitAt)));
    const parent = orNull(textOf(cellAt(row, parentAt)));
    const firstFollowUpDay = dates.firstFollowUp(row);
    const completedDay = dates.completed(row);
    dates.checkOrder(received.day, firstFollowUpDay, completedDay, row.number);
    const scored = scoredName(agencies, plan.titleFacts, unit, parent, hasRegister);
    if (scored !== null) agencies.meet(scored, agencyAt, row.number);
    else findings.tally('no agency', 'noAgency', 'warning', { column: agencyAt, row: row.number });
    if (received.day !== null) periods.meet(received.day, received.day, dateAt, row.number);
    const data: RecordRow = {
      layout: 'records',
      row: row.number,
      trackingId: orNull(id),
      receivedDay: received.day,
      receivedSecond: received.second,
      class: classAt < 0 ? 'unclassified' : classOf(textOf(cellAt(row, classAt)), row.number),
      category: orNull(textOf(cellAt(row, categoryAt))),
      title: orNull(textOf(cellAt(row, titleAt))),
      status,
      closedBy,
      parentAgency: parent,
      agency: unit,
      firstFollowUpDay,
      completedDay,
      texts: texts(row, iso(received.day), iso(firstFollowUpDay), iso(completedDay)),
    };
    return { role: 'data', data };
  };

  return {
    read: (row) => {
      const id = textOf(cellAt(row, idAt));
      const statusCell = cellAt(row, statusAt);
      const statusWord = textOf(statusCell);
      if (id === '' || statusWord === '' || id === plan.columns[idAt]?.header) {
        const skipped = judge(row, id);
        if (skipped !== null) return skipped;
      }
      if (statusCell !== null && typeof statusCell === 'object' && statusCell.kind === 'error') return refuse(row, 'cellError', statusAt);
      if (id === '') findings.tally('no id', 'noTrackingId', 'warning', { column: idAt, row: row.number });
      return report(row, id, statusWord);
    },
    finish: () => dates.finish(),
  };
};
