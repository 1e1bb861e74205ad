// The sign a series has in a chart's legend: a square as its bars, or a stroke with a point as its line. In pictures it is drawn,
// on the screen the same strokes become a small drawing.

import { themes } from '../tokens.ts';
import type { ChartDefinition, ChartSeries } from './definition.ts';
import { colourOf, dashOf, type Ink } from './look.ts';
import { hatchBoxes } from './overlay.ts';
import { hatchingOf, pointShape, shapeCorners, type Hatching, type PointShape } from './patterns.ts';
import { fillShape, strokeSegments, type Box, type Pen, type Place } from './pen.ts';

export interface Mark {
  readonly kind: ChartDefinition['kind'] | 'tick';
  readonly colour: string;
  /** Of bars; one that is not solid is an outline with strokes in it. */
  readonly hatching: Hatching;
  readonly dashes: number[];
  /** Lines in print: the shape of their points; null without points. */
  readonly shape: PointShape | null;
}

const markOf = (one: ChartSeries, at: number, kind: ChartDefinition['kind'], ink: Ink): Mark => ({
  kind, colour: colourOf(one.colour, ink.theme),
  hatching: hatchingOf(one, at, ink.isPrint),
  dashes: dashOf(one, at, { ...ink, size: 1 }),
  shape: ink.isPrint && one.hasDots === true ? pointShape(one, at) : null,
});

const tickMark = ({ theme }: Ink): Mark => ({ kind: 'tick', colour: themes[theme].text, hatching: 'solid', dashes: [], shape: null });

export interface LegendEntry {
  readonly name: string;
  readonly mark: Mark;
}

/** The legend's entries; none where there is one series and nothing else to tell it from. */
export const legendOf = ({ series, kind, tickName }: ChartDefinition, ink: Ink): readonly LegendEntry[] => (series.length < 2 && tickName === undefined ? [] : [
  ...series.map((one, at) => ({ name: one.name, mark: markOf(one, at, kind, ink) })),
  ...(tickName === undefined ? [] : [{ name: tickName, mark: tickMark(ink) }]),
]);

/** The square of bars, within a sign of 16 × 14. */
export const squareAt = ({ x, y }: Place): Box => ({ left: x, right: x + 12, top: y + 2, bottom: y + 12 });

const drawSquare = (pen: Pen, { colour, hatching }: Mark, { left, right, top, bottom }: Box): void => {
  if (hatching === 'solid') {
    pen.fillRect(left, top, right - left, bottom - top);
    return;
  }
  pen.lineWidth = 1.5;
  pen.strokeRect(left + 0.75, top + 0.75, right - left - 1.5, bottom - top - 1.5);
  hatchBoxes(pen, [{ left, right, top, bottom }], hatching, colour);
};

/** Draws a sign with its upper left corner at `corner`. */
export const drawMark = (pen: Pen, mark: Mark, corner: Place): void => {
  pen.strokeStyle = pen.fillStyle = mark.colour;
  if (mark.kind === 'bar') {
    drawSquare(pen, mark, squareAt(corner));
    return;
  }
  pen.lineWidth = 2;
  if (mark.kind === 'tick') {
    strokeSegments(pen, [[{ x: corner.x + 8, y: corner.y }, { x: corner.x + 8, y: corner.y + 14 }]]);
    return;
  }
  const middle = corner.y + 7;
  pen.setLineDash(mark.dashes);
  strokeSegments(pen, [[{ x: corner.x, y: middle }, { x: corner.x + 16, y: middle }]]);
  pen.setLineDash([]);
  if (mark.shape !== null) fillShape(pen, shapeCorners(mark.shape, { x: corner.x + 8, y: middle }, 4.5));
};
