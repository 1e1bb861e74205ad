// Fields of the parameters that are one value: a number to slide, a choice, a switch, a number that may be absent.

import { memo } from 'react';
import { isMessageKey } from '../../shared/i18n/t.ts';
import { parameterInfo } from '../../shared/scoring/parameters.ts';
import { changeParameters } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { SliderField } from '../ui/SliderField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { FieldFrame, type FieldOf, type KeyOf } from './fieldParts.tsx';
import { choiceName, parameterName } from './parameterWords.ts';

// A slider's own step: half a percentage point, or five of a thousand; the number beside it takes the finest the parameter allows.
const sliderStep = (isPercent: boolean, max: number): number => {
  if (isPercent) return 50;
  return max > 100 ? 5 : 1;
};

export const NumberParameter = memo(({ name, value, base }: FieldOf<KeyOf<number>>) => {
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
      step={sliderStep(isPercent, info.max)}
      scale={isPercent ? 100 : 1}
      decimals={isPercent ? 2 : 0}
      {...(isPercent ? { suffix: '%' } : {})}
      {...(isMessageKey(hint) ? { hint: words.t(hint) } : {})}
      onChange={(next) => changeParameters({ [name]: next })}
    />
  );
});

export const ChoiceParameter = memo((field: FieldOf<KeyOf<string>>) => {
  const words = useWords();
  const { name, value, base } = field;
  const info = parameterInfo[name];
  if (info.kind !== 'choice') return null;
  return (
    <FieldFrame {...field} baseWord={choiceName(name, base, words)}>
      <Segmented
        label={parameterName(name, words)}
        value={value as string}
        onChange={(next) => changeParameters({ [name]: next })}
        segments={info.allowed.map((id) => ({ id, label: choiceName(name, id, words) }))}
      />
    </FieldFrame>
  );
});

export const SwitchParameter = memo((field: FieldOf<KeyOf<boolean>>) => {
  const words = useWords();
  const { name, value, base } = field;
  return (
    <FieldFrame {...field} baseWord={words.t(base ? 'ui.yes' : 'ui.no')}>
      <Switch isOn={value} onChange={(isOn) => changeParameters({ [name]: isOn })} label={parameterName(name, words)}>
        {words.t(value ? 'ui.yes' : 'ui.no')}
      </Switch>
    </FieldFrame>
  );
});

/** How many items a target begins with when one is switched on. */
const firstTarget = 100;

export const TargetItemsParameter = memo(({ name, value, base }: FieldOf<'disclosureTargetItems'>) => {
  const words = useWords();
  const info = parameterInfo[name];
  if (info.kind !== 'optionalCount') return null;
  const noNumber = words.t('parameter.disclosureTargetItems.none');
  return (
    <FieldFrame name={name} value={value} base={base} baseWord={base === null ? noNumber : words.count(base)}>
      <Switch
        isOn={value !== null}
        onChange={(isOn) => changeParameters({ [name]: isOn ? (base ?? firstTarget) : null })}
        label={parameterName(name, words)}
      >
        {value === null ? noNumber : words.t('parameter.disclosureTargetItems.some')}
      </Switch>
      {value === null ? null : (
        <div className="choice-wide">
          <SliderField
            label={words.t('parameter.disclosureTargetItems.some')}
            value={value}
            base={base ?? value}
            min={info.min}
            max={info.max}
            step={5}
            onChange={(next) => changeParameters({ [name]: next })}
          />
        </div>
      )}
    </FieldFrame>
  );
});
