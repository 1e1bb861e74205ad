// What is drawn over a chart once the library has drawn its bars and lines: hatching for print, target ticks and notes on bars,
// dashed lines with their labels. The same on the screen and in pictures.

import { font, themes } from '../tokens.ts';
import type { ChartDefinition, ChartLine, ChartSeries } from './definition.ts';
import { colourOf, noteGap, type Ink } from './look.ts';
import { hatch, hatchingOf, type Hatching } from './patterns.ts';
import { penFont, strokeSegments, type Box, type Pen } from './pen.ts';

/** A bar as the library has drawn it: its end, where it begins, its thickness. */
export interface DrawnBar {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly width?: number;
  readonly height?: number;
  readonly horizontal?: boolean;
}

/** What the overlay needs of the chart as the library has drawn it. */
export interface Drawn {
  readonly area: Box;
  readonly pixel: (axis: 'x' | 'y', value: number) => number;
  readonly elements: (series: number) => readonly DrawnBar[];
}

/** Where a bar stands; null for one without a value. */
export const boxOf = ({ x, y, base = 0, width = 0, height = 0, horizontal }: DrawnBar): Box | null => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  return horizontal === true
    ? { left: Math.min(base, x), right: Math.max(base, x), top: y - height / 2, bottom: y + height / 2 }
    : { left: x - width / 2, right: x + width / 2, top: Math.min(base, y), bottom: Math.max(base, y) };
};

/** Hatches boxes in a colour; a solid hatching leaves them as they are. */
export const hatchBoxes = (pen: Pen, boxes: readonly (Box | null)[], hatching: Hatching, colour: string): void => {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.setLineDash([]);
  for (const box of boxes) if (box !== null) strokeSegments(pen, hatch(box, hatching));
};

const drawTicks = (pen: Pen, { targets }: ChartSeries, bars: readonly DrawnBar[], drawn: Drawn, { theme, size }: Ink): void => {
  pen.strokeStyle = themes[theme].text;
  pen.lineWidth = 2 * size;
  pen.setLineDash([]);
  targets?.values.forEach((target, at) => {
    const bar = bars[at];
    if (target === null || bar === undefined) return;
    const [x, half] = [drawn.pixel('x', target), (bar.height ?? 0) / 2 + 2];
    strokeSegments(pen, [[{ x, y: bar.y - half }, { x, y: bar.y + half }]]);
  });
};

const drawNotes = (pen: Pen, { notes }: ChartSeries, bars: readonly DrawnBar[], { area }: Drawn, { theme, size }: Ink): void => {
  pen.fillStyle = themes[theme].text;
  pen.font = penFont(font.small * size);
  notes?.texts.forEach((text, at) => {
    const bar = bars[at];
    if (bar !== undefined) pen.fillText(text, area.right + noteGap, bar.y + 4 * size);
  });
};

const drawLine = (pen: Pen, { axis, value, label }: ChartLine, { area, pixel }: Drawn, size: number): void => {
  const at = pixel(axis, value);
  const width = pen.measureText(label).width;
  pen.setLineDash([5 * size, 4 * size]);
  strokeSegments(pen, [axis === 'x'
    ? [{ x: at, y: area.top }, { x: at, y: area.bottom }]
    : [{ x: area.left, y: at }, { x: area.right, y: at }]]);
  if (axis === 'y') pen.fillText(label, area.right - width - 4, at - 5);
  else pen.fillText(label, at + 5 + width < area.right ? at + 5 : at - 5 - width, area.top - 4);
};

/** Draws everything that stands over a chart's bars and lines. */
export const drawOverlay = (pen: Pen, chart: ChartDefinition, drawn: Drawn, ink: Ink): void => {
  pen.save();
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  if (chart.kind === 'bar') {
    chart.series.forEach((one, at) => {
      const bars = drawn.elements(at);
      hatchBoxes(pen, bars.map(boxOf), hatchingOf(one, at, ink.isPrint), colourOf(one.colour, ink.theme));
      drawTicks(pen, one, bars, drawn, ink);
      drawNotes(pen, one, bars, drawn, ink);
    });
  }
  pen.strokeStyle = pen.fillStyle = themes[ink.theme].text;
  pen.lineWidth = ink.size;
  pen.font = penFont(font.small * ink.size);
  for (const line of chart.lines) drawLine(pen, line, drawn, ink.size);
  pen.restore();
};
