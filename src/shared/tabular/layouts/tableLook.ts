// What can be seen of a row of a table before anyone judges it: its labels, and how much of it is numbers.

import type { Cell, Row } from '../cells.ts';
import { kindOf } from '../fieldKinds.ts';
import type { SheetPlan } from '../plan.ts';
import { textOf } from '../roles.ts';
import { oneLine } from '../words.ts';

export interface TableLook {
  readonly agency: string;
  /** The first text that is no numbering. */
  readonly label: string;
  /** Texts outside number columns. */
  readonly labels: number;
  /** Cells of number columns that hold anything, and those that hold a number. */
  readonly held: number;
  readonly numbers: number;
  /** Any cell behind the label holds a number, whatever its column. */
  readonly isNumeric: boolean;
  /** The numbering column has a number: the row stands for something. */
  readonly isNumbered: boolean;
}

const numberKinds: ReadonlySet<string> = new Set(['count', 'percent', 'decimal']);
const numbering = /^(?:\d{1,4}|[IVXivx]{1,5}|[A-Za-z])[.)]?$/u;
const holdsNumber = (cell: Cell, text: string): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[-−]?\s*\d[\d.,\s%]*$/u.test(text));

export const openTableLook = (plan: SheetPlan): ((row: Row) => TableLook) => {
  const numberAt = new Set(
    plan.columns.filter(({ field }) => field !== null && numberKinds.has(kindOf(field))).map(({ column }) => column),
  );
  const place = (field: string): number => plan.columns.find((column) => column.field === field)?.column ?? -1;
  const agencyAt = place('agency');
  const numberingAt = place('number');
  return (row) => {
    let [label, labels, held, numbers, isNumeric] = ['', 0, 0, 0, false];
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column] ?? null;
      if (cell === null) continue;
      const text = textOf(cell);
      const isNumber = holdsNumber(cell, text);
      isNumeric ||= isNumber && column !== numberingAt;
      if (numberAt.has(column)) {
        held += 1;
        if (isNumber) numbers += 1;
      } else if (typeof cell === 'string' && text !== '' && !(column === numberingAt && numbering.test(text))) {
        if (label === '') label = oneLine(text);
        labels += 1;
      }
    }
    const agency = oneLine(textOf(row.cells[agencyAt]));
    const isNumbered = numberingAt >= 0 && /^\d/u.test(textOf(row.cells[numberingAt]));
    return { agency, label, labels, held, numbers, isNumeric, isNumbered };
  };
};
