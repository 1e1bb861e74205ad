// Reads registers: one row is one connected agency, with its type and parent where the sheet gives them.

import { agencyTypeOf } from '../agencies.ts';
import { qualifiedName, typeOfGroup } from '../agencyGroups.ts';
import { refused, textOf } from '../roles.ts';
import { oneLine } from '../words.ts';
import { cellAt, keepText, textsOrNull, type Desk, type LayoutReader, type TextNotes } from './desk.ts';
import { openDuplicates } from './duplicates.ts';
import { openTableRoles } from './tableRows.ts';

export const openRegister = (desk: Desk): LayoutReader => {
  const { columns, plan, findings, agencies } = desk;
  const [agencyAt, typeAt, parentAt] = [columns.place('agency'), columns.place('agencyType'), columns.place('parent')];
  const roles = openTableRoles(plan, false);
  const duplicates = openDuplicates(findings, 'warning');
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
      return {
        role: 'data',
        data: {
          layout: 'register', row: row.number, agency, type: type ?? agencyTypeOf(written), parent: parent === '' ? null : parent,
          texts: textsOrNull(texts),
        },
      };
    },
    finish: () => undefined,
  };
};
