// Reads registers: one row is one connected agency, with its type and parent where the sheet gives them, the days it is connected,
// and what it was before.

import type { Day } from '../../days.ts';
import { agencyKey, agencyTypeOf } from '../agencies.ts';
import { qualifiedName, typeOfGroup } from '../agencyGroups.ts';
import type { Row } from '../cells.ts';
import { stampOfCell } from '../dateColumn.ts';
import { refused, textOf } from '../roles.ts';
import type { RegisterRow } from '../rows.ts';
import { oneLine } from '../words.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';
import { openDuplicates } from './duplicates.ts';
import { openTableRoles } from './tableRows.ts';

type Past = Pick<RegisterRow, 'validFromDay' | 'validToDay' | 'formerNames' | 'splitFrom'>;

/** Several names in a cell stand on lines of their own or between semicolons: commas and "dan" are parts of names. */
const namesIn = (text: string): string[] => text.split(/[;\n\r]+/u).map(oneLine).filter((name) => name !== '' && !/^[-–—]$/u.test(name));

/** An agency's days and past. What became of it without a day is said and left out: nobody knows for which periods it holds. */
const openPasts = ({ columns, findings }: Desk): ((row: Row, agency: string) => Past) => {
  const dayAt = (row: Row, field: 'validFrom' | 'validTo'): Day | null => {
    const [dates, column] = [columns.dates(field), columns.place(field)];
    const text = textOf(cellAt(row, column));
    if (dates === null || text === '' || text === '-') return null;
    const { day } = stampOfCell(dates, cellAt(row, column), row.number);
    if (day === null) findings.add('noValidDay', 'warning', { column, row: row.number }, { text });
    return day;
  };
  const textAt = (row: Row, field: 'formerName' | 'splitFrom'): string => textOf(cellAt(row, columns.place(field)));
  return (row, agency) => {
    const days = { validFromDay: dayAt(row, 'validFrom'), validToDay: dayAt(row, 'validTo') };
    const named = namesIn(textAt(row, 'formerName'));
    // Among several its own name says that it took the others in; alone it says nothing.
    const formerNames = named.length > 1 || agencyKey(named[0] ?? agency) !== agencyKey(agency) ? named : [];
    const [splitFrom = null] = namesIn(textAt(row, 'splitFrom'));
    if (days.validFromDay !== null || (formerNames.length === 0 && splitFrom === null)) return { ...days, formerNames, splitFrom };
    const column = columns.place(formerNames.length > 0 ? 'formerName' : 'splitFrom');
    findings.add('changeWithoutDate', 'warning', { column, row: row.number }, { name: agency });
    return { ...days, formerNames: [], splitFrom: null };
  };
};

export const openRegister = (desk: Desk): LayoutReader => {
  const { columns, plan, findings, agencies } = desk;
  const [agencyAt, typeAt, parentAt] = [columns.place('agency'), columns.place('agencyType'), columns.place('parent')];
  const roles = openTableRoles(plan, false);
  const duplicates = openDuplicates(findings, 'warning');
  const pastOf = openPasts(desk);
  return {
    read: (row) => {
      const { skipped, agency: written } = roles.judge(row);
      if (skipped !== null) return skipped;
      if (written === '' || /^\d+$/u.test(written)) {
        findings.add('noAgency', 'warning', { column: agencyAt, row: row.number });
        return refused('noAgency');
      }
      const said = typeAt < 0 ? '' : textOf(cellAt(row, typeAt));
      const type = typeOfGroup(said) ?? roles.sectionType();
      const agency = qualifiedName(written, type);
      const parent = parentAt < 0 ? '' : oneLine(textOf(cellAt(row, parentAt)));
      duplicates.meet(agency, agencyAt, row.number);
      agencies.meet(agency, agencyAt, row.number);
      const texts: TextNotes = {};
      keepText(texts, 'agency', row, agencyAt, agency);
      keepText(texts, 'agencyType', row, typeAt, null);
      for (const field of ['validFrom', 'validTo'] as const) keepText(texts, field, row, columns.place(field), null);
      return {
        role: 'data',
        data: {
          layout: 'register', row: row.number, agency, type: type ?? agencyTypeOf(written), parent: parent === '' ? null : parent,
          ...pastOf(row, agency), texts: textsOrNull(texts),
        },
      };
    },
    finish: () => undefined,
  };
};
