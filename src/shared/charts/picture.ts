// A chart as a picture: its size, and the configuration the charting library draws it by, frame and dashed lines included. The same
// for the picture that is saved and the one that goes to the clipboard.

import type { Language } from '../domain.ts';
import type { ChartDefinition } from './definition.ts';
import { drawFrame, frameRoom, pictureMargin } from './frame.ts';
import { datasetsOf, noteRoom, optionsOf, pictureInk, type Ink } from './look.ts';
import { drawOverlay, type DrawnBar } from './overlay.ts';
import { pictureFont, type Box, type Pen } from './pen.ts';

/** Points. */
export const pictureWidth = 960;
/** Points a place of lying bars takes: a line, and more where bars stand under each other. */
const placeHeight = ({ isStacked, series }: ChartDefinition): number => (isStacked === true ? 24 : Math.max(24, 12 + series.length * 18));

/** Points; lying bars need a line each. */
export const pictureHeight = (chart: ChartDefinition): number =>
  (chart.isHorizontal === true ? Math.max(420, 200 + (chart.x.words?.length ?? 0) * placeHeight(chart)) : 540);

export interface PictureWords {
  readonly language: Language;
  /** Stands under the chart: where the figures come from and as at when, and that they are synthetic if they are. */
  readonly source: string;
  /** Series told apart by hatching, dashes and shapes. */
  readonly isPrint: boolean;
}

/** What the library gives its plugins, as far as it is used here. */
export interface DrawnChart {
  readonly chartArea: Box;
  readonly scales: Readonly<Record<string, { readonly getPixelForValue: (value: number) => number } | undefined>>;
  readonly getDatasetMeta: (series: number) => { readonly data: readonly DrawnBar[] };
}

/** Draws over what the library has drawn. */
export const overlayOn = (pen: Pen, chart: ChartDefinition, drawn: DrawnChart, ink: Ink): void =>
  drawOverlay(pen, chart, {
    area: drawn.chartArea,
    pixel: (axis, value) => drawn.scales[axis]?.getPixelForValue(value) ?? 0,
    elements: (series) => drawn.getDatasetMeta(series).data,
  }, ink);

/** The library fills the whole surface and leaves the frame's room free; the frame is drawn first, on the same surface. */
export const pictureConfig = (pen: Pen, chart: ChartDefinition, { language, source, isPrint }: PictureWords, scale: number) => {
  const ink = pictureInk(isPrint);
  const { top, bottom } = frameRoom(pen, chart, pictureWidth);
  const padding = { top: top + 14, bottom, left: pictureMargin, right: pictureMargin + noteRoom(chart) };
  return {
    type: chart.kind,
    data: { datasets: datasetsOf(chart, ink) },
    options: {
      ...optionsOf(chart, ink, language),
      layout: { padding }, responsive: false, devicePixelRatio: scale, events: [], font: { family: pictureFont },
    },
    plugins: [{
      id: 'frame',
      beforeDraw: (): void => drawFrame(pen, chart, source, { width: pictureWidth, height: pictureHeight(chart), ink }),
      afterDatasetsDraw: (drawn: DrawnChart): void => overlayOn(pen, chart, drawn, ink),
    }],
  };
};
