// What is handed over is chosen by period, scenario and language, the same way for workbook and slides. What is on the screen is the
// usual choice, unsaved changes included.

import { useState } from 'react';
import type { Project } from '../../shared/contract/project.ts';
import { languages, type Language } from '../../shared/domain.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { usePeriod } from '../state/project.ts';
import { useScenario, useScenarios } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';

// The scenario as it is on the screen, unsaved changes included; no saved scenario can have this name.
const onScreen = '\u0000screen';

export const useChoices = (project: Project) => {
  const { t, language } = useWords();
  const shownPeriod = usePeriod();
  const current = useScenario();
  const scenarios = useScenarios();
  const nameOf = useScenarioName();
  const [period, setPeriod] = useState<string | null>(null);
  const [scenario, setScenario] = useState<string | null>(null);
  const [words, setWords] = useState<Language | null>(null);
  const usual = current.isChanged ? onScreen : current.name;
  const id = scenario === onScreen && !current.isChanged ? current.name : (scenario ?? usual);
  const saved = scenarios.find(({ name }) => name === id);
  const changedName = t('shell.scenarioChanged', { name: nameOf(current.name) });
  return {
    period: period ?? shownPeriod?.code ?? project.currentPeriod,
    setPeriod,
    scenarioId: id,
    setScenario,
    scenario:
      saved === undefined ? { ...current, name: changedName } : saved,
    scenarioChoices: [
      ...(current.isChanged ? [{ id: onScreen, label: t('workbook.scenarioCurrent', { name: nameOf(current.name) }) }] : []),
      ...scenarios.map(({ name }) => ({ id: name, label: nameOf(name) })),
    ],
    language: words ?? language,
    setLanguage: setWords,
  };
};

export const ChoiceFields = ({ project, choices, languageOf }: {
  readonly project: Project; readonly choices: ReturnType<typeof useChoices>;
  /** What the language is called. */
  readonly languageOf: 'workbook.language' | 'slides.language';
}) => {
  const { t } = useWords();
  const { period, language } = choices;
  return (
    <div className="workbook-choices">
      <div className="field">
        <span className="field-label">{t('workbook.period')}</span>
        <Segmented
          label={t('workbook.period')}
          value={period}
          onChange={choices.setPeriod}
          segments={project.periods.map(({ code }) => ({ id: code, label: code }))}
        />
      </div>
      <Select
        label={t('workbook.scenario')}
        value={choices.scenarioId}
        onChange={choices.setScenario}
        choices={choices.scenarioChoices}
      />
      <div className="field">
        <span className="field-label">{t(languageOf)}</span>
        <Segmented
          label={t(languageOf)}
          value={language}
          onChange={choices.setLanguage}
          segments={languages.map((id) => ({ id, label: t(id === 'id' ? 'shell.languageId' : 'shell.languageEn') }))}
        />
      </div>
    </div>
  );
};
