// Fields of the parameters that are lists: a limit for each class, a weight for each check, bounds of volume bands with presets.

import { memo, useState } from 'react';
import { reportClasses } from '../../shared/domain.ts';
import { graiBands } from '../../shared/scoring/bands.ts';
import { disclosureChecks } from '../../shared/scoring/disclosureItem.ts';
import { allowedText, defaultParameters, parameterInfo, setParameter } from '../../shared/scoring/parameters.ts';
import { changeParameters } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { SliderField } from '../ui/SliderField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { balanced } from './balance.ts';
import { FieldFrame, isSameValue, type FieldOf } from './fieldParts.tsx';

export const LimitsParameter = memo((field: FieldOf<'completionLimits'>) => {
  const { t } = useWords();
  const { name, value, base } = field;
  const info = parameterInfo[name];
  if (info.kind !== 'limits') return null;
  return (
    <FieldFrame {...field} baseWord={base.join(' / ')}>
      <div className="choice-wide">
        {reportClasses.map((of, at) => (
          <SliderField
            key={of}
            label={t(`reports.class.${of}`)}
            value={value[at] ?? 0}
            base={base[at] ?? 0}
            min={info.min}
            max={info.max}
            step={1}
            onChange={(next) => changeParameters({ [name]: value.map((limit, place) => (place === at ? next : limit)) })}
          />
        ))}
      </div>
    </FieldFrame>
  );
});

export const WeightsParameter = memo((field: FieldOf<'disclosureWeights'>) => {
  const { t } = useWords();
  const { name, value, base } = field;
  return (
    <FieldFrame {...field} baseWord={base.join(' / ')}>
      <div className="choice-wide">
        {disclosureChecks.map((check, at) => (
          <SliderField
            key={check}
            label={t(`disclosure.check.${check}`)}
            value={value[at] ?? 0}
            base={base[at] ?? 0}
            min={0}
            max={100}
            step={5}
            onChange={(next) => changeParameters({ [name]: balanced(value, at, next) })}
          />
        ))}
        <p className="slider-hint">{t('scenarios.weightsHint')}</p>
      </div>
    </FieldFrame>
  );
});

const presets = { usual: defaultParameters.volumeBands, grai: graiBands } as const;

export const BandsParameter = memo((field: FieldOf<'volumeBands'>) => {
  const { t } = useWords();
  const { name, value, base } = field;
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): number[] | null => {
    try {
      return setParameter(defaultParameters, name, text)[name];
    } catch {
      return null;
    }
  };
  const take = (text: string) => {
    setTyped(text);
    const bounds = read(text);
    if (bounds !== null) changeParameters({ [name]: bounds });
  };
  const chosen = (['usual', 'grai'] as const).find((preset) => isSameValue(value, presets[preset])) ?? null;
  const isWrong = typed !== null && read(typed) === null;
  return (
    <FieldFrame {...field} baseWord={base.join(', ')}>
      <Segmented
        label={t('scenarios.bandPreset')}
        value={chosen}
        onChange={(preset) => {
          setTyped(null);
          changeParameters({ [name]: [...presets[preset]] });
        }}
        segments={[
          { id: 'usual', label: t('scenarios.bandsUsual') },
          { id: 'grai', label: t('scenarios.bandsGrai'), tip: t('scenarios.bandsGraiHint') },
        ]}
      />
      <div className="choice-wide" onBlur={() => setTyped(null)}>
        <TextField
          label={t('scenarios.bandBounds')}
          value={typed ?? value.join(', ')}
          onChange={take}
          maxLength={120}
          {...(isWrong ? { error: t('scenarios.bandsWrong', { example: allowedText(name) }) } : {})}
        />
      </div>
    </FieldFrame>
  );
});
