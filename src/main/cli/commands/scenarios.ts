// `scenario list`, `save`, `rename` and `remove`: named sets of parameters and interventions, kept in the project.

import type { Scenario } from '../../../shared/contract/scoring.ts';
import { parameterInfo, parameterKeys, parameterText } from '../../../shared/scoring/parameters.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { scenarioJson } from './scenarioJson.ts';
import { interventionsFrom, scenarioNamed, withChanges, type ScenarioOptions } from './scenarioInputs.ts';

/** The parameters in which two scenarios differ. */
export const changedKeys = (from: Scenario, to: Scenario) =>
  parameterKeys.filter((key) => parameterText(from.parameters, key) !== parameterText(to.parameters, key));

export const listReport = (scenarios: readonly Scenario[]): Report => {
  const [base] = scenarios;
  const changes = (scenario: Scenario): string => (base === undefined ? '' : changedKeys(base, scenario)
    .map((key) => `${key}=${parameterText(scenario.parameters, key)}${parameterInfo[key].kind === 'percent' ? '%' : ''}`).join(' '));
  return {
    json: { scenarios: scenarios.map(scenarioJson) },
    lines: table(['scenario', 'interventions', 'changes', 'note'], scenarios.map((scenario) =>
      [scenario.name, scenario.interventions.length, changes(scenario), scenario.note.replaceAll(/\s+/g, ' ')])),
  };
};

export const listScenarios = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  return listReport(await desk.call('scenario.list', {}));
};

/**
 * Saves the base scenario, or another named by `--scenario`, with the changes asked for; that is also how one is copied.
 * Throws `scenario.base` for the base's name.
 */
export const saveScenario = async (
  desk: Desk, words: readonly string[], options: ScenarioOptions & { readonly note?: string },
): Promise<Report> => {
  await desk.open(options, 'write');
  const from = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const interventions = [...from.interventions, ...await interventionsFrom(desk, options.act)];
  return listReport(await desk.call('scenario.save', {
    name: words[0] ?? '', parameters: withChanges(from.parameters, options.set), interventions, note: options.note ?? from.note,
  }));
};

/** Throws `scenario.unknown`, `scenario.exists` or `scenario.base`. */
export const renameScenario = async (desk: Desk, words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'write');
  return listReport(await desk.call('scenario.rename', { name: words[0] ?? '', to: words[1] ?? '' }));
};

/** Throws `scenario.unknown` or `scenario.base`. */
export const removeScenario = async (desk: Desk, words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'write');
  return listReport(await desk.call('scenario.remove', { name: words[0] ?? '' }));
};
