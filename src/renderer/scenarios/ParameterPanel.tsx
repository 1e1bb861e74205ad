// The parameters in the hand: sliders, choices and switches; what differs from the base scenario is marked and one press from back.

import { RotateCcw } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { isMessageKey } from '../../shared/i18n/t.ts';
import { parameterInfo } from '../../shared/scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { changeParameters } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SliderField } from '../ui/SliderField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { choiceName, parameterName, parameterValue } from './parameterWords.ts';

type KeyOf<T> = { readonly [K in ParameterKey]: Parameters[K] extends T ? K : never }[ParameterKey];
type NumberKey = KeyOf<number>;
type ChoiceKey = KeyOf<string>;

interface Both {
  readonly parameters: Parameters;
  readonly base: Parameters;
}

// A slider's own step: half a percentage point, or five reports; the number beside it takes the finest the parameter allows.
const sliderStep = { percent: 50, count: 5 } as const;

const NumberParameter = ({ name, parameters, base }: Both & { readonly name: NumberKey }) => {
  const words = useWords();
  const info = parameterInfo[name];
  if (info.kind !== 'percent' && info.kind !== 'count') return null;
  const hint = `parameterHint.${name}`;
  const isPercent = info.kind === 'percent';
  return (
    <SliderField
      label={parameterName(name, words)} value={parameters[name]} base={base[name]} min={info.min} max={info.max} step={sliderStep[info.kind]}
      scale={isPercent ? 100 : 1} decimals={isPercent ? 2 : 0} {...(isPercent ? { suffix: '%' } : {})}
      {...(isMessageKey(hint) ? { hint: words.t(hint) } : {})} onChange={(value) => changeParameters({ [name]: value })}
    />
  );
};

const Field = ({ name, parameters, base, children, labelId }: Both & {
  readonly name: ParameterKey; readonly children: ReactNode; readonly labelId?: string;
}) => {
  const words = useWords();
  const isChanged = parameters[name] !== base[name];
  return (
    <div className="choice-field" data-changed={isChanged || undefined}>
      <span className="choice-label" {...(labelId === undefined ? {} : { id: labelId })}>{parameterName(name, words)}</span>
      <span className="choice-reset">
        {isChanged ? (
          <IconButton
            icon={RotateCcw} size="small" label={words.t('ui.reset', { value: parameterValue(name, base, words) })}
            onPress={() => changeParameters({ [name]: base[name] })}
          />
        ) : null}
      </span>
      {children}
    </div>
  );
};

const ChoiceParameter = ({ name, ...both }: Both & { readonly name: ChoiceKey }) => {
  const words = useWords();
  const info = parameterInfo[name];
  if (info.kind !== 'choice') return null;
  return (
    <Field name={name} {...both}>
      <Segmented
        label={parameterName(name, words)} value={both.parameters[name] as string} onChange={(value) => changeParameters({ [name]: value })}
        segments={info.allowed.map((id) => ({ id, label: choiceName(name, id, words) }))}
      />
    </Field>
  );
};

const SwitchParameter = ({ name, ...both }: Both & { readonly name: KeyOf<boolean> }) => {
  const words = useWords();
  const id = useId();
  return (
    <Field name={name} {...both} labelId={id}>
      <Switch isOn={both.parameters[name]} onChange={(isOn) => changeParameters({ [name]: isOn })} label={parameterName(name, words)}>
        {words.t(both.parameters[name] ? 'ui.yes' : 'ui.no')}
      </Switch>
    </Field>
  );
};

export const ParameterPanel = (both: Both) => {
  const { t } = useWords();
  return (
    <div className="parameters">
      <section aria-label={t('scenarios.milestone1')}>
        <h3>{t('scenarios.milestone1')}</h3>
        <NumberParameter name="completionTarget" {...both} />
        <ChoiceParameter name="completionMeasure" {...both} />
      </section>
      <section aria-label={t('scenarios.milestone2')}>
        <h3>{t('scenarios.milestone2')}</h3>
        <NumberParameter name="agencyThreshold" {...both} />
        <NumberParameter name="agencyShareTarget" {...both} />
      </section>
      <section aria-label={t('scenarios.baselineGroup')}>
        <h3>{t('scenarios.baselineGroup')}</h3>
        <NumberParameter name="goodThreshold" {...both} />
      </section>
      <section aria-label={t('scenarios.rules')}>
        <h3>{t('scenarios.rules')}</h3>
        <SwitchParameter name="inProcessCounts" {...both} />
        <ChoiceParameter name="archivedReports" {...both} />
        <ChoiceParameter name="zeroReportAgencies" {...both} />
        <ChoiceParameter name="missingAgencies" {...both} />
        <NumberParameter name="minimumReports" {...both} />
        <NumberParameter name="smallNumber" {...both} />
      </section>
    </div>
  );
};
