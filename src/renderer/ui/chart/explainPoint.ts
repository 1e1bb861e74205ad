// What a figure of a chart says, in its table and at its point: of which series and place it is, what it was divided from, and what
// the chart says as a whole.

import type { ReactNode } from 'react';
import { figureAt, figureOfPoint, type ChartDefinition, type ChartFigure } from '../../../shared/charts/definition.ts';
import { placeAt, writtenAt } from '../../../shared/charts/look.ts';
import type { PointPlace } from '../../../shared/charts/points.ts';
import type { Words } from '../../state/words.ts';
import type { Explanation } from '../Figure.tsx';

const explainFigure = (chart: ChartDefinition, figure: ChartFigure | null, more: ReactNode, { t, count, language }: Words): Explanation | null => {
  if (figure === null) return null;
  const { header, place, value, rate } = figure;
  const params = {
    series: header, axis: chart.x.label, value: writtenAt(chart.y, value, language, 2),
    place: typeof place === 'string' ? place : placeAt(chart.x, place, language),
  };
  const sentence = rate === null ? t('ui.chartFigure', params) : t('ui.chartRate', { ...params, num: count(rate.num), den: count(rate.den) });
  return { sentence: `${sentence} ${chart.summary}`, more };
};

/** Of a cell of the chart's table; null where the cell holds no number. */
export const explainCell = (chart: ChartDefinition, row: number, column: number, more: ReactNode, words: Words): Explanation | null =>
  explainFigure(chart, figureAt(chart, row, column), more, words);

/** Of a point of a series; null where there is no value. */
export const explainPoint = (chart: ChartDefinition, at: PointPlace, more: ReactNode, words: Words): Explanation | null =>
  explainFigure(chart, figureOfPoint(chart, at.series, at.point), more, words);
