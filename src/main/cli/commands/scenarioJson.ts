// Scenarios in the public JSON: percentages in percent, interventions with theirs, agencies by name beside their key.

import type { Scenario } from '../../../shared/contract/scoring.ts';
import type { Unapplied } from '../../../shared/scoring/interventions.ts';
import { parametersJson } from '../../../shared/scoring/parametersJson.ts';
import { interventionJson } from '../../../shared/scoring/scenarioFile.ts';
import type { ScoreResult } from '../../../shared/scoring/types.ts';

export const scenarioJson = ({ name, isBase, note, parameters, interventions }: Scenario) =>
  ({ name, isBase, note, parameters: parametersJson(parameters), interventions: interventions.map(interventionJson) });

/** What could not be applied, each agency by its name. */
export const unappliedJson = (unapplied: readonly Unapplied[], { agencies }: ScoreResult) => {
  const names = new Map(agencies.map(({ key, name }) => [key, name]));
  return unapplied.map(({ agency, ...rest }) => ({ ...rest, agency: names.get(agency) ?? agency, key: agency }));
};
