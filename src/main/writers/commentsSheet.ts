// The Comments sheet: what officers noted on milestones, their evidence and agencies, the newest first, as the text it is.

import { formatDate, t } from '../../shared/i18n/t.ts';
import { themes } from '../../shared/tokens.ts';
import { absolute, live, put, putRow } from './book.ts';
import type { Book } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import type { CommentLine, EvaluationModel } from './model.ts';
import { addSheet, firstRow } from './sheet.ts';
import { styles } from './styles.ts';

const width = 96;
const headingRow = firstRow + 1;

const aboutOf = ({ language, inputs }: EvaluationModel, { about, subject }: CommentLine): string => {
  if (about === 'agency') return inputs.agencies.find(({ key }) => key === subject)?.name ?? subject;
  const [milestone = '', period] = subject.split('/');
  const number = milestone.slice(1);
  return period === undefined ? t(language, 'comment.milestone', { number }) : t(language, 'comment.evidence', { number, period });
};

const linesOf = (text: string): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / (width * 0.95))), 0);

/** Writes the sheet and gives its line of Check. */
export const writeCommentsSheet = (book: Book, model: EvaluationModel): readonly CheckLine[] => {
  const { language, comments } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.comments', title: t(language, 'sheet.comments'), landscape: true, columns: 3, widths: [20, 44, width], tab: themes.light.muted,
  });
  putRow(book, sheet, headingRow, 1, [
    [t(language, 'sheet.comments.date'), styles.headingRight], [t(language, 'comment.about'), styles.heading], [t(language, 'sheet.comments.text'), styles.heading],
  ]);
  comments.forEach((comment, at) => {
    const row = headingRow + 1 + at;
    const about = aboutOf(model, comment);
    putRow(book, sheet, row, 1, [
      [`${formatDate(comment.writtenAt, language)} ${comment.writtenAt.slice(11, 16)}`, styles.mutedRight], [about, styles.evidenceWrapped], [comment.text, styles.evidenceWrapped],
    ]);
    sheet.getRow(row).height = Math.min(400, 13.5 * Math.max(linesOf(comment.text), Math.ceil(about.length / 42)) + 4);
  });
  const last = headingRow + Math.max(1, comments.length);
  if (comments.length === 0) put(book, sheet, headingRow + 1, 2, t(language, 'comment.none'), styles.note);
  put(book, sheet, firstRow, 1, live(`COUNTA(A${headingRow + 1}:A${last})`, comments.length), styles.mutedRight);
  put(book, sheet, firstRow, 2, t(language, 'sheet.comments.count'), styles.subtitle);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingRow, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  return [{
    label: t(language, 'sheet.comments.count'), tolok: comments.length, workbook: live(absolute(sheet, `A${firstRow}`), comments.length), style: styles.count,
  }];
};
