// Draws a chart of a period as a picture and puts the file in its place whole.

import { basename } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import { evaluationCharts } from '../../shared/charts/evaluationCharts.ts';
import { AppError } from '../../shared/errors.ts';
import { t } from '../../shared/i18n/t.ts';
import type { FileOutcome } from '../../shared/jobs.ts';
import { score } from '../../shared/scoring/score.ts';
import { readFact } from '../db/facts.ts';
import { listPeriods } from '../db/periods.ts';
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

/** Throws `period.unknown`, `chart.empty` where there is nothing to draw, `export.notWritable` and `job.cancelled`. */
export const exportChart = async (db: Db, request: ChartRequest, hooks: JobHooks): Promise<FileOutcome> => {
  const { chart: id, period, parameters, language, format, scale, path, file } = request;
  hooks.progress(0, null, { code: 'drawing', params: {} });
  const inputs = periodInputs(db, period);
  const trend = listPeriods(db).map(({ code }) => score(periodInputs(db, code), parameters));
  const chart = evaluationCharts({ inputs, result: score(inputs, parameters), trend }, language).find((one) => one.id === id);
  if (chart === undefined) throw new AppError('chart.empty', { chart: id, period });
  hooks.checkCancelled();
  const marks = [t(language, 'ui.source', { source: chart.source }), readFact(db, 'name', ''), ...(readFact(db, 'synthetic', false) ? [t(language, 'chart.synthetic')] : [])];
  const bytes = drawPicture({ chart, language, source: marks.join(' · '), format, scale });
  hooks.checkCancelled();
  putFile(path, bytes);
  return { file, name: basename(path), bytes: bytes.length };
};
