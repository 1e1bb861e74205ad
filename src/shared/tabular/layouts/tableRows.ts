// Tells the rows of a table of agencies apart: sections, totals, notes, headers said again, and data. Shared by summaries and
// registers; knows nothing of what the numbers mean.

import type { AgencyType } from '../../domain.ts';
import { isAgencyGroup, typeOfGroup } from '../agencyGroups.ts';
import { agencyTypeOf } from '../agencies.ts';
import type { Row } from '../cells.ts';
import { kindOf } from '../fieldKinds.ts';
import type { SheetPlan } from '../plan.ts';
import {
  headerTextsOf, isAverageLabel, isColumnNumbers, isNoteLabel, isRepeatedHeader, isTotalLabel, skip, textOf,
} from '../roles.ts';
import type { RowReading } from '../rows.ts';
import { oneLine } from '../words.ts';

export interface TableRow {
  /** Null when the row is data. */
  readonly skipped: Extract<RowReading, { reason: string }> | null;
  readonly agency: string;
  /** Cells of number columns that hold anything, and those that hold a digit. */
  readonly held: number;
  readonly numbers: number;
}

export interface TableRoles {
  readonly judge: (row: Row) => TableRow;
  /** The type the section above gives its agencies. */
  readonly sectionType: () => AgencyType | null;
}

interface Facts { readonly row: Row; readonly agency: string; readonly label: string; readonly labels: number; readonly held: number; readonly numbers: number; readonly isNumbered: boolean }

/** `isSectioned`: a lone label that is no agency group is a section too; in a register it is an agency. */
export const openTableRoles = (plan: SheetPlan, isSectioned: boolean): TableRoles => {
  const headers = headerTextsOf(plan.columns);
  const numberColumns = plan.columns.filter(({ field }) => field !== null && ['count', 'percent', 'decimal'].includes(kindOf(field)));
  const numberAt = new Set(numberColumns.map(({ column }) => column));
  const place = (field: string): number => plan.columns.find((column) => column.field === field)?.column ?? -1;
  const [agencyAt, numberingAt] = [place('agency'), place('number')];
  let type: AgencyType | null = null;
  let isAfterHeader = true;
  let isAfterTotal = false;

  const look = (row: Row): Facts => {
    let [held, numbers, labels, label] = [0, 0, 0, ''];
    row.cells.forEach((cell, column) => {
      if (cell === null) return;
      const text = textOf(cell);
      if (numberAt.has(column)) {
        held += 1;
        if (typeof cell === 'number' || (typeof cell === 'string' && /^[-−]?\s*\d/u.test(text))) numbers += 1;
      } else if (typeof cell === 'string' && text !== '') {
        if (label === '' || (column === agencyAt && /^[\dIVXivx]{0,5}[A-Za-z]?\W*$/u.test(label))) label = text;
        if (column !== numberingAt) labels += 1;
      }
    });
    const numbering = numberingAt < 0 ? '' : textOf(row.cells[numberingAt]);
    return { row, agency: oneLine(textOf(row.cells[agencyAt])), label: oneLine(label), labels, held, numbers, isNumbered: /^\d/u.test(numbering) };
  };

  const section = (label: string): TableRow['skipped'] => {
    type = typeOfGroup(label);
    return skip.section;
  };

  const withoutNumbers = ({ agency, label, labels, held, isNumbered }: Facts): TableRow['skipped'] => {
    if (isAgencyGroup(agency)) return section(agency);
    if (isAgencyGroup(label) && labels === 1) return section(label);
    if (isNoteLabel(label) || isNoteLabel(agency) || agency === '' || (isAfterTotal && held === 0 && !isNumbered)) return skip.note;
    if (!isSectioned || held > 0 || isNumbered || labels > 1) return null;
    return agencyTypeOf(agency) === null ? section(label) : null;
  };

  const judge = (facts: Facts): TableRow['skipped'] => {
    const { row, agency, label, numbers } = facts;
    if (isTotalLabel(label) || isTotalLabel(agency)) {
      isAfterTotal = true;
      return skip.total;
    }
    if (isAverageLabel(label) || isAverageLabel(agency)) return skip.average;
    if (isAfterHeader && isColumnNumbers(row)) return skip.columnNumbers;
    if (numbers === 0 && isRepeatedHeader(row, headers)) return skip.repeatedHeader;
    if (numbers === 0) return withoutNumbers(facts);
    if (!isAgencyGroup(agency)) return null;
    type = typeOfGroup(agency);
    return skip.groupSum;
  };

  return {
    judge: (row) => {
      const facts = look(row);
      const skipped = judge(facts);
      isAfterHeader = isAfterHeader && skipped?.role === 'header';
      return { skipped, agency: facts.agency, held: facts.held, numbers: facts.numbers };
    },
    sectionType: () => type,
  };
};
