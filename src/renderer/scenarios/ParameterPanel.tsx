// The parameters in the hand: sliders, choices and switches; what differs from the base scenario is marked and one press from back.

import { RotateCcw } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { isMessageKey } from '../../shared/i18n/t.ts';
import { parameterInfo } from '../../shared/scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { changeParameters } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SliderField } from '../ui/SliderField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { choiceName, parameterName } from './parameterWords.ts';

type KeyOf<T> = { readonly [K in ParameterKey]: Parameters[K] extends T ? K : never }[ParameterKey];
type NumberKey = KeyOf<number>;
type ChoiceKey = KeyOf<string>;
type SwitchKey = KeyOf<boolean>;

/** A parameter as a field needs it: what it is now and in the base scenario. Fields are remembered by these, so a moving slider
 * draws itself and not its neighbours. */
interface FieldOf<K extends ParameterKey> {
  readonly name: K;
  readonly value: Parameters[K];
  readonly base: Parameters[K];
}

// A slider's own step: half a percentage point, or five reports; the number beside it takes the finest the parameter allows.
const sliderStep = { percent: 50, count: 5 } as const;

const NumberParameter = memo(({ name, value, base }: FieldOf<NumberKey>) => {
  const words = useWords();
  const info = parameterInfo[name];
  if (info.kind !== 'percent' && info.kind !== 'count') return null;
  const hint = `parameterHint.${name}`;
  const isPercent = info.kind === 'percent';
  return (
    <SliderField
      label={parameterName(name, words)}
      value={value}
      base={base}
      min={info.min}
      max={info.max}
      step={sliderStep[info.kind]}
      scale={isPercent ? 100 : 1}
      decimals={isPercent ? 2 : 0}
      {...(isPercent ? { suffix: '%' } : {})}
      {...(isMessageKey(hint) ? { hint: words.t(hint) } : {})}
      onChange={(next) => changeParameters({ [name]: next })}
    />
  );
});

const Field = ({
  name,
  value,
  base,
  baseWord,
  children,
}: FieldOf<ParameterKey> & { readonly baseWord: string; readonly children: ReactNode }) => {
  const words = useWords();
  const isChanged = value !== base;
  return (
    <div className="choice-field" data-changed={isChanged || undefined}>
      <span className="choice-label">{parameterName(name, words)}</span>
      <span className="choice-reset">
        {isChanged ? (
          <IconButton
            icon={RotateCcw}
            size="small"
            label={words.t('ui.reset', { value: baseWord })}
            onPress={() => changeParameters({ [name]: base })}
          />
        ) : null}
      </span>
      {children}
    </div>
  );
};

const ChoiceParameter = memo((field: FieldOf<ChoiceKey>) => {
  const words = useWords();
  const { name, value, base } = field;
  const info = parameterInfo[name];
  if (info.kind !== 'choice') return null;
  return (
    <Field {...field} baseWord={choiceName(name, base, words)}>
      <Segmented
        label={parameterName(name, words)}
        value={value as string}
        onChange={(next) => changeParameters({ [name]: next })}
        segments={info.allowed.map((id) => ({ id, label: choiceName(name, id, words) }))}
      />
    </Field>
  );
});

const SwitchParameter = memo((field: FieldOf<SwitchKey>) => {
  const words = useWords();
  const { name, value, base } = field;
  return (
    <Field {...field} baseWord={words.t(base ? 'ui.yes' : 'ui.no')}>
      <Switch isOn={value} onChange={(isOn) => changeParameters({ [name]: isOn })} label={parameterName(name, words)}>
        {words.t(value ? 'ui.yes' : 'ui.no')}
      </Switch>
    </Field>
  );
});

export const ParameterPanel = ({ parameters, base }: { readonly parameters: Parameters; readonly base: Parameters }) => {
  const { t } = useWords();
  const number = (name: NumberKey) => <NumberParameter name={name} value={parameters[name]} base={base[name]} />;
  const choice = (name: ChoiceKey) => <ChoiceParameter name={name} value={parameters[name]} base={base[name]} />;
  return (
    <div className="parameters">
      <section aria-label={t('scenarios.milestone1')}>
        <h3>{t('scenarios.milestone1')}</h3>
        {number('completionTarget')}
        {choice('completionMeasure')}
      </section>
      <section aria-label={t('scenarios.milestone2')}>
        <h3>{t('scenarios.milestone2')}</h3>
        {number('agencyThreshold')}
        {number('agencyShareTarget')}
      </section>
      <section aria-label={t('scenarios.baselineGroup')}>
        <h3>{t('scenarios.baselineGroup')}</h3>
        {number('goodThreshold')}
      </section>
      <section aria-label={t('scenarios.rules')}>
        <h3>{t('scenarios.rules')}</h3>
        <SwitchParameter name="inProcessCounts" value={parameters.inProcessCounts} base={base.inProcessCounts} />
        {choice('archivedReports')}
        {choice('zeroReportAgencies')}
        {choice('missingAgencies')}
        {number('minimumReports')}
        {number('smallNumber')}
      </section>
    </div>
  );
};
