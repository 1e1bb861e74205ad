// What the sheet was recognised as and why, its header rows, the periods it is for, and the account of its rows; all of it can
// be changed here.

import { RotateCcw } from 'lucide-react';
import { columnLetters } from '../../shared/tabular/cells.ts';
import { layouts, zones, type SheetInspection } from '../../shared/tabular/plan.ts';
import { useWords, type Words } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { chooseLayout, chooseZone, isChanged } from './choices.ts';
import { tellingColumns } from './fields.ts';
import { HeaderChoice } from './HeaderChoice.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { useSheet } from './sheetContext.ts';
import { chooseForSheet, readWithoutRecipe } from './trayActions.ts';

const whyWords = (sheet: SheetInspection, isChosen: boolean, { t }: Words): string => {
  if (isChosen) return t('evidence.whyChosen');
  const telling = tellingColumns(sheet.plan);
  if (telling.length === 0) return t('evidence.whyUnknown');
  const columns = telling.map(({ header, column }) => t('evidence.whyColumn', { header, column: columnLetters(column) })).join(', ');
  return t('evidence.why', { columns });
};

const TitleFacts = ({ sheet }: { readonly sheet: SheetInspection }) => {
  const { t, date } = useWords();
  const { agency, generated, from, to } = sheet.plan.titleFacts;
  const facts = [
    agency === null ? null : t('evidence.titleAgency', { agency }),
    from === null || to === null ? null : t('evidence.titleWindow', { from: date(from), to: date(to) }),
    generated === null ? null : t('evidence.titleGenerated', { date: date(generated) }),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <span>{facts.join(' · ')}</span>;
};

const RowAccount = ({ sheet }: { readonly sheet: SheetInspection }) => {
  const { t } = useWords();
  const { read, data, refused, title, header, section, total, note } = sheet.counts;
  const skipped = ([['title', title], ['header', header], ['section', section], ['total', total], ['note', note]] as const)
    .filter(([, rows]) => rows > 0).map(([role, rows]) => `${String(rows)} ${t(`evidence.role.${role}`)}`).join(', ');
  return (
    <span className="number" title={skipped}>
      {t('evidence.counts', { read, data, refused, skipped: title + header + section + total + note })}
    </span>
  );
};

const Readings = () => {
  const { t } = useWords();
  const { place, sheet } = useSheet();
  const hasTime = sheet.plan.columns.some(({ field }) => field === 'receivedTime' || field === 'receivedUnix' || field === 'completedUnix');
  return (
    <>
      <Select
        label={t('evidence.layout')} value={sheet.plan.layout} choices={layouts.map((id) => ({ id, label: t(`evidence.layout.${id}`) }))}
        onChange={(layout) => { if (layout !== sheet.plan.layout) chooseForSheet(place, (before) => chooseLayout(before, layout)); }}
      />
      <HeaderChoice />
      {hasTime ? (
        <div className="zone-choice">
          <Select
            label={t('evidence.zone')} value={sheet.plan.zone} choices={zones.map((id) => ({ id, label: id }))}
            onChange={(zone) => { if (zone !== sheet.plan.zone) chooseForSheet(place, (before) => chooseZone(before, zone)); }}
          />
        </div>
      ) : null}
    </>
  );
};

const GuessAgain = () => {
  const { t } = useWords();
  const { place, decision } = useSheet();
  if (!isChanged(decision.choices)) return null;
  return <Button kind="quiet" icon={RotateCcw} onPress={() => readWithoutRecipe(place)}>{t('evidence.guessAgain')}</Button>;
};

export const SheetHead = () => {
  const words = useWords();
  const { file, sheet, decision } = useSheet();
  return (
    <header className="sheet-head">
      <h2 className="sheet-title"><span className="muted">{file.ref.name} › </span>{sheet.name}</h2>
      <div className="sheet-choices"><Readings /><PeriodChoice /><GuessAgain /></div>
      <p className="sheet-facts muted small">
        <span>{whyWords(sheet, decision.choices.layout !== null, words)}</span>
        <TitleFacts sheet={sheet} />
        <RowAccount sheet={sheet} />
      </p>
    </header>
  );
};
