// The periods of the plan in the commitment's form: window of receipt dates and cut-off.

import type { Period } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { isPeriodRight } from './periodRight.ts';

export const PeriodsPart = ({
  periods,
  onChange,
}: {
  readonly periods: readonly Period[];
  readonly onChange: (periods: readonly Period[]) => void;
}) => {
  const { t } = useWords();
  return (
    <div className="form">
      {periods.map((period, place) => {
        const set = (part: Partial<Period>) => onChange(periods.with(place, { ...period, ...part }));
        return (
          <div key={period.code} className="form-period">
            <strong>{period.code}</strong>
            <NumberField
              label={t('commitment.planMonth')}
              value={period.planMonth}
              min={1}
              max={120}
              onChange={(planMonth) => set({ planMonth })}
            />
            <TextField label={t('commitment.from')} value={period.from} onChange={(from) => set({ from })} />
            <TextField label={t('commitment.to')} value={period.to} onChange={(to) => set({ to })} />
            <TextField label={t('commitment.asAt')} value={period.asAt} onChange={(asAt) => set({ asAt })} />
            {isPeriodRight(period) ? null : <p className="field-error">{t('commitment.periodWrong')}</p>}
          </div>
        );
      })}
      <p className="muted small">{t('commitment.periodHint')}</p>
    </div>
  );
};
