// Overview: is each milestone met, by how much, from which evidence, as at when; then the commitment itself.

import { FileSpreadsheet } from 'lucide-react';
import { useMemo } from 'react';
import type { Commitment } from '../../shared/domain.ts';
import type { Project } from '../../shared/contract/project.ts';
import { trendOf, type Trend } from '../../shared/scoring/change.ts';
import { likeBefore } from '../../shared/scoring/trend.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { CommentsPanel } from '../comments/CommentsPanel.tsx';
import { useCall } from '../state/call.ts';
import { bringEvidence } from '../state/inbox.ts';
import { runningJobs, useJobs } from '../state/jobs.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { useAllScores, useInputs, useScore } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { CommitmentSection } from './CommitmentSection.tsx';
import { EvidenceMatrix } from './EvidenceMatrix.tsx';
import { Findings } from './Findings.tsx';
import { MilestoneRow, type MilestoneView } from './MilestoneRow.tsx';
import { GoodAgencies, Totals } from './PeriodFigures.tsx';
import { PacePanel } from './PacePanel.tsx';
import { SpeedPanel } from './SpeedPanel.tsx';
import { SummaryInWords } from './SummaryInWords.tsx';
import './overview.css';

const viewsOf = (commitment: Commitment, result: ScoreResult, all: readonly ScoreResult[], trend: Trend | null): readonly MilestoneView[] => {
  const like = likeBefore(
    result.period,
    all.map(({ period }) => period),
  );
  const before = all.find(({ period }) => period.code === like?.code);
  return commitment.milestones.flatMap((milestone) => {
    const score = result.milestones.find(({ id }) => id === milestone.id);
    if (score === undefined) return [];
    const hasBefore = (before?.totals.withEvidence ?? 0) > 0;
    const percent = hasBefore ? (before?.milestones.find(({ id }) => id === milestone.id)?.value?.percent ?? null) : null;
    return [{ milestone, score, result, all, trend, like: like === null ? null : { code: like.code, percent } }];
  });
};

const Milestones = ({ views }: { readonly views: readonly MilestoneView[] }) => {
  const { t } = useWords();
  return (
    <section className="panel milestones" aria-label={t('overview.milestones')}>
      <ul>
        {views.map((view) => (
          <MilestoneRow key={view.milestone.id} view={view} />
        ))}
      </ul>
    </section>
  );
};

const Start = () => {
  const { t } = useWords();
  return (
    <section className="panel overview-start">
      <EmptyState
        icon={FileSpreadsheet}
        title={t('overview.emptyTitle')}
        action={
          <Button kind="primary" onPress={() => void bringEvidence()}>
            {t('overview.emptyAction')}
          </Button>
        }
      >
        {t('overview.emptyHint')}
      </EmptyState>
    </section>
  );
};

const Page = ({
  project,
  commitment,
  result,
}: {
  readonly project: Project;
  readonly commitment: Commitment;
  readonly result: ScoreResult;
}) => {
  const all = useAllScores();
  const inputs = useInputs();
  const trend = useMemo(() => trendOf(result, all), [result, all]);
  const evidence = useCall('scoring.evidence', {}).data ?? [];
  const isImporting = useJobs(({ jobs }) => runningJobs(jobs).some(({ kind }) => kind === 'import'));
  return (
    <div className="screen-body overview">
      {project.counts.imports === 0 && !isImporting ? <Start /> : null}
      <Milestones views={viewsOf(commitment, result, all, trend)} />
      <SummaryInWords result={result} trend={trend} commitment={commitment} />
      <Totals result={result} />
      <div className="overview-pair">
        <GoodAgencies result={result} commitment={commitment} />
        <Findings project={project} />
      </div>
      {inputs === undefined ? null : <SpeedPanel inputs={inputs} result={result} />}
      <PacePanel result={result} all={all} periods={project.periods} />
      <EvidenceMatrix milestones={commitment.milestones} periods={project.periods} evidence={evidence} current={result.period.code} />
      <CommentsPanel milestones={commitment.milestones} periods={project.periods} />
      <CommitmentSection commitment={commitment} />
    </div>
  );
};

export const OverviewScreen = () => {
  const { t, date } = useWords();
  const project = useProject();
  const period = usePeriod();
  const commitment = useCall('commitment.get', {}).data;
  const result = useScore();
  return (
    <>
      <header className="screen-head">
        <h1>{t('place.overview')}</h1>
        {project?.synthetic === true ? (
          <p className="overview-synthetic">
            <strong>{t('shell.synthetic')}</strong> {t('shell.syntheticMeaning')}
          </p>
        ) : null}
        {period === null ? null : (
          <p className="muted number">
            {t('shell.periodWindow', { code: period.code, from: date(period.from), to: date(period.to), asAt: date(period.asAt) })}
          </p>
        )}
      </header>
      {project === null || project === undefined || commitment === undefined || result === undefined ? null : (
        <Page project={project} commitment={commitment} result={result} />
      )}
    </>
  );
};
