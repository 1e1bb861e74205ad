// Copies one sheet of a sender as it stands, row by row, and marks what is at fault on the way. It is read once more under the plan it
// was read by, so that every faulty cell is marked and not only those a list has room for.

import type { Comment, RichText, Worksheet } from 'exceljs';
import { severities, type Severity } from '../../../shared/domain.ts';
import { cellAddress, plainText, type Cell, type Row } from '../../../shared/tabular/cells.ts';
import type { Field } from '../../../shared/tabular/plan.ts';
import { openSheet } from '../../../shared/tabular/sheet.ts';
import { t } from '../../../shared/i18n/t.ts';
import { fontName } from '../styles.ts';
import { cellText } from '../text.ts';
import { columnKinds, plainly, writtenCell } from './cells.ts';
import type { openLooks } from './looks.ts';
import { groupOf, openMarks, type Mark, type RowMarks } from './marks.ts';
import type { ReportBackModel, SheetToCopy } from './model.ts';
import { senderWords } from './words.ts';

/** The last row of Excel's grid. */
export const lastRow = 1_048_576;
/** Comments a sheet carries: each is a drawing to a spreadsheet program, whose numbers for them come in blocks of 1,024. */
export const mostNotes = 1_000;
/** Cells the list names beside the first one of many alike. */
export const mostNamed = 12;
/** Letters of a cell's text the list repeats. */
const longestShown = 120;

export interface CopiedSheet {
  readonly marked: number;
  readonly notes: number;
  /** Rows past the end of the grid, which a workbook cannot hold. */
  readonly rowsCut: number;
  /** What stands in the cells the list names, by address. */
  readonly texts: ReadonlyMap<string, string>;
  /** The first cells of faults that are alike, by `groupOf`. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

export interface CopyDesk {
  readonly model: ReportBackModel;
  readonly look: ReturnType<typeof openLooks>;
  /** Addresses whose text the list shows. */
  readonly wanted: ReadonlySet<string>;
}

const freeFields: ReadonlySet<Field> = new Set(['title', 'body', 'holdReason']);

/** Columns whose texts are people's own words or are not read, by which a report could tell who wrote it. */
const freeColumns = ({ readAs }: SheetToCopy): ((column: number) => boolean) => {
  if (readAs === null) return () => true;
  const read = new Set(readAs.plan.columns.filter(({ field }) => field !== null && !freeFields.has(field)).map(({ column }) => column));
  return (column) => !read.has(column);
};

const worst = (marks: readonly Mark[]): Severity | null =>
  severities.find((severity) => marks.some((mark) => mark.severity === severity)) ?? null;

const noteOf = (marks: readonly Mark[], { language, withTexts }: ReportBackModel): Comment => {
  const texts = marks.flatMap((mark, at): RichText[] => {
    const { wrong, mend } = senderWords(language, mark, withTexts);
    const head = `${at === 0 ? '' : '\n\n'}${t(language, `back.severity.${mark.severity}`)}`;
    return [
      { text: head, font: { name: fontName, size: 9, bold: true } },
      { text: cellText(`\n${wrong}\n${t(language, 'back.toDo', { text: mend })}`), font: { name: fontName, size: 9 } },
    ];
  });
  return { texts };
};

/** Writes the rows of one sheet; what it counts and remembers is read when they are all written. */
const openCopy = (sheet: Worksheet, source: SheetToCopy, desk: CopyDesk) => {
  const { model, look, wanted } = desk;
  const kinds = model.isText && source.readAs !== null ? columnKinds(source.readAs.plan) : null;
  const isFree = model.withTexts ? () => false : freeColumns(source);
  const headerEnd = source.readAs?.plan.headerRow ?? 0;
  const headerStart = headerEnd - (source.readAs?.plan.headerRowCount ?? 0) + 1;
  const mark = t(model.language, 'back.leftOut');
  const texts = new Map<string, string>();
  const alike = new Map<string, string[]>();
  const counts = { marked: 0, notes: 0, rowsCut: 0 };

  /** What is written of a cell: below the header a free text may be left out, and a text file's plain values are typed. */
  const contentOf = (cell: Cell, column: number, row: number): Cell => {
    if (row <= headerEnd) return cell;
    if (typeof cell === 'string' && isFree(column)) return mark;
    return kinds === null ? cell : plainly(cell, kinds.get(column) ?? 'text');
  };

  const rememberText = (address: string, cell: Cell, text: string | undefined): void => {
    const shown = text ?? plainText(cell);
    texts.set(address, shown.length > longestShown ? `${shown.slice(0, longestShown - 1)}…` : shown);
  };

  const remember = (found: readonly Mark[], column: number, address: string): void => {
    for (const one of found) {
      const group = groupOf(one, column);
      const cells = alike.get(group);
      if (cells === undefined) alike.set(group, [address]);
      else if (cells.length <= mostNamed) cells.push(address);
    }
  };

  return {
    write: (row: Row, marks: RowMarks): void => {
      if (row.number > lastRow) {
        counts.rowsCut += 1;
        return;
      }
      const isHeader = row.number >= headerStart && row.number <= headerEnd;
      const target = sheet.getRow(row.number);
      const width = Math.max(row.cells.length, ...[...marks.keys()].map((column) => column + 1));
      for (let column = 0; column < width; column += 1) {
        const found = marks.get(column);
        const stored = row.cells[column] ?? null;
        if (stored === null && found === undefined) continue;
        const content = contentOf(stored, column, row.number);
        const { value, format } = writtenCell(content, row.texts?.[column]);
        const cell = target.getCell(column + 1);
        if (value !== null) cell.value = value;
        const isShare = typeof value === 'number' && format === 'plain' && source.shares.has(column);
        cell.style = look(isShare ? 'share' : format, isHeader, found === undefined ? null : worst(found));
        if (found === undefined) continue;
        counts.marked += 1;
        const isRepeated = found.every((one) => marks.get(column - 1)?.includes(one) === true);
        if (counts.notes < mostNotes && !isRepeated) {
          cell.note = noteOf(found, model);
          counts.notes += 1;
        }
        const address = cellAddress(column, row.number);
        remember(found, column, address);
        if (wanted.has(address)) rememberText(address, content, content === stored ? row.texts?.[column] : undefined);
      }
      target.commit();
    },
    end: (): CopiedSheet => ({ ...counts, texts, alike }),
  };
};

/** Copies the sheet. `settle` is awaited after every batch of rows. Throws what reading throws. */
export const copySheet = async (sheet: Worksheet, source: SheetToCopy, desk: CopyDesk, settle: () => Promise<void>): Promise<CopiedSheet> => {
  const marks = openMarks(source);
  const reader = source.readAs === null ? null : openSheet(source.readAs.plan, source.readAs.context, { watch: marks.watch });
  const copy = openCopy(sheet, source, desk);
  for await (const batch of source.rows()) {
    for (const row of batch) {
      reader?.read(row);
      copy.write(row, marks.ofRow(row));
    }
    await settle();
  }
  return copy.end();
};
