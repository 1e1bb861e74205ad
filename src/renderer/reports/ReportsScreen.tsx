// The Reports place: single complaint reports, a million or more, ordered by the host and fetched page by page.

import { Inbox, ListX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Report } from '../../shared/contract/reports.ts';
import { call } from '../state/call.ts';
import { cancelJob } from '../state/jobs.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { useKept } from '../state/useKept.ts';
import { go } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import type { GridPlace } from '../ui/grid/columns.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useJobShare } from '../state/useJobShare.ts';
import { columnsOf } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { choicesKey, filterOf, noFilter, type ReportChoices, type ReportSort } from './filter.ts';
import { ReportPanel } from './ReportPanel.tsx';
import { useReportView, type ReportView, type ReportViewState } from './useReportView.ts';
import './reports.css';

const Building = ({ jobId }: { readonly jobId: string | null }) => {
  const { t } = useWords();
  const share = useJobShare(jobId);
  return (
    <span className="report-building" role="status">
      <span className="muted small">{t('reports.building')}</span>
      <Progress label={t('reports.building')} share={share} />
      <Button kind="quiet" isDisabled={jobId === null} onPress={() => { if (jobId !== null) cancelJob(jobId); }}>
        {t('reports.cancel')}
      </Button>
    </span>
  );
};

const Head = ({ state, onAgain, onJump }: {
  readonly state: ReportViewState; readonly onAgain: () => void; readonly onJump: (row: number) => void;
}) => {
  const { t } = useWords();
  const total = state.current?.total ?? 0;
  return (
    <header className="screen-head">
      <h1>{t('reports.title')}</h1>
      {state.isBuilding ? <Building jobId={state.jobId} /> : null}
      {state.isStopped ? (
        <span className="report-building muted small">{t('reports.cancelled')}<Button onPress={onAgain}>{t('reports.again')}</Button></span>
      ) : null}
      {state.current === null ? null : <span className="number" role="status">{t('reports.total', { count: total })}</span>}
      {total > 1000 ? (
        <div className="report-jump"><NumberField label={t('reports.goToRow')} value={1} min={1} max={total} onChange={onJump} /></div>
      ) : null}
    </header>
  );
};

const ReportGrid = ({ current, reveal, onSort, onOpen }: {
  readonly current: ReportView; readonly reveal: GridPlace | null;
  readonly onSort: (sort: ReportSort) => void; readonly onOpen: (report: Report) => void;
}) => {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const pages = useMemo(() => ({
    key: current.view, total: current.total,
    fetch: (from: number, count: number) => call('report.page', { view: current.view, from, count }),
  }), [current]);
  return (
    <Grid
      label={words.t('reports.title')} noun={words.t('reports.noun')} columns={columns} rowId={({ id }) => String(id)} pages={pages}
      storageKey="reports" reveal={reveal} onSort={(sort) => onSort(sort as ReportSort)} onCell={onOpen}
    />
  );
};

const NoReports = () => {
  const { t } = useWords();
  return (
    <EmptyState
      icon={Inbox} title={t('reports.empty')} action={<Button kind="primary" onPress={() => go('evidence')}>{t('reports.emptyGo')}</Button>}
    />
  );
};

export const ReportsScreen = () => {
  const { t } = useWords();
  const project = useProject();
  const period = usePeriod();
  const [choices, setChoices] = useKept<ReportChoices>(choicesKey, noFilter);
  const [sort, setSort] = useState<ReportSort>(null);
  const [turn, setTurn] = useState(0);
  const [open, setOpen] = useState<Report | null>(null);
  const [reveal, setReveal] = useState<GridPlace | null>(null);
  const state = useReportView(filterOf(choices, period?.code ?? null), sort, `${project?.revision ?? 0} ${turn}`);
  const { current } = state;
  if (project?.counts.reports === 0) return <NoReports />;
  return (
    <>
      <Head state={state} onAgain={() => setTurn(turn + 1)} onJump={(row) => setReveal({ row: row - 1, column: 'trackingId' })} />
      <FilterBar choices={choices} onChange={setChoices} />
      <div className="report-body" data-open={open === null ? undefined : true}>
        {current !== null && current.total > 0
          ? <ReportGrid current={current} reveal={reveal} onSort={setSort} onOpen={setOpen} />
          : state.isBuilding ? null : <EmptyState icon={ListX} title={t('reports.nothing')} />}
        {open === null ? null : <ReportPanel report={open} onClose={() => setOpen(null)} />}
      </div>
    </>
  );
};
