// The bar at the foot: running work with cancel, figures of the selected rows, the data's cut-off, the synthetic mark.

import { X } from 'lucide-react';
import type { Project } from '../../shared/contract/project.ts';
import type { Job } from '../../shared/jobs.ts';
import { cancelJob, runningJobs, useJobs } from '../state/jobs.ts';
import { usePeriod } from '../state/project.ts';
import { remainingText } from '../../shared/i18n/remaining.ts';
import { useWindow } from '../state/window.ts';
import { useWords, type Words } from '../state/words.ts';
import { Figure } from '../ui/Figure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Progress } from '../ui/Progress.tsx';

const nameOf = (job: Job, words: Words): string =>
  job.message === null ? words.t(`job.${job.kind}`) : words.say('job', job.message.code, job.message.params);

const RunningJob = ({ job }: { readonly job: Job }) => {
  const words = useWords();
  const share = job.total === null || job.total === 0 ? null : Math.min(1, job.done / job.total);
  const name = nameOf(job, words);
  return (
    <span className="status-job">
      <span className="status-job-name">{name}</span>
      <Progress label={name} share={share} />
      <span className="number">{share === null ? words.count(job.done) : words.percent(share * 100, 0)}</span>
      <span className="muted number">{remainingText(job.remaining, words.language)}</span>
      <IconButton icon={X} size="small" label={words.t('shell.cancelJob', { name })} onPress={() => cancelJob(job.id)} />
    </span>
  );
};

const Jobs = () => {
  const { t } = useWords();
  const jobs = runningJobs(useJobs((state) => state.jobs));
  const [first, second, ...rest] = jobs;
  return (
    <span className="status-jobs" role="status" aria-label={t('shell.jobs')}>
      {first === undefined ? null : <RunningJob job={first} />}
      {second === undefined ? null : <RunningJob job={second} />}
      {rest.length === 0 ? null : <span className="muted">{t('shell.jobMore', { count: rest.length })}</span>}
    </span>
  );
};

const Selection = () => {
  const { t, count, decimal } = useWords();
  const selection = useWindow((state) => state.selection);
  if (selection === null) return null;
  const { rows, total, noun, column, numbers, sum, mean } = selection;
  const params = { column, numbers: count(numbers), rows: count(rows), sum: count(sum), mean: decimal(mean ?? 0, 1) };
  return (
    <span className="status-selection number">
      {t('shell.selection', { rows: count(rows), total: count(total), noun })}
      {sum === null ? null : <> · <Figure explanation={{ sentence: t('shell.explainSum', params) }}>{t('shell.selectionSum', { sum: count(sum) })}</Figure></>}
      {mean === null ? null : <> · <Figure explanation={{ sentence: t('shell.explainMean', params) }}>{t('shell.selectionMean', { mean: decimal(mean, 1) })}</Figure></>}
    </span>
  );
};

export const StatusBar = ({ project }: { readonly project: Project }) => {
  const { t, date } = useWords();
  const period = usePeriod();
  return (
    <footer className="status-bar">
      <Jobs />
      <Selection />
      {project.readOnly ? <span className="status-mark">{t('shell.readOnly')}</span> : null}
      {project.synthetic ? (
        <span className="status-mark status-synthetic" role="note" title={t('shell.syntheticMeaning')}>{t('shell.synthetic')}</span>
      ) : null}
      {period === null ? null : <span className="number">{t('shell.asAt', { date: date(period.asAt) })}</span>}
    </footer>
  );
};
