// Named sets of parameters. The base scenario is the commitment's own and always there.

import * as v from 'valibot';
import { AppError } from '../../shared/errors.ts';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { defaultParameters } from '../../shared/scoring/parameters.ts';
import { parametersSchema, type Parameters } from '../../shared/scoring/types.ts';
import type { Db } from './sqlite.ts';

export const baseScenario = 'base';

interface ScenarioRow {
  readonly name: string;
  readonly parameters: string;
}

/** Parameters added since the scenario was saved take their defaults. */
const scenarioOf = ({ name, parameters }: ScenarioRow): Scenario => ({
  name,
  parameters: v.parse(parametersSchema, { ...defaultParameters, ...(JSON.parse(parameters) as object) }),
  isBase: name === baseScenario,
});

/** The base first, then by name. */
export const listScenarios = (db: Db): Scenario[] =>
  db.prepare<[string], ScenarioRow>('SELECT name, parameters FROM scenarios ORDER BY name <> ?, name').all(baseScenario).map(scenarioOf);

/** The scenario of a name, whatever its case; null is the base. Throws `scenario.unknown`. */
export const getScenario = (db: Db, name: string | null): Scenario => {
  const row = db.prepare<[string], ScenarioRow>('SELECT name, parameters FROM scenarios WHERE name = ? COLLATE NOCASE')
    .get(name ?? baseScenario);
  if (row === undefined) {
    throw new AppError('scenario.unknown', { scenario: name ?? baseScenario, scenarios: listScenarios(db).map((known) => known.name).join(', ') });
  }
  return scenarioOf(row);
};

export const writeScenario = (db: Db, name: string, parameters: Parameters): void => {
  db.prepare('INSERT INTO scenarios (name, parameters) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET parameters = excluded.parameters')
    .run(name, JSON.stringify(parameters));
};

/** Whether there was one. */
export const deleteScenario = (db: Db, name: string): boolean =>
  db.prepare('DELETE FROM scenarios WHERE name = ?').run(name).changes > 0;
