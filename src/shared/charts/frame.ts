// What stands around a chart in a picture: title and sentence above, legend, source below. Draws with whatever has a
// canvas's pen: the window's, or one without a window.

import { themes } from '../tokens.ts';
import type { ChartDefinition, ChartLine } from './definition.ts';
import { colourOf } from './look.ts';

const { text, muted, surface } = themes.light;
export const pictureMargin = 24;
const margin = pictureMargin;

/** What is used of a canvas's pen. */
export interface Pen {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  textAlign: string;
  textBaseline: string;
  readonly measureText: (text: string) => { readonly width: number };
  readonly fillText: (text: string, x: number, y: number) => void;
  readonly fillRect: (x: number, y: number, width: number, height: number) => void;
  readonly setLineDash: (dashes: number[]) => void;
  readonly beginPath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly stroke: () => void;
  readonly save: () => void;
  readonly restore: () => void;
}

/** The typeface of pictures, bundled with the program. */
export const pictureFont = 'Inter';

const font = (size: number, weight = 400): string => `${weight} ${size}px '${pictureFont} Variable', ${pictureFont}`;

/** The words in lines no wider than `width`. */
const wrapped = (pen: Pen, words: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  readonly isDashed: boolean;
  readonly left: number;
  readonly row: number;
}

/** Where the legend's entries stand, in as many rows as they need; none for a single series. */
const legendOf = (pen: Pen, { series }: ChartDefinition, width: number): readonly LegendEntry[] => {
  if (series.length < 2) return [];
  pen.font = font(12);
  let [left, row] = [margin, 0];
  return series.map(({ name, colour, isDashed }) => {
    const room = 22 + pen.measureText(name).width + 20;
    if (left > margin && left + room > width - margin) [left, row] = [margin, row + 1];
    const entry = { name, colour: colourOf(colour, 'light'), isDashed: isDashed === true, left, row };
    left += room;
    return entry;
  });
};

const drawEntry = (pen: Pen, { name, colour, isDashed, left, row }: LegendEntry, top: number, isBar: boolean): void => {
  const at = top + row * legendLine;
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 2;
  pen.setLineDash(isDashed ? [4, 3] : []);
  if (isBar) pen.fillRect(left, at + 2, 12, 10);
  else {
    pen.beginPath();
    pen.moveTo(left, at + 7);
    pen.lineTo(left + 16, at + 7);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.fillStyle = text;
  pen.fillText(name, left + 22, at + 11);
};

const summaryTop = 60;
const summaryLine = 18;
const legendLine = 20;

const layout = (pen: Pen, chart: ChartDefinition, width: number) => {
  pen.font = font(13);
  const sentences = wrapped(pen, chart.summary, width - 2 * margin);
  const legend = legendOf(pen, chart, width);
  const legendTop = summaryTop + sentences.length * summaryLine;
  return { sentences, legend, legendTop, top: legendTop + ((legend.at(-1)?.row ?? -1) + 1) * legendLine };
};

/** The room a picture's frame takes above and below the chart. */
export const frameRoom = (pen: Pen, chart: ChartDefinition, width: number): { readonly top: number; readonly bottom: number } =>
  ({ top: layout(pen, chart, width).top, bottom: 38 });

/** Draws the frame of a picture `width` × `height`. */
export const drawFrame = (pen: Pen, chart: ChartDefinition, source: string, width: number, height: number): void => {
  const { sentences, legend, legendTop } = layout(pen, chart, width);
  pen.fillStyle = surface;
  pen.fillRect(0, 0, width, height);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = text;
  pen.font = font(18, 600);
  pen.fillText(chart.title, margin, 34);
  pen.font = font(13);
  sentences.forEach((line, at) => pen.fillText(line, margin, summaryTop + at * summaryLine - 2));
  pen.font = font(12);
  for (const entry of legend) drawEntry(pen, entry, legendTop, chart.kind === 'bar');
  pen.fillStyle = muted;
  pen.font = font(11);
  pen.fillText(source, margin, height - 16);
};

/** What a dashed line needs of the chart it is drawn on. */
export interface DrawnScales {
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly pixel: (axis: 'x' | 'y', value: number) => number;
}

/** Draws a chart's dashed lines with their labels on them. */
export const drawLines = (pen: Pen, lines: readonly ChartLine[], { area, pixel }: DrawnScales): void => {
  pen.save();
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.strokeStyle = pen.fillStyle = text;
  pen.lineWidth = 1;
  pen.font = font(12);
  for (const { axis, value, label } of lines) {
    const at = pixel(axis, value);
    const width = pen.measureText(label).width;
    pen.setLineDash([5, 4]);
    pen.beginPath();
    if (axis === 'x') {
      pen.moveTo(at, area.top);
      pen.lineTo(at, area.bottom);
    } else {
      pen.moveTo(area.left, at);
      pen.lineTo(area.right, at);
    }
    pen.stroke();
    if (axis === 'y') pen.fillText(label, area.right - width - 4, at - 5);
    else pen.fillText(label, at + 5 + width < area.right ? at + 5 : at - 5 - width, area.top - 4);
  }
  pen.restore();
};
