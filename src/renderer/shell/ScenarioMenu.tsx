// Which scenario is shown, whether it was changed, and the way back.

import { ChevronDown, RotateCcw } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useScenario, useScenarios } from '../state/score.ts';
import { chooseScenario, resetDraft } from '../state/hand.ts';
import { go } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useScenarioName } from './useScenarioName.ts';

const View = memo(({ name, isChanged, isHypothetical }: {
  readonly name: string;
  readonly isChanged: boolean;
  readonly isHypothetical: boolean;
}) => {
  const { t } = useWords();
  const scenarios = useScenarios();
  const nameOf = useScenarioName();
  const shown = isChanged ? t('shell.scenarioChanged', { name: nameOf(name) }) : nameOf(name);
  return (
    <span className="top-scenario" data-changed={isChanged || undefined}>
      <Menu
        label={t('shell.scenario')}
        groups={[
          scenarios.map((one) => ({
            id: `scenario-${one.name}`,
            label: nameOf(one.name),
            isChosen: one.name === name,
            onAction: () => chooseScenario(one.name),
          })),
          [{ id: 'go', label: t('shell.scenarioCompare'), onAction: () => go('scenarios') }],
        ]}
      >
        <AriaButton className="select-button">
          <span>
            {t('shell.scenario')}: <strong>{shown}</strong>
          </span>
          <ChevronDown size={13} aria-hidden />
        </AriaButton>
      </Menu>
      {!isHypothetical ? null : <span className="hypothetical" title={t('scenarios.hypotheticalLong')}>{t('scenarios.hypothetical')}</span>}
      {isChanged ? <IconButton icon={RotateCcw} label={t('shell.scenarioReset', { name: nameOf(name) })} onPress={resetDraft} /> : null}
    </span>
  );
});

/** Drawn again only when what it says changes, not with every move of a slider. */
export const ScenarioMenu = () => {
  const { name, isChanged, interventions } = useScenario();
  return <View name={name} isChanged={isChanged} isHypothetical={interventions.length > 0} />;
};
