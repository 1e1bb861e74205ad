// Tells the rows of a table of agencies apart: sections, totals, notes, headers said again, and data. Shared by summaries and
// registers; knows nothing of what the numbers mean.

import type { AgencyType } from '../../domain.ts';
import { agencyTypeOf } from '../agencies.ts';
import { isAgencyGroup, typeOfGroup } from '../agencyGroups.ts';
import type { Row } from '../cells.ts';
import { headerTextsOf, isAverageRow, isColumnNumbers, isNoteLabel, isRepeatedHeader, isTotalRow, skip } from '../roles.ts';
import type { SheetPlan } from '../plan.ts';
import type { RowReading } from '../rows.ts';
import { openTableLook, type TableLook } from './tableLook.ts';

export interface TableRow {
  /** Null when the row is data. */
  readonly skipped: Extract<RowReading, { reason: string }> | null;
  readonly agency: string;
}

export interface TableRoles {
  readonly judge: (row: Row) => TableRow;
  /** The type the section above gives its agencies. */
  readonly sectionType: () => AgencyType | null;
}

/** `isSectioned`: a lone label that is no agency group is a section too; in a register it is an agency. */
export const openTableRoles = (plan: SheetPlan, isSectioned: boolean): TableRoles => {
  const headers = headerTextsOf(plan.columns);
  const lookAt = openTableLook(plan);
  let type: AgencyType | null = null;
  let isAfterHeader = true;
  let isAfterTotal = false;

  const section = (label: string): TableRow['skipped'] => {
    type = typeOfGroup(label);
    return skip.section;
  };

  const withoutNumbers = ({ agency, label, labels, held, isNumbered }: TableLook): TableRow['skipped'] => {
    if (isAgencyGroup(agency)) return section(agency);
    if (isAgencyGroup(label) && labels === 1) return section(label);
    if (isNoteLabel(label) || agency === '' || (isAfterTotal && held === 0 && !isNumbered)) return skip.note;
    if (!isSectioned || held > 0 || isNumbered || labels > 1) return null;
    return agencyTypeOf(agency) === null ? section(label) : null;
  };

  const judge = (look: TableLook, row: Row): TableRow['skipped'] => {
    const { agency, label, numbers, isNumeric } = look;
    if (isTotalRow(label, isNumeric) || isTotalRow(agency, isNumeric)) return skip.total;
    if (isAverageRow(label, isNumeric) || isAverageRow(agency, isNumeric)) return skip.average;
    if (isNoteLabel(agency)) return skip.note;
    if (isAfterHeader && isColumnNumbers(row)) return skip.columnNumbers;
    if (numbers === 0) return isRepeatedHeader(row, headers) ? skip.repeatedHeader : withoutNumbers(look);
    if (isAfterTotal && agency === '' && numbers === 1) return skip.note;
    if (!isAgencyGroup(agency)) return null;
    type = typeOfGroup(agency);
    return skip.groupSum;
  };

  return {
    judge: (row) => {
      const look = lookAt(row);
      const skipped = judge(look, row);
      isAfterHeader = isAfterHeader && skipped?.role === 'header';
      isAfterTotal = isAfterTotal || skipped === skip.total;
      return { skipped, agency: look.agency };
    },
    sectionType: () => type,
  };
};
