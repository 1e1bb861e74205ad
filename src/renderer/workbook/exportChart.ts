// Writing one chart as a picture to a file the person chooses.

import type { ChartId } from '../../shared/charts/evaluationCharts.ts';
import type { PictureFormat } from '../../shared/charts/pictures.ts';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import type { Parameters } from '../../shared/scoring/types.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { announce, tell } from '../state/notices.ts';
import type { Words } from '../state/words.ts';
import { host } from '../transport/host.ts';

export interface ChartToExport {
  readonly chart: ChartId;
  readonly title: string;
  readonly period: string;
  readonly parameters: Parameters;
  readonly interventions: readonly Intervention[];
  readonly words: Words;
  readonly compared: readonly string[];
  readonly isPrint: boolean;
  /** For PNG: pixels for each point. */
  readonly scale: number;
}

/** Asks for the place and draws; says what went wrong. */
export const exportChart = async (
  { chart, title, period, parameters, interventions, words, compared, isPrint, scale }: ChartToExport, format: PictureFormat,
): Promise<void> => {
  try {
    const destination = await host.saveFile({ name: `${period} ${title}.${format}`, kind: format });
    if (destination === null) return;
    const { jobId } = await call('chart.export.start', {
      chart, period, parameters, interventions: [...interventions], language: words.language, format, scale, print: isPrint,
      compared: [...compared], destination: destination.id,
    });
    const { name } = await finished<'chart'>(jobId);
    announce('workbook.pictureSaved', { file: name });
  } catch (error) {
    tell(error);
  }
};
