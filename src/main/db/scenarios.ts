// Named scenarios: parameters, interventions and a note. The base scenario is the commitment's own and always there.

import * as v from 'valibot';
import { AppError } from '../../shared/errors.ts';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { interventionsSchema } from '../../shared/scoring/interventions.ts';
import { defaultParameters } from '../../shared/scoring/parameters.ts';
import { parametersSchema, type Parameters } from '../../shared/scoring/types.ts';
import type { Db } from './sqlite.ts';

export const baseScenario = 'base';

interface ScenarioRow {
  readonly name: string;
  readonly parameters: string;
  readonly interventions: string;
  readonly note: string;
}

/** Parameters added since the scenario was saved take their defaults. */
const scenarioOf = ({ name, parameters, interventions, note }: ScenarioRow): Scenario => ({
  name,
  parameters: v.parse(parametersSchema, { ...defaultParameters, ...(JSON.parse(parameters) as object) }),
  interventions: v.parse(interventionsSchema, JSON.parse(interventions)),
  note,
  isBase: name === baseScenario,
});

const columns = 'name, parameters, interventions, note';

/** The base first, then by name. */
export const listScenarios = (db: Db): Scenario[] =>
  db.prepare<[string], ScenarioRow>(`SELECT ${columns} FROM scenarios ORDER BY name <> ?, name`).all(baseScenario).map(scenarioOf);

const findScenario = (db: Db, name: string): ScenarioRow | undefined =>
  db.prepare<[string], ScenarioRow>(`SELECT ${columns} FROM scenarios WHERE name = ? COLLATE NOCASE`).get(name);

/** The scenario of a name, whatever its case; null is the base. Throws `scenario.unknown`. */
export const getScenario = (db: Db, name: string | null): Scenario => {
  const row = findScenario(db, name ?? baseScenario);
  if (row === undefined) {
    throw new AppError('scenario.unknown', { scenario: name ?? baseScenario, scenarios: listScenarios(db).map((known) => known.name).join(', ') });
  }
  return scenarioOf(row);
};

/** What is kept under a name. */
export interface ScenarioContent {
  readonly parameters: Parameters;
  readonly interventions?: Scenario['interventions'];
  readonly note?: string;
}

/** Keeps a scenario under its name; one of the same name, whatever its case, is replaced and keeps its own way of writing it. */
export const writeScenario = (db: Db, name: string, { parameters, interventions = [], note = '' }: ScenarioContent): void => {
  db.prepare(`INSERT INTO scenarios (${columns}) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
    SET parameters = excluded.parameters, interventions = excluded.interventions, note = excluded.note`)
    .run(findScenario(db, name)?.name ?? name, JSON.stringify(parameters), JSON.stringify(interventions), note);
};

/** Throws `scenario.unknown`, or `scenario.exists` when another scenario has the new name, whatever its case. */
export const renameScenario = (db: Db, name: string, to: string): void => {
  const { name: from } = getScenario(db, name);
  const other = findScenario(db, to);
  if (other !== undefined && other.name !== from) throw new AppError('scenario.exists', { scenario: other.name });
  db.prepare('UPDATE scenarios SET name = ? WHERE name = ?').run(to, from);
};

/** Whether there was one. */
export const deleteScenario = (db: Db, name: string): boolean =>
  db.prepare('DELETE FROM scenarios WHERE name = ? COLLATE NOCASE').run(name).changes > 0;
