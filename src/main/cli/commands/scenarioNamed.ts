// The scenario a command names, the base scenario when it names none.

import { AppError } from '../../../shared/errors.ts';
import type { Scenario } from '../../../shared/contract/scoring.ts';

/** Throws `scenario.unknown` with the names there are. */
export const scenarioNamed = (scenarios: readonly Scenario[], name: string | undefined): Scenario => {
  const found = scenarios.find((scenario) => (name === undefined ? scenario.isBase : scenario.name === name));
  if (found !== undefined) return found;
  throw new AppError('scenario.unknown', { scenario: name ?? '', scenarios: scenarios.map((scenario) => scenario.name).join(', ') });
};
