// The workbook's sheets in their order, each with what is in it; those that may be left out have a box to tick.

import { useState } from 'react';
import type { Language } from '../../shared/domain.ts';
import { t as sentence } from '../../shared/i18n/t.ts';
import { isOptional, optionalSheets, workbookSheets, type OptionalSheet, type WorkbookSheet } from '../../shared/workbookSheets.ts';
import { useWords } from '../state/words.ts';
import { Checkbox } from '../ui/Switch.tsx';

export interface SheetChoice {
  readonly sheets: readonly OptionalSheet[];
  readonly set: (sheet: OptionalSheet, isOn: boolean) => void;
}

/** All of them until one is left out. */
export const useSheets = (): SheetChoice => {
  const [leftOut, setLeftOut] = useState<readonly OptionalSheet[]>([]);
  return {
    sheets: optionalSheets.filter((sheet) => !leftOut.includes(sheet)),
    set: (sheet, isOn) => setLeftOut((before) => (isOn ? before.filter((each) => each !== sheet) : [...before, sheet])),
  };
};

const Line = ({ sheet, choice, language, agencies }: { readonly sheet: WorkbookSheet; readonly choice: SheetChoice; readonly language: Language; readonly agencies: number }) => {
  const { t, count } = useWords();
  const name = <strong lang={language}>{sentence(language, `sheet.${sheet}`)}</strong>;
  return (
    <li>
      {isOptional(sheet)
        ? <Checkbox isOn={choice.sheets.includes(sheet)} onChange={(isOn) => choice.set(sheet, isOn)}>{name}</Checkbox>
        : <span className="workbook-sheet-always">{name}</span>}
      <span className="muted small">{t(`workbook.sheet.${sheet}Meaning`, { count: count(agencies) })}</span>
    </li>
  );
};

export const SheetList = ({ agencies, language, choice }: { readonly agencies: number; readonly language: Language; readonly choice: SheetChoice }) => {
  const { t } = useWords();
  return (
    <section className="workbook-sheets">
      <h3>{t('workbook.sheets')}</h3>
      <ol>
        {workbookSheets.map((sheet) => <Line key={sheet} sheet={sheet} choice={choice} language={language} agencies={agencies} />)}
      </ol>
    </section>
  );
};
