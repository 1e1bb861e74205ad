// Who decided something and when, in a few words.

import { localDay } from '../state/moments.ts';
import type { Words } from '../state/words.ts';

/** `Sari, 27 Nov 2026`; only the day where nobody said who. */
export const whoAndWhen = ({ decidedAt, decidedBy }: { readonly decidedAt: string; readonly decidedBy: string }, { date }: Words): string => {
  const day = date(localDay(decidedAt));
  return decidedBy === '' ? day : `${decidedBy}, ${day}`;
};
