// `export`: writes the evaluation workbook of a period under a scenario, with single parameters changed if asked.

import { t } from '../../../shared/i18n/t.ts';
import { setParameter } from '../../../shared/scoring/parameters.ts';
import type { Parameters } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions, Report } from '../io.ts';
import { scenarioNamed } from './scenarioNamed.ts';

type Options = CommonOptions & {
  readonly out: string; readonly period?: string; readonly scenario?: string; readonly set: Record<string, string>;
};

const changed = (parameters: Parameters, set: Readonly<Record<string, string>>): Parameters =>
  Object.entries(set).reduce((all, [key, text]) => setParameter(all, key, text), parameters);

export const exportWorkbook = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const scenario = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const path = desk.path(options.out);
  const outcome = await desk.run('workbook', () => desk.call('workbook.export.start', {
    period: options.period ?? project.currentPeriod, scenario: scenario.name, parameters: changed(scenario.parameters, options.set), interventions: scenario.interventions,
    language: desk.language, destination: desk.destination(path).id,
  }));
  const { bytes, formulas, recomputed } = outcome;
  return { json: { file: path, bytes, formulas, recomputed }, lines: [t(desk.language, 'cli.exported', { file: path, formulas, recomputed })] };
};
