// Series told apart without colour, for print: bars by hatching, lines by their dashes, points by their shape. Everything is plain
// geometry, so that a screen's canvas, a picture, a drawing and a page all get the very same strokes.

import type { ChartSeries } from './definition.ts';
import type { Box, Place, Segment } from './pen.ts';

export const hatchings = ['solid', 'rising', 'crossed', 'flat', 'falling', 'upright'] as const;
export type Hatching = (typeof hatchings)[number];

/** The hatching of the series at a place in its chart; the first is solid. */
const hatchingAt = (at: number): Hatching => hatchings[at % hatchings.length] ?? 'solid';

/** How a series' bars are hatched: in print every one but the first, in colour only those that ask for it. */
export const hatchingOf = ({ isHatched }: ChartSeries, at: number, isPrint: boolean): Hatching => {
  if (isPrint) return hatchingAt(at);
  return isHatched === true ? 'rising' : 'solid';
};

/** Whole multiples of `gap` strictly between two numbers: strokes of neighbouring bars meet. */
const between = (from: number, to: number, gap: number): readonly number[] => {
  const first = Math.floor(from / gap) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to / gap) - first) }, (_, at) => (first + at) * gap);
};

const rising = ({ left, right, top, bottom }: Box, gap: number): readonly Segment[] =>
  between(left + top, right + bottom, gap).map((sum): Segment => {
    const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    return [{ x: from, y: sum - from }, { x: to, y: sum - to }];
  });

const falling = ({ left, right, top, bottom }: Box, gap: number): readonly Segment[] =>
  between(left - bottom, right - top, gap).map((difference): Segment => {
    const [from, to] = [Math.max(left, difference + top), Math.min(right, difference + bottom)];
    return [{ x: from, y: from - difference }, { x: to, y: to - difference }];
  });

const flat = ({ left, right, top, bottom }: Box, gap: number): readonly Segment[] =>
  between(top, bottom, gap).map((y): Segment => [{ x: left, y }, { x: right, y }]);

const upright = ({ left, right, top, bottom }: Box, gap: number): readonly Segment[] =>
  between(left, right, gap).map((x): Segment => [{ x, y: top }, { x, y: bottom }]);

const strokesOf: Readonly<Record<Hatching, (box: Box, gap: number) => readonly Segment[]>> = {
  solid: () => [],
  rising,
  crossed: (box, gap) => [...rising(box, gap * 1.4), ...falling(box, gap * 1.4)],
  flat: (box, gap) => flat(box, gap * 0.7),
  falling,
  upright: (box, gap) => upright(box, gap * 0.7),
};

/** Points between two strokes. */
const gap = 7;

/** The strokes that hatch a box; none where it is solid, and none for a box without an inside. */
export const hatch = (box: Box, hatching: Hatching): readonly Segment[] =>
  (box.right > box.left && box.bottom > box.top ? strokesOf[hatching](box, gap) : []);

const plainDashes = [[], [10, 3], [10, 3, 2, 3], [3, 3], [16, 4], [6, 6]] as const;
const targetDashes = [[4, 3], [1.5, 3], [7, 2, 1.5, 2], [2.5, 5], [5, 1.5], [9, 4]] as const;
export const targetDash = targetDashes[0];

const placeOfColour = (colour: ChartSeries['colour'], at: number): number => (typeof colour === 'number' ? colour : at);

/** A line's dashes in print: lines with points keep whole, their points tell them apart. */
export const printDash = ({ isDashed, hasDots, colour }: ChartSeries, at: number): readonly number[] => {
  if (isDashed === true) return targetDashes[placeOfColour(colour, at) % targetDashes.length] ?? targetDash;
  return hasDots === true ? [] : plainDashes[at % plainDashes.length] ?? [];
};

export const pointShapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;
export type PointShape = (typeof pointShapes)[number];

/** The shape of a series' points in print. */
export const pointShape = ({ colour }: ChartSeries, at: number): PointShape =>
  pointShapes[placeOfColour(colour, at) % pointShapes.length] ?? 'circle';

/** Corners on a circle, the first straight above. */
const around = ({ x, y }: Place, radius: number, corners: number, turned = 0): readonly Place[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = turned + (2 * Math.PI * at) / corners;
    return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
  });

/** A point's shape by its corners. */
export const shapeCorners = (shape: PointShape, centre: Place, radius: number): readonly Place[] => {
  if (shape === 'circle') return around(centre, radius, 24);
  if (shape === 'triangle') return around(centre, radius, 3);
  return around(centre, radius, 4, shape === 'rect' ? Math.PI / 4 : 0);
};
