// Parameters as the public JSON has them: percentages in percent (45), everything else as it is.

import { parameterInfo, parameterKeys } from '../../../shared/scoring/parameters.ts';
import type { Parameters } from '../../../shared/scoring/types.ts';

export const parametersJson = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(parameterKeys.map((key) => {
    const value = parameters[key];
    return [key, parameterInfo[key].kind === 'percent' ? Number(value) / 100 : value];
  }));
