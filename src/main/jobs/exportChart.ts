// Draws a chart of a period as a picture and puts the file in its place whole.

import { basename } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import { evaluationCharts } from '../../shared/charts/evaluationCharts.ts';
import type { Language } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import { t } from '../../shared/i18n/t.ts';
import type { FileOutcome } from '../../shared/jobs.ts';
import { comparedScores } from '../../shared/scoring/compared.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import { readFact } from '../db/facts.ts';
import { listPeriods } from '../db/periods.ts';
import { listScenarios } from '../db/scenarios.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import { drawPicture } from '../writers/pictures/picture.ts';
import type { JobHooks } from './hooks.ts';
import { putFile } from './putFile.ts';

export interface ChartRequest extends Omit<CallInput<'chart.export.start'>, 'destination'> {
  readonly path: string;
  /** The reference the outcome names the file by. */
  readonly file: string;
}

/** What stands under the picture: source, project, and what a reader must not miss. */
const marksOf = (db: Db, source: string, isHypothetical: boolean, language: Language): string => [
  t(language, 'ui.source', { source }), readFact(db, 'name', ''),
  ...(readFact(db, 'synthetic', false) ? [t(language, 'chart.synthetic')] : []),
  ...(isHypothetical ? [t(language, 'scenarios.hypotheticalLong')] : []),
].join(' · ');

/** The chart as the screen has it, with what stands under it. Throws `period.unknown` and `chart.empty` where there is nothing to draw. */
export const chartOf = (db: Db, { chart: id, period, parameters, interventions = [], compared: names = [], language }: ChartRequest) => {
  const hand = { parameters, interventions };
  const now = periodInputs(db, period);
  const { inputs, result, isHypothetical } = scoreScenario(now, hand);
  const trend = listPeriods(db).map(({ code }) => (code === period ? result : score(periodInputs(db, code), parameters)));
  const compared = id === 'scenarios' ? comparedScores(now, listScenarios(db), names, hand) : [];
  const chart = evaluationCharts({ inputs, result, trend, compared }, language).find((one) => one.id === id);
  if (chart === undefined) throw new AppError('chart.empty', { chart: id, period });
  return { chart, source: marksOf(db, chart.source, isHypothetical, language) };
};

/** Throws what `chartOf` throws, `export.notWritable` and `job.cancelled`. */
export const exportChart = async (db: Db, request: ChartRequest, hooks: JobHooks): Promise<FileOutcome> => {
  const { language, format, scale, path, file, print: isPrint = false } = request;
  hooks.progress(0, null, { code: 'drawing', params: {} });
  const drawn = chartOf(db, request);
  hooks.checkCancelled();
  const bytes = drawPicture({ ...drawn, language, format, scale, isPrint });
  hooks.checkCancelled();
  putFile(path, bytes);
  return { file, name: basename(path), bytes: bytes.length };
};
