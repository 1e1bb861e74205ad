// The Evidence matrix sheet: how far the evidence of each milestone has come, period by period, and what was found of each. The state is a
// formula on the checks beside it.

import type { Style, Worksheet } from 'exceljs';
import type { EvidenceCell } from '../../shared/contract/matrix.ts';
import { evidenceStates, type CheckOutcome, type EvidenceState } from '../../shared/evidenceState.ts';
import { formatDate, t } from '../../shared/i18n/t.ts';
import { themes } from '../../shared/tokens.ts';
import { absolute, columnLetter, live, put, putRow } from './book.ts';
import type { Book, CellValue, Live } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import type { EvaluationModel } from './model.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';

const columns = [
  'milestone', 'period', 'state', 'sheets', 'received', 'administrative', 'substantive', 'accepted', 'responsible', 'note', 'link', 'saved',
] as const;

interface Placing {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly model: EvaluationModel;
}

const stateWord = ({ language }: EvaluationModel, state: EvidenceState): string => t(language, `sheet.state.${state}`);

const outcomeWord = ({ language }: EvaluationModel, outcome: CheckOutcome): string => t(language, `sheet.outcome.${outcome ?? 'open'}`);

/** Missing without a sheet or another arrival; accepted after both checks passed; checked after both were made. */
const stateFormula = (model: EvaluationModel, row: number): string => {
  const yes = quoted(t(model.language, 'sheet.yes'));
  const [passed, open] = [quoted(outcomeWord(model, 'passed')), quoted(outcomeWord(model, null))];
  const said = (state: EvidenceState): string => quoted(stateWord(model, state));
  const checked = `IF(AND(F${row}<>${open},G${row}<>${open}),${said('checked')},${said('received')})`;
  const here = `IF(AND(H${row}=${yes},F${row}=${passed},G${row}=${passed}),${said('accepted')},${checked})`;
  return `IF(AND(D${row}=0,E${row}<>${yes}),${said('missing')},${here})`;
};

const numberOf = (milestone: string): string => milestone.slice(1);

const cellsOf = (model: EvaluationModel, cell: EvidenceCell, row: number): readonly (readonly [CellValue | Live | null, Partial<Style>])[] => {
  const { language } = model;
  const answer = (is: boolean): string => t(language, is ? 'sheet.yes' : 'sheet.notYet');
  const text = (value: string): string | null => (value === '' ? null : value);
  return [
    [t(language, 'comment.milestone', { number: numberOf(cell.milestone) }), styles.label], [cell.period, styles.label],
    [live(stateFormula(model, row), stateWord(model, cell.state)), styles.verdict], [cell.sheets, styles.count],
    [answer(cell.isReceived), styles.label], [outcomeWord(model, cell.administrative), styles.verdict], [outcomeWord(model, cell.substantive), styles.verdict],
    [answer(cell.isAccepted), styles.label], [text(cell.responsible), styles.evidenceWrapped], [text(cell.note), styles.evidenceWrapped],
    [text(cell.link), styles.code], [cell.savedAt === null ? null : formatDate(cell.savedAt, language), styles.mutedRight],
  ];
};

/** The list, a row a milestone and period, in the matrix's order. */
const writeList = ({ book, sheet, model }: Placing, row: number): void => {
  const right: ReadonlySet<string> = new Set(['sheets', 'saved']);
  putRow(book, sheet, row, 1, columns.map((key) => [t(model.language, `sheet.matrix.${key}`), right.has(key) ? styles.headingRight : styles.heading]));
  sheet.getRow(row).height = 27;
  model.matrix.forEach((cell, at) => {
    putRow(book, sheet, row + 1 + at, 1, cellsOf(model, cell, row + 1 + at));
    sheet.getRow(row + 1 + at).height = 13.5 * Math.max(1, Math.ceil(cell.note.length / 38), Math.ceil(cell.responsible.length / 18), Math.ceil(cell.link.length / 42)) + 4;
  });
  colourSigns(sheet, `C${row + 1}:H${row + Math.max(1, model.matrix.length)}`);
};

/** The matrix itself: milestones down, periods across, each a quotation of the list's state. */
const writeGrid = ({ book, sheet, model }: Placing, row: number, listRow: number): number => {
  const milestones = [...new Set(model.matrix.map(({ milestone }) => milestone))];
  const periods = [...new Set(model.matrix.map(({ period }) => period))];
  putRow(book, sheet, row, 1, [[t(model.language, 'sheet.matrix.milestone'), styles.heading], ...periods.map((period) => [period, styles.heading] as const)]);
  milestones.forEach((milestone, down) => {
    put(book, sheet, row + 1 + down, 1, t(model.language, 'comment.milestone', { number: numberOf(milestone) }), styles.strong);
    periods.forEach((period, across) => {
      const at = model.matrix.findIndex((cell) => cell.milestone === milestone && cell.period === period);
      const cell = model.matrix[at];
      if (cell !== undefined) put(book, sheet, row + 1 + down, 2 + across, live(`C${listRow + 1 + at}`, stateWord(model, cell.state)), styles.verdict);
    });
  });
  colourSigns(sheet, `B${row + 1}:${columnLetter(1 + Math.max(1, periods.length))}${row + Math.max(1, milestones.length)}`);
  return row + milestones.length;
};

/** How many of each state. */
const writeCounts = ({ book, sheet, model }: Placing, row: number, listRow: number): readonly CheckLine[] => {
  const range = `C${listRow + 1}:C${listRow + Math.max(1, model.matrix.length)}`;
  return evidenceStates.map((state, at): CheckLine => {
    const count = model.matrix.filter((cell) => cell.state === state).length;
    const word = stateWord(model, state);
    put(book, sheet, row + at, 1, word, styles.label);
    const cell = put(book, sheet, row + at, 2, live(`COUNTIF(${range},${quoted(word)})`, count), styles.count);
    return { label: `${t(model.language, 'sheet.matrix')} · ${word}`, tolok: count, workbook: live(absolute(sheet, cell), count), style: styles.count };
  });
};

/** Writes the sheet and gives its lines of Check. */
export const writeMatrixSheet = (book: Book, model: EvaluationModel): readonly CheckLine[] => {
  const { language, matrix } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.matrix', title: t(language, 'sheet.matrix'), landscape: true, columns: columns.length,
    widths: [16, 13, 14, 13, 14, 16, 16, 12, 20, 40, 34, 13], tab: themes.light.atRisk,
  });
  const placing: Placing = { book, sheet, model };
  if (matrix.length === 0) {
    put(book, sheet, firstRow, 1, t(language, 'sheet.none'), styles.note);
    return [];
  }
  const milestones = new Set(matrix.map(({ milestone }) => milestone)).size;
  const countsRow = firstRow + milestones + 2;
  const listRow = countsRow + evidenceStates.length + 1;
  writeGrid(placing, firstRow, listRow);
  const checks = writeCounts(placing, countsRow, listRow);
  writeList(placing, listRow);
  return checks;
};
