// How many completed reports the timer closed, not a person (indicator 10). Where the evidence does not name the closer, a report
// is left out; where it never names the system as one, nothing can be said.

import { rateOf } from './rate.ts';
import type { Rate, ScoreInputs, Tally } from './types.ts';

/** Closed by system ÷ completed whose closer is known; null when closers are not given. */
export const closedByTimerOf = ({ closedBySystem, closedByAdmin, closedByReporter }: Tally): Rate | null =>
  (closedBySystem === null ? null : rateOf(closedBySystem, closedBySystem + (closedByAdmin ?? 0) + (closedByReporter ?? 0)));

/** The share over all agencies that give it; null when none does. */
export const closedByTimer = ({ agencies }: ScoreInputs): Rate | null => {
  const rates = agencies.flatMap(({ tally }) => (tally === null ? [] : [closedByTimerOf(tally)])).filter((rate) => rate !== null);
  return rates.length === 0 ? null : rateOf(
    rates.reduce((sum, { num }) => sum + num, 0),
    rates.reduce((sum, { den }) => sum + den, 0),
  );
};
