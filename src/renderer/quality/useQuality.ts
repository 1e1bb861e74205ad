// What the check of a period's data found: read where it was made, made where it was not, with progress and a way to stop.

import { useEffect, useState } from 'react';
import type { Quality } from '../../shared/quality/result.ts';
import { askAgain, call, useCall } from '../state/call.ts';
import { finished, runningJobs, useJobs } from '../state/jobs.ts';
import { tell } from '../state/notices.ts';

export interface QualityState {
  /** Of this period and the data as they are; null until then. */
  readonly quality: Quality | null;
  readonly isChecking: boolean;
  readonly jobId: string | null;
  readonly check: () => void;
}

/** A check of the period that runs already: another visit of this screen began it. */
const underWay = (period: string): string | null =>
  runningJobs(useJobs.getState().jobs).find(({ kind, message }) => kind === 'quality' && message?.params['period'] === period)?.id ?? null;

interface Work {
  readonly period: string;
  readonly jobId: string | null;
  readonly isOver: boolean;
}

/** Checks, and leaves the answer to the call that reads it. What is cancelled or outrun by new data is over with nothing. */
const perform = async (period: string, put: (work: Work) => void): Promise<void> => {
  put({ period, jobId: null, isOver: false });
  try {
    const jobId = underWay(period) ?? (await call('quality.check.start', { period })).jobId;
    put({ period, jobId, isOver: false });
    await finished<'quality'>(jobId);
  } catch (error) {
    tell(error);
  }
  put({ period, jobId: null, isOver: true });
  askAgain('quality.get');
};

export const useQuality = (period: string): QualityState => {
  const { data, isPlaceholderData } = useCall('quality.get', { period });
  const quality = isPlaceholderData ? undefined : data;
  const [work, setWork] = useState<Work | null>(null);
  const [turn, setTurn] = useState(0);
  const isNeeded = quality === null;
  const wanted = isNeeded ? JSON.stringify({ period, turn }) : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    let isCurrent = true;
    void perform((JSON.parse(wanted) as { readonly period: string }).period, (next) => { if (isCurrent) setWork(next); });
    return () => { isCurrent = false; };
  }, [wanted]);
  const isOver = work?.period === period && work.isOver;
  return {
    quality: quality ?? null, isChecking: quality === undefined || (isNeeded && !isOver), jobId: work?.period === period ? work.jobId : null,
    check: () => setTurn(turn + 1),
  };
};
