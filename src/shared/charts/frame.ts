// What stands around a chart in a picture: title and sentence above, legend, source below. Draws with whatever has a
// canvas's pen: the window's, or one without a window.

import { themes } from '../tokens.ts';
import type { ChartDefinition } from './definition.ts';
import { drawMark, legendOf, type LegendEntry } from './legend.ts';
import { pictureInk, type Ink } from './look.ts';
import { penFont as font, type Pen } from './pen.ts';

const { text, muted, surface } = themes.light;
export const pictureMargin = 24;
const margin = pictureMargin;

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

interface PlacedEntry extends LegendEntry {
  readonly left: number;
  readonly row: number;
}

/** Where the legend's entries stand, in as many rows as they need. */
const placedLegend = (pen: Pen, chart: ChartDefinition, width: number, ink: Ink): readonly PlacedEntry[] => {
  pen.font = font(12);
  let [left, row] = [margin, 0];
  return legendOf(chart, ink).map((entry) => {
    const room = 22 + pen.measureText(entry.name).width + 20;
    if (left > margin && left + room > width - margin) [left, row] = [margin, row + 1];
    const placed = { ...entry, left, row };
    left += room;
    return placed;
  });
};

const drawEntry = (pen: Pen, { name, mark, left, row }: PlacedEntry, top: number): void => {
  const at = top + row * legendLine;
  drawMark(pen, mark, { x: left, y: at });
  pen.fillStyle = text;
  pen.fillText(name, left + 22, at + 11);
};

const summaryTop = 60;
const summaryLine = 18;
const legendLine = 20;

const layout = (pen: Pen, chart: ChartDefinition, width: number, ink: Ink) => {
  pen.font = font(13);
  const sentences = wrapped(pen, chart.summary, width - 2 * margin);
  const legend = placedLegend(pen, chart, width, ink);
  const legendTop = summaryTop + sentences.length * summaryLine;
  return { sentences, legend, legendTop, top: legendTop + ((legend.at(-1)?.row ?? -1) + 1) * legendLine };
};

/** The room a picture's frame takes above and below the chart. */
export const frameRoom = (pen: Pen, chart: ChartDefinition, width: number): { readonly top: number; readonly bottom: number } =>
  ({ top: layout(pen, chart, width, pictureInk(false)).top, bottom: 38 });

export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** Draws the frame of a picture. */
export const drawFrame = (pen: Pen, chart: ChartDefinition, source: string, { width, height, ink }: FrameSize): void => {
  const { sentences, legend, legendTop } = layout(pen, chart, width, ink);
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
  for (const entry of legend) drawEntry(pen, entry, legendTop);
  pen.fillStyle = muted;
  pen.font = font(11);
  pen.fillText(source, margin, height - 16);
};
