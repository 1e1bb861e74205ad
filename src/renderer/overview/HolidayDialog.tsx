// The project's table of days off, year by year with its decree: read, corrected, added to. Nothing is saved before Save.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { HolidayTable } from '../../shared/scoring/workingDays.ts';
import { askAgain, call, useCall } from '../state/call.ts';
import { announce, tell } from '../state/notices.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Lines } from './formFields.tsx';
import { holidayFault, workingDaysIn, yearsBeside } from './holidayDraft.ts';

type Year = HolidayTable['years'][number];
type DayOff = Year['days'][number];

const DayFields = ({ day, onChange }: { readonly day: DayOff; readonly onChange: (day: DayOff) => void }) => {
  const { t } = useWords();
  return (
    <div className="holiday-day">
      <TextField label={t('holidays.date')} isLabelHidden value={day.date} onChange={(date) => onChange({ ...day, date })} maxLength={10} />
      <Select
        label={t('holidays.kind')} isLabelHidden value={day.kind} onChange={(kind) => onChange({ ...day, kind })}
        choices={(['holiday', 'jointLeave'] as const).map((id) => ({ id, label: t(`holidays.kind.${id}`) }))}
      />
    </div>
  );
};

const YearPart = ({ year, onChange }: { readonly year: Year; readonly onChange: (year: Year) => void }) => {
  const { t, count } = useWords();
  const fresh: DayOff = { date: `${year.year}-`, kind: 'holiday', isConfirmed: true };
  return (
    <>
      <TextField label={t('holidays.decree')} value={year.decree} onChange={(decree) => onChange({ ...year, decree })} maxLength={500} />
      <p className="muted small">{t('holidays.workingDays', { year: String(year.year), count: count(workingDaysIn(year)) })}</p>
      <Lines
        label={t('holidays.days', { year: String(year.year) })} lines={year.days} onChange={(days) => onChange({ ...year, days })}
        fresh={fresh}
      >
        {(day, change) => <DayFields day={day} onChange={change} />}
      </Lines>
    </>
  );
};

const save = async (table: HolidayTable): Promise<boolean> => {
  try {
    await call('holidays.save', { table });
    askAgain('holidays.get');
    announce('holidays.saved');
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

const Editor = ({ table, onClose }: { readonly table: HolidayTable; readonly onClose: () => void }) => {
  const { t } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const [draft, setDraft] = useState(table);
  const [chosen, setChosen] = useState(() => table.years.at(-1)?.year ?? 0);
  const year = draft.years.find((one) => one.year === chosen);
  const fault = holidayFault(draft);
  const addable = yearsBeside(draft);
  const keep = async () => {
    if (await save(draft)) onClose();
  };
  const addYear = (added: number) => {
    const years = [...draft.years, { year: added, decree: '', days: [] }].toSorted((left, right) => left.year - right.year);
    setDraft({ ...draft, years });
    setChosen(added);
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('holidays.title')} width="wide"
      actions={(
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            kind="primary" isDisabled={isFixed || fault !== null}
            onPress={() => void keep()}
          >
            {t('ui.save')}
          </Button>
        </>
      )}
    >
      <div className="form">
        <p className="muted">{t('holidays.lead')}</p>
        <TextField label={t('holidays.version')} value={draft.version} onChange={(version) => setDraft({ ...draft, version })} maxLength={100} />
        <div className="holiday-years">
          <Segmented
            label={t('holidays.year')} value={String(chosen)} onChange={(id) => setChosen(Number(id))}
            segments={draft.years.map((one) => ({ id: String(one.year), label: String(one.year) }))}
          />
          {addable.map((next) => (
            <Button key={next} icon={Plus} onPress={() => addYear(next)}>
              {t('holidays.addYear', { year: String(next) })}
            </Button>
          ))}
        </div>
        {year === undefined ? null : (
          <YearPart year={year} onChange={(next) => setDraft({ ...draft, years: draft.years.map((one) => (one.year === next.year ? next : one)) })} />
        )}
        {fault === null ? null : <p className="field-error" role="alert">{t('holidays.fault', { date: fault })}</p>}
      </div>
    </Dialog>
  );
};

export const HolidayDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const table = useCall('holidays.get', {}).data;
  return table === undefined ? null : <Editor table={table} onClose={onClose} />;
};
