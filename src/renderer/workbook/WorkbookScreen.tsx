// Workbook: what is handed over. Choose period, scenario and language, see what will be in it, export it; and check a workbook
// that came back.

import { Download, Presentation } from 'lucide-react';
import { useMemo } from 'react';
import type { Project } from '../../shared/contract/project.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { present } from '../presenting/state.ts';
import { useCall } from '../state/call.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ChoiceFields, useChoices } from './choices.tsx';
import { exportWorkbook } from './exportWorkbook.ts';
import { SummaryPreview } from './Preview.tsx';
import { SheetList, useSheets } from './SheetChoice.tsx';
import { useWork } from './useWork.ts';
import { AnnexPanel } from './AnnexPanel.tsx';
import { ChartsPanel } from './ChartsPanel.tsx';
import { SealPanel } from './SealPanel.tsx';
import { SlidesPanel } from './SlidesPanel.tsx';
import { VerifyPanel } from './VerifyPanel.tsx';
import './workbook.css';

const Export = ({ project }: { readonly project: Project }) => {
  const { t, count } = useWords();
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
      <ChoiceFields project={project} choices={choices} languageOf="workbook.language" />
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
          <SlidesPanel project={project} />
          <ChartsPanel />
          <VerifyPanel />
          <SealPanel />
        </div>
      )}
    </>
  );
};
