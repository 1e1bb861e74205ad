// The reports annex: a workbook of its own beside the evaluation, titles left out unless somebody asks for them.

import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { AnnexOutcome } from '../../shared/jobs.ts';
import type { Language } from '../../shared/domain.ts';
import type { Project } from '../../shared/contract/project.ts';
import { call, useCall } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { usePeriod } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { host } from '../transport/host.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWork } from './useWork.ts';

interface AnnexInput { readonly fileName: string; readonly period: string; readonly language: Language; readonly withTitles: boolean }

const exportAnnex = async ({ fileName, ...what }: AnnexInput, onJob: (jobId: string) => void): Promise<AnnexOutcome | null> => {
  const destination = await host.saveFile({ name: fileName, kind: 'workbook' });
  if (destination === null) return null;
  const { jobId } = await call('workbook.annex.start', { ...what, destination: destination.id });
  onJob(jobId);
  return finished<'annex'>(jobId);
};

export const AnnexPanel = ({ project }: { readonly project: Project }) => {
  const { t, count, language } = useWords();
  const period = usePeriod()?.code ?? project.currentPeriod;
  const [withTitles, setWithTitles] = useState(false);
  const { run, state, share, result } = useWork(exportAnnex);
  const records = useCall('scoring.evidence', {}).data?.find((one) => one.period === period)?.records ?? 0;
  return (
    <section className="panel workbook-annex" aria-label={t('annex.panel')}>
      <h2>{t('annex.panel')}</h2>
      <p className="muted">{t('annex.lead', { period })}</p>
      <div>
        <Switch label={t('annex.withTitles')} isOn={withTitles} onChange={setWithTitles}>{t('annex.withTitles')}</Switch>
        <p className="muted small">{t('annex.withTitlesHint')}</p>
      </div>
      <div className="workbook-go">
        <Button
          icon={FileSpreadsheet} isDisabled={state === 'running' || records === 0}
          onPress={() => run({ fileName: t('annex.fileName', { project: project.name, period }), period, language, withTitles })}
        >
          {t('annex.export')}
        </Button>
        {state === 'running' ? <Progress label={t('annex.working')} share={share} /> : null}
        {records === 0 ? <span className="muted">{t('annex.none')}</span> : null}
        {result === null ? null : <span role="status">{t('annex.done', { name: result.name, rows: count(result.rows), sheets: count(result.sheets) })}</span>}
      </div>
    </section>
  );
};
