// Draws a chart's target lines: dashed, in text colour, the label on the line.

import type { Chart, Plugin } from 'chart.js';
import type { ChartLine } from '../../../shared/charts/definition.ts';
import { font, themes, type Theme } from '../../../shared/tokens.ts';

const endsOf = (chart: Chart, line: ChartLine): readonly [number, number, number, number] => {
  const { left, right, top, bottom } = chart.chartArea;
  const at = chart.scales[line.axis]?.getPixelForValue(line.value) ?? 0;
  return line.axis === 'x' ? [at, top, at, bottom] : [left, at, right, at];
};

const drawLine = (chart: Chart, line: ChartLine, theme: Theme): void => {
  const { ctx } = chart;
  const [x1, y1, x2, y2] = endsOf(chart, line);
  ctx.save();
  ctx.strokeStyle = themes[theme].text;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  drawLabel(chart, line, x1, y1, x2, theme);
  ctx.restore();
};

const drawLabel = (chart: Chart, line: ChartLine, x: number, y: number, right: number, theme: Theme): void => {
  const { ctx, chartArea } = chart;
  ctx.font = `${String(font.small)}px ${font.family}`;
  ctx.fillStyle = themes[theme].text;
  const width = ctx.measureText(line.label).width;
  if (line.axis === 'y') {
    ctx.fillText(line.label, right - width - 4, y - 5);
  } else {
    const fits = x + 5 + width < chartArea.right;
    ctx.fillText(line.label, fits ? x + 5 : x - 5 - width, chartArea.top - 4);
  }
};

/** Lines drawn at first, and those the drawing has been given since. */
export const targetLines = (
  first: readonly ChartLine[], theme: Theme, since: (chart: Chart) => readonly ChartLine[] | undefined,
): Plugin => ({
  id: 'targetLines',
  afterDatasetsDraw: (chart) => { for (const line of since(chart) ?? first) drawLine(chart, line, theme); },
});
