// What agencies would do: the scenario's interventions in their order, each one in the hand, and what of them could not be applied.

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Intervention, Unapplied } from '../../shared/scoring/interventions.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';
import { changeInterventions } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Figure } from '../ui/Figure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { SliderField } from '../ui/SliderField.tsx';
import { actKindOf, actKinds, amountOf, doesOf, isCounted, placed, whoChoices, whoId, whoOf, type ActKind } from './interventionWords.ts';
import { unappliedLines } from './unapplied.ts';

interface CardProps {
  readonly act: Intervention;
  readonly at: number;
  readonly acts: readonly Intervention[];
  readonly inputs: ScoreInputs;
  readonly parameters: Parameters;
}

const usualAmount = (kind: ActKind): number => (isCounted(kind) ? 10 : 4500);

/** The list with the act at a place replaced. */
const withAct = (acts: readonly Intervention[], at: number, act: Intervention): readonly Intervention[] =>
  acts.map((each, place) => (place === at ? act : each));

const swapped = (acts: readonly Intervention[], at: number, by: number): readonly Intervention[] => {
  const [one, other] = [acts[at], acts[at + by]];
  return one === undefined || other === undefined ? acts : withAct(withAct(acts, at, other), at + by, one);
};

const Who = ({ act, at, acts, inputs, parameters }: CardProps) => {
  const words = useWords();
  const { t } = words;
  const agencies = useMemo(() => inputs.agencies.map(({ key, name }) => ({ id: key, label: name })), [inputs]);
  const choose = (who: Intervention['who']) => changeInterventions(withAct(acts, at, { ...act, who }));
  return (
    <>
      <Select
        label={t('act.who')}
        choices={whoChoices(parameters, words)}
        value={whoId(act)}
        onChange={(id) => choose(whoOf(id, agencies[0]?.id ?? ''))}
      />
      {act.who.kind === 'agency' ? (
        <ComboBox
          label={t('act.agency')}
          choices={agencies}
          value={act.who.key}
          onChange={(key) => {
            if (key !== null) choose({ kind: 'agency', key });
          }}
        />
      ) : null}
    </>
  );
};

const What = ({ act, at, acts }: CardProps) => {
  const { t } = useWords();
  const kind = actKindOf(act);
  const amount = amountOf(act);
  const counts = isCounted(kind);
  const put = (does: Intervention['does'], lever = '') => changeInterventions(withAct(acts, at, { ...act, does }), lever);
  return (
    <>
      <Select
        label={t('act.what')}
        choices={actKinds.map((id) => ({ id, label: t(`act.kind.${id}`) }))}
        value={kind}
        onChange={(next) => put(doesOf(next, isCounted(next) === counts ? amount : usualAmount(next)))}
      />
      <SliderField
        label={t(counts ? 'act.reports' : 'act.percent')}
        value={amount}
        base={amount}
        min={0}
        max={counts ? 1000 : 10_000}
        step={counts ? 5 : 50}
        scale={counts ? 1 : 100}
        decimals={counts ? 0 : 2}
        {...(counts ? {} : { suffix: '%' })}
        onChange={(next) => put(doesOf(kind, next), `act ${at}`)}
      />
    </>
  );
};

const Card = (props: CardProps) => {
  const { t } = useWords();
  const { at, acts } = props;
  return (
    <li className="act" aria-label={t('act.number', { number: at + 1 })}>
      <header>
        <strong>{t('act.number', { number: at + 1 })}</strong>
        <IconButton icon={ArrowUp} size="small" label={t('act.up')} isDisabled={at === 0} onPress={() => changeInterventions(swapped(acts, at, -1))} />
        <IconButton
          icon={ArrowDown} size="small" label={t('act.down')} isDisabled={at === acts.length - 1}
          onPress={() => changeInterventions(swapped(acts, at, 1))}
        />
        <IconButton icon={Trash2} size="small" label={t('act.remove')} onPress={() => changeInterventions(acts.filter((_, place) => place !== at))} />
      </header>
      <Who {...props} />
      <What {...props} />
    </li>
  );
};

const fresh: Intervention = { who: { kind: 'all' }, does: { kind: 'raise', rate: 'followUp', to: 4500 } };

export const InterventionPanel = memo(({ acts, inputs, parameters, unapplied }: {
  readonly acts: readonly Intervention[];
  readonly inputs: ScoreInputs;
  readonly parameters: Parameters;
  readonly unapplied: readonly Unapplied[];
}) => {
  const words = useWords();
  const { t, count } = words;
  return (
    <div className="acts">
      <p className="muted small">{t('act.hint')}</p>
      {unapplied.length === 0 ? null : (
        <p className="acts-unapplied" role="status">
          <Figure explanation={{ sentence: t('act.unappliedWhy'), lines: unappliedLines(unapplied, inputs, words) }}>
            {t('act.unapplied', { count: count(unapplied.length) })}
          </Figure>
        </p>
      )}
      <ol>
        {placed(acts).map(({ id, at, act }) => (
          <Card key={id} act={act} at={at} acts={acts} inputs={inputs} parameters={parameters} />
        ))}
      </ol>
      <Button icon={Plus} onPress={() => changeInterventions([...acts, fresh])}>{t('act.add')}</Button>
    </div>
  );
});
