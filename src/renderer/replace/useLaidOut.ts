// The two kept files of a difference, laid out so that their sheets can be paged through. Null until the host has done so.

import { useEffect, useState } from 'react';
import type { FileRef } from '../../shared/contract/common.ts';
import type { DifferenceSide } from '../../shared/difference/difference.ts';
import { noChoices } from '../../shared/tabular/plan.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { tell } from '../state/notices.ts';

export interface LaidOut {
  readonly file: FileRef;
  readonly sheet: string;
  /** Rows that have a cell. */
  readonly total: number;
}

const layOut = async ({ importId, sheet }: DifferenceSide): Promise<LaidOut> => {
  const { jobId } = await call('replacement.original.start', { importId });
  const file = await finished<'original'>(jobId);
  const { total } = await call('evidence.rows', { file: file.id, sheet, choices: noChoices, from: 0, count: 1 });
  return { file, sheet, total };
};

export const useLaidOut = (side: DifferenceSide): LaidOut | null => {
  const [laid, setLaid] = useState<LaidOut | null>(null);
  useEffect(() => {
    let isWanted = true;
    const lay = async (): Promise<void> => {
      const done = await layOut(side);
      if (isWanted) setLaid(done);
    };
    lay().catch(tell);
    return () => { isWanted = false; };
  }, [side]);
  return laid;
};
