// A chart as a picture: its size, and the configuration the charting library draws it by, frame and dashed lines included. The same
// for the picture that is saved and the one that goes to the clipboard.

import type { Language } from '../domain.ts';
import type { ChartDefinition } from './definition.ts';
import { drawFrame, drawLines, frameRoom, pictureFont, pictureMargin, type DrawnScales, type Pen } from './frame.ts';
import { datasetsOf, optionsOf } from './look.ts';

/** Points. */
export const pictureWidth = 960;
/** Points; lying bars need a line each. */
export const pictureHeight = ({ isHorizontal, x }: ChartDefinition): number =>
  (isHorizontal === true ? Math.max(420, 200 + (x.words?.length ?? 0) * 24) : 540);

export interface PictureWords {
  readonly language: Language;
  /** Stands under the chart: where the figures come from and as at when, and that they are synthetic if they are. */
  readonly source: string;
}

/** What the library gives its plugins, as far as it is used here. */
interface Drawn {
  readonly chartArea: DrawnScales['area'];
  readonly scales: Readonly<Record<string, { readonly getPixelForValue: (value: number) => number } | undefined>>;
}

/** The library fills the whole surface and leaves the frame's room free; the frame is drawn first, on the same surface. */
export const pictureConfig = (pen: Pen, chart: ChartDefinition, { language, source }: PictureWords, scale: number) => {
  const { top, bottom } = frameRoom(pen, chart, pictureWidth);
  const padding = { top: top + 14, bottom, left: pictureMargin, right: pictureMargin };
  return {
    type: chart.kind,
    data: { datasets: datasetsOf(chart, 'light') },
    options: {
      ...optionsOf(chart, 'light', language),
      layout: { padding }, responsive: false, devicePixelRatio: scale, events: [], font: { family: pictureFont },
    },
    plugins: [{
      id: 'frame',
      beforeDraw: (): void => drawFrame(pen, chart, source, pictureWidth, pictureHeight(chart)),
      afterDatasetsDraw: ({ chartArea, scales }: Drawn): void =>
        drawLines(pen, chart.lines, { area: chartArea, pixel: (axis, value) => scales[axis]?.getPixelForValue(value) ?? 0 }),
    }],
  };
};
