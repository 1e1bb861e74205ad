// Which rows are the header: said in words, changed by numbers here or by a click on a row's number in the preview.

import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import type { SheetPlan } from '../../shared/tabular/plan.ts';
import { useWords, type Words } from '../state/words.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { chooseHeader } from './choices.ts';
import { useSheet } from './sheetContext.ts';
import { chooseForSheet } from './trayActions.ts';

const mostHeaderRows = 5;

const headerWords = ({ headerRow, headerRowCount }: SheetPlan, { t }: Words): string => {
  if (headerRow === null) return t('evidence.headerNone');
  const from = headerRow - headerRowCount + 1;
  return from >= headerRow
    ? t('evidence.headerAt', { row: String(headerRow) })
    : t('evidence.headerRange', { from: String(from), to: String(headerRow) });
};

export const HeaderChoice = () => {
  const words = useWords();
  const { t } = words;
  const { place, sheet } = useSheet();
  const row = sheet.plan.headerRow ?? 1;
  const rowCount = Math.max(1, sheet.plan.headerRowCount);
  const choose = (nextRow: number, nextCount: number): void =>
    chooseForSheet(place, (before) => chooseHeader(before, nextRow, Math.min(nextCount, nextRow)));
  return (
    <div className="field header-rows">
      <span className="field-label">{t('evidence.headerRow')}</span>
      <DialogTrigger>
        <AriaButton className="select-button" aria-label={`${t('evidence.headerEdit')}: ${headerWords(sheet.plan, words)}`}>
          <span>{headerWords(sheet.plan, words)}</span><ChevronDown size={14} aria-hidden />
        </AriaButton>
        <Popover className="popover" placement="bottom start" offset={2}>
          <Dialog className="header-choice" aria-label={t('evidence.headerEdit')}>
            <NumberField
              label={t('evidence.headerRowLabel')} value={row} min={1} max={Math.max(1, sheet.rows)}
              onChange={(next) => choose(next, rowCount)}
            />
            <NumberField
              label={t('evidence.headerCountLabel')} value={rowCount} min={1} max={mostHeaderRows} onChange={(next) => choose(row, next)}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
};
