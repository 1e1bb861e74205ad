// The speed of a period's agencies together (indicator 5): what the Overview and the command line show of it.

import { speedOf, type Speed } from './speed/statistics.ts';
import { settingOf } from './speed/types.ts';
import type { Parameters, ScoreInputs } from './types.ts';

/** Speed over the agencies whose evidence says when a first follow-up was and whose dates all have a table; null where there is none. */
export const periodSpeed = ({ agencies }: ScoreInputs, parameters: Parameters): Speed | null => {
  const speeds = agencies.flatMap(({ speed }) => {
    const own = speed?.[settingOf(parameters)];
    return own === undefined || own.withoutTable > 0 ? [] : [own];
  });
  return speeds.length === 0 ? null : speedOf(speeds, parameters);
};
