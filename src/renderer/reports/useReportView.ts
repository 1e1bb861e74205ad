// The ordered list of reports behind the grid: built once per filter and order by the host, with progress and a way to stop;
// built anew when the project's data change.

import { useEffect, useState } from 'react';
import { call } from '../state/call.ts';
import { cancelJob, finished } from '../state/jobs.ts';
import { sentenceOf, tell } from '../state/notices.ts';
import type { ReportFilter, ReportSort } from './filter.ts';

export interface ReportView {
  readonly view: string;
  readonly total: number;
}

export interface ReportViewState {
  /** The last list that was built; it stays on the screen while the next one is built. */
  readonly current: ReportView | null;
  readonly jobId: string | null;
  readonly isBuilding: boolean;
  readonly isStopped: boolean;
}

const nothing: ReportViewState = { current: null, jobId: null, isBuilding: true, isStopped: false };

// A list for every letter typed would only keep the host busy.
const restMilliseconds = 200;

interface Wanted {
  readonly filter: ReportFilter;
  readonly sort: ReportSort;
}

type Change = (change: Partial<ReportViewState>) => void;

const build = async (wanted: Wanted, stop: AbortSignal, change: Change): Promise<void> => {
  change({ isBuilding: true, isStopped: false });
  try {
    const { jobId } = await call('report.view.start', { filter: wanted.filter, sort: wanted.sort });
    if (stop.aborted) { cancelJob(jobId); return; }
    stop.addEventListener('abort', () => cancelJob(jobId), { once: true });
    change({ jobId });
    const current = await finished<'view'>(jobId);
    if (!stop.aborted) change({ current, jobId: null, isBuilding: false });
  } catch (error) {
    if (stop.aborted) return;
    change({ jobId: null, isBuilding: false, isStopped: sentenceOf(error).code === 'job.cancelled' });
    tell(error);
  }
};

/** `turn` builds the same list again: another revision of the project, or a person asking for it. */
export const useReportView = (filter: ReportFilter, sort: ReportSort, turn: string): ReportViewState => {
  const [state, setState] = useState<ReportViewState>(nothing);
  const wanted = JSON.stringify({ filter, sort, turn });
  useEffect(() => {
    const stopping = new AbortController();
    const change: Change = (part) => setState((before) => ({ ...before, ...part }));
    const start = () => void build(JSON.parse(wanted) as Wanted, stopping.signal, change);
    const timer = setTimeout(start, restMilliseconds);
    return () => { clearTimeout(timer); stopping.abort(); };
  }, [wanted]);
  return state;
};
