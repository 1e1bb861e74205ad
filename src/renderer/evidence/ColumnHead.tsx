// What a column of the sheet means and how its text is read, above the column, each changed where it stands.

import { Menu } from '../ui/Menu.tsx';
import { Button as AriaButton } from 'react-aria-components';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import type { Field, PlannedColumn } from '../../shared/tabular/plan.ts';
import { columnIndex } from '../../shared/tabular/cells.ts';
import { useWords } from '../state/words.ts';
import { chooseField, chooseReading } from './choices.ts';
import { fieldsOf, readingsOf } from './fields.ts';
import { isReadingOpen } from './findings.ts';
import { useSheet } from './sheetContext.ts';
import { chooseForSheet } from './trayActions.ts';

const none = 'none';

const FieldChoice = ({ letters, column }: { readonly letters: string; readonly column: PlannedColumn | undefined }) => {
  const { t } = useWords();
  const { place, sheet } = useSheet();
  const field = column?.field ?? null;
  const choices = [
    { id: none, label: t('evidence.noField') }, ...fieldsOf(sheet.plan.layout).map((id) => ({ id, label: t(`evidence.field.${id}`) })),
  ];
  const choose = (chosen: string): void =>
    chooseForSheet(place, (before) => chooseField(before, sheet.plan, letters, chosen === none ? null : chosen as Field));
  const how = column === undefined || column.how === 'none' ? '' : t(`evidence.how.${column.how}`);
  const said = field === null ? t('evidence.noField') : t(`evidence.field.${field}`);
  return (
    <TypeAhead
      className="head-field" label={`${t('evidence.field', { column: letters })}: ${said}`} placeholder={t('evidence.searchField')}
      nothingFits={t('evidence.noFieldFits')} choices={choices} value={field ?? none} onChange={choose}
    >
      <span className={field === null ? 'muted' : 'head-field-name'} title={how}>{said}{column?.how === 'chosen' ? ' ●' : ''}</span>
    </TypeAhead>
  );
};

const ReadingChoice = ({ letters, column }: { readonly letters: string; readonly column: PlannedColumn }) => {
  const { t } = useWords();
  const { place, sheet } = useSheet();
  const { evidence, reading } = column;
  const isOpen = isReadingOpen(sheet.findings, letters);
  const said = isOpen ? t('evidence.readingUnknown') : reading === null ? t('evidence.readingStored') : t(`evidence.reading.${reading}`);
  const decided = evidence === null ? said : t('evidence.evidence', { text: evidence.text, value: evidence.value, cells: evidence.cells });
  return (
    <Menu
      label={t('evidence.reading.label', { column: letters })}
      groups={[readingsOf(column.field).map((id) => ({
        id, label: t(`evidence.reading.${id}`), isChosen: id === reading,
        onAction: () => chooseForSheet(place, (before) => chooseReading(before, letters, id)),
      }))]}
    >
      <AriaButton
        className={`head-reading ${isOpen ? 'tone-not-met' : evidence === null ? 'muted' : ''}`}
        aria-label={`${t('evidence.reading.label', { column: letters })}: ${said}`}
      >
        <span title={`${said} · ${decided}`}>{decided}</span>
      </AriaButton>
    </Menu>
  );
};

export const ColumnHead = ({ letters }: { readonly letters: string }) => {
  const { sheet } = useSheet();
  const column = sheet.plan.columns.find((held) => held.column === columnIndex(letters));
  return (
    <div className="column-head">
      <FieldChoice letters={letters} column={column} />
      <span className="head-words" title={column?.header}>{column?.header}</span>
      {column === undefined || readingsOf(column.field).length === 0 ? null : <ReadingChoice letters={letters} column={column} />}
    </div>
  );
};
