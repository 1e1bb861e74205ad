// Reads registers of published data and information: one row is one item. What makes an item good is not judged here.

import type { Day } from '../../days.ts';
import { stampOfCell } from '../dateColumn.ts';
import type { Row } from '../cells.ts';
import type { Field } from '../plan.ts';
import { headerTextsOf, isColumnNumbers, isNoteLabel, isRepeatedHeader, isTotalRow, heldCells, refused, skip, textOf } from '../roles.ts';
import { foldWords, oneLine } from '../words.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';

const yes = new Set(['ya', 'yes', 'y', 'ada', 'lengkap', 'tepat waktu', 'tepat', 'sudah', 'terdokumentasi', 'true', '1', 'v', 'complete', 'timely']);
const no = new Set([
  'tidak', 'no', 'n', 'belum', 'tidak ada', 'tidak lengkap', 'belum lengkap', 'terlambat', 'tidak tepat waktu', 'false', '0', 'x', 'late', '',
]);

/** What a word answers: a link is a yes (to documentation), a tick too; null when it is neither yes nor no. */
const answerOf = (text: string): boolean | null => {
  if (/^[✓✔☑]/u.test(text) || /^https?:/iu.test(text)) return true;
  const words = foldWords(text);
  if (yes.has(words)) return true;
  return no.has(words) ? false : null;
};

export const openDisclosure = (desk: Desk): LayoutReader => {
  const { columns, plan, findings } = desk;
  const headers = headerTextsOf(plan.columns);
  const dates = columns.dates('publishedDate');
  const seen = new Set<string>();

  const textAt = (row: Row, field: Field): string | null => {
    const text = oneLine(textOf(cellAt(row, columns.place(field))));
    return text === '' || text === '-' || text === '–' ? null : text;
  };
  const answerAt = (row: Row, field: Field): boolean | null => {
    const text = textAt(row, field);
    const answer = text === null ? null : answerOf(text);
    if (text !== null && answer === null) {
      findings.tally(`${field} ${text}`, 'unclearAnswer', 'warning', { column: columns.place(field), row: row.number }, { text });
    }
    return answer;
  };
  const dayAt = (row: Row): Day | null =>
    (dates === null ? null : stampOfCell(dates, cellAt(row, columns.place('publishedDate')), row.number).day);

  const skippedAs = (row: Row, title: string) => {
    if (isColumnNumbers(row)) return skip.columnNumbers;
    if (isRepeatedHeader(row, headers)) return skip.repeatedHeader;
    const label = title === '' ? textOf(row.cells.find((cell) => cell !== null)) : title;
    if (isTotalRow(label, false)) return skip.total;
    if (isNoteLabel(label)) return skip.note;
    return heldCells(row) === 1 ? skip.section : null;
  };

  return {
    read: (row) => {
      const title = textAt(row, 'itemTitle') ?? '';
      const skipped = skippedAs(row, title);
      if (skipped !== null) return skipped;
      if (title === '') {
        findings.add('noTitle', 'warning', { column: columns.place('itemTitle'), row: row.number });
        return refused('noTitle');
      }
      const link = textAt(row, 'link');
      const key = `${foldWords(title)} ${link ?? ''}`;
      if (seen.has(key)) findings.add('duplicateItem', 'warning', { column: columns.place('itemTitle'), row: row.number }, { title });
      seen.add(key);
      const texts: TextNotes = {};
      keepText(texts, 'publishedDate', row, columns.place('publishedDate'), null);
      return {
        role: 'data',
        data: {
          layout: 'disclosure', row: row.number, title, publisher: textAt(row, 'publisher'), link, format: textAt(row, 'format'),
          licence: textAt(row, 'licence'), publishedDay: dayAt(row), complete: answerAt(row, 'complete'), timely: answerAt(row, 'timely'),
          documented: answerAt(row, 'documented'), texts: textsOrNull(texts),
        },
      };
    },
    finish: () => undefined,
  };
};
