// Workbook: what is handed over. Choose period, scenario and language, see what will be in it, export it; and check a workbook
// that came back.

import { Download, Presentation } from 'lucide-react';
import { useMemo, useState } from 'react';
import { languages, type Language } from '../../shared/domain.ts';
import type { Project } from '../../shared/contract/project.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { present } from '../presenting/state.ts';
import { useCall } from '../state/call.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { useScenario, useScenarios } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { exportWorkbook } from './exportWorkbook.ts';
import { SummaryPreview } from './Preview.tsx';
import { SheetList, useSheets } from './SheetChoice.tsx';
import { useWork } from './useWork.ts';
import { AnnexPanel } from './AnnexPanel.tsx';
import { ChartsPanel } from './ChartsPanel.tsx';
import { SealPanel } from './SealPanel.tsx';
import { VerifyPanel } from './VerifyPanel.tsx';
import './workbook.css';

// The scenario as it is on the screen, unsaved changes included; no saved scenario can have this name.
const onScreen = '\u0000screen';

const useChoices = (project: Project) => {
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

const Export = ({ project }: { readonly project: Project }) => {
  const words = useWords();
  const { t, count } = words;
  const choices = useChoices(project);
  const { period, scenario, language } = choices;
  const { parameters, interventions, name } = scenario;
  const inputs = useCall('scoring.inputs', { period }).data;
  const result = useMemo(() => (inputs === undefined ? undefined : scoreScenario(inputs, { parameters, interventions }).result), [inputs, parameters, interventions]);
  const sheetChoice = useSheets();
  const work = useWork(exportWorkbook);
  const fileName = t('workbook.fileName', { project: project.name, period });
  return (
    <section className="panel workbook-export" aria-label={t('workbook.title')}>
      <h2>{t('workbook.title')}</h2>
      <p className="muted">{t('workbook.lead')}</p>
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
          <span className="field-label">{t('workbook.language')}</span>
          <Segmented
            label={t('workbook.language')}
            value={language}
            onChange={choices.setLanguage}
            segments={languages.map((id) => ({ id, label: t(id === 'id' ? 'shell.languageId' : 'shell.languageEn') }))}
          />
        </div>
      </div>
      {result === undefined ? null : (
        <div className="workbook-content">
          <SheetList agencies={result.agencies.length} language={language} choice={sheetChoice} />
          <SummaryPreview result={result} language={language} />
        </div>
      )}
      {result !== undefined && result.totals.withEvidence === 0 ? (
        <p className="tone-at-risk">● {t('workbook.noEvidence', { period })}</p>
      ) : null}
      <div className="workbook-go">
        <Button
          kind="primary"
          icon={Download}
          isDisabled={work.state === 'running' || result === undefined}
          onPress={() => work.run({ fileName, period, scenario: name, parameters, interventions: [...interventions], language, sheets: [...sheetChoice.sheets] })}
        >
          {t('workbook.export')}
        </Button>
        {work.state === 'running' ? (
          <>
            <Progress label={t('workbook.working')} share={work.share} />
            <span className="muted">{t('workbook.working')}</span>
          </>
        ) : null}
        {work.result === null ? null : (
          <p role="status" className="workbook-done">
            <strong className="tone-met">▲ {t('workbook.done', { name: work.result.name })}</strong>{' '}
            {t('workbook.doneCheck', { formulas: count(work.result.formulas), recomputed: count(work.result.recomputed) })}{' '}
            <span className="muted">{t('workbook.size', { kilobytes: count(Math.round(work.result.bytes / 1000)) })}</span>
          </p>
        )}
      </div>
    </section>
  );
};

export const WorkbookScreen = () => {
  const { t } = useWords();
  const project = useProject();
  return (
    <>
      <header className="screen-head">
        <h1>{t('place.workbook')}</h1>
        {project === null || project === undefined ? null : (
          <Button icon={Presentation} onPress={present}>{t('presenting.start')} <kbd className="muted">F5</kbd></Button>
        )}
      </header>
      {project === null || project === undefined ? null : (
        <div className="screen-body workbook">
          <Export project={project} />
          <AnnexPanel project={project} />
          <ChartsPanel />
          <VerifyPanel />
          <SealPanel />
        </div>
      )}
    </>
  );
};
