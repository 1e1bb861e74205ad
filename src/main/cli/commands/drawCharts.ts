// `chart`: draws the charts of a period into a folder, one file a chart and format.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chartIds, type ChartId } from '../../../shared/charts/evaluationCharts.ts';
import type { PictureFormat } from '../../../shared/charts/pictures.ts';
import { t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import type { Report } from '../io.ts';
import { interventionsFrom, scenarioNamed, withChanges, type ScenarioOptions } from './scenarioInputs.ts';

type Options = ScenarioOptions & {
  readonly out: string; readonly format: readonly PictureFormat[]; readonly chart: readonly ChartId[]; readonly scale: number; readonly print: boolean;
};

/** A chart that has nothing to show is passed over unless it was asked for by name. */
const isEmpty = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'chart.empty';

export const drawCharts = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const period = options.period ?? project.currentPeriod;
  const scenario = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const parameters = withChanges(scenario.parameters, options.set);
  const interventions = [...scenario.interventions, ...await interventionsFrom(desk, options.act)];
  const folder = desk.path(options.out);
  mkdirSync(folder, { recursive: true });
  const written: { chart: ChartId; file: string; bytes: number }[] = [];
  for (const chart of options.chart.length === 0 ? chartIds : options.chart) {
    for (const format of options.format) {
      const file = join(folder, `${period}-${chart}.${format}`);
      try {
        const { bytes } = await desk.run('chart', () => desk.call('chart.export.start', {
          chart, period, parameters, interventions, language: desk.language, format, scale: options.scale, print: options.print, destination: desk.destination(file).id,
        }));
        written.push({ chart, file, bytes });
      } catch (error) {
        if (options.chart.length > 0 || !isEmpty(error)) throw error;
      }
    }
  }
  return { json: { period, charts: written }, lines: written.map(({ file, bytes }) => t(desk.language, 'cli.drawn', { file, bytes })) };
};
