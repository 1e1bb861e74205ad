// `export`: writes the evaluation workbook of a period under a scenario, with single parameters changed and interventions more if
// asked, and the reports annex beside it.

import { t } from '../../../shared/i18n/t.ts';
import type { OptionalSheet } from '../../../shared/workbookSheets.ts';
import type { Desk } from '../desk.ts';
import type { Report } from '../io.ts';
import { interventionsFrom, scenarioNamed, withChanges, type ScenarioOptions } from './scenarioInputs.ts';

type Options = ScenarioOptions & {
  readonly out: string; readonly annex?: string; readonly titles?: boolean; readonly sheets?: readonly OptionalSheet[];
};

interface Written { readonly json: Readonly<Record<string, unknown>>; readonly lines: readonly string[] }

const writeAnnex = async (desk: Desk, period: string, { annex, titles = false }: Options): Promise<Written> => {
  if (annex === undefined) return { json: {}, lines: [] };
  const path = desk.path(annex);
  const { bytes, rows, sheets } = await desk.run('annex', () => desk.call('workbook.annex.start', {
    period, language: desk.language, withTitles: titles, destination: desk.destination(path).id,
  }));
  return { json: { annex: { file: path, bytes, rows, sheets } }, lines: [t(desk.language, 'annex.done', { name: path, rows, sheets })] };
};

export const exportWorkbook = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const scenario = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const interventions = [...scenario.interventions, ...await interventionsFrom(desk, options.act)];
  const path = desk.path(options.out);
  const period = options.period ?? project.currentPeriod;
  const outcome = await desk.run('workbook', () => desk.call('workbook.export.start', {
    period, scenario: scenario.name, parameters: withChanges(scenario.parameters, options.set), interventions,
    language: desk.language, destination: desk.destination(path).id, ...(options.sheets === undefined ? {} : { sheets: [...options.sheets] }),
  }));
  const { bytes, formulas, recomputed } = outcome;
  const annex = await writeAnnex(desk, period, options);
  return {
    json: { file: path, bytes, formulas, recomputed, ...annex.json },
    lines: [t(desk.language, 'cli.exported', { file: path, formulas, recomputed }), ...annex.lines],
  };
};
