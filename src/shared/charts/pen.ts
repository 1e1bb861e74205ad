// What charts are drawn with where the charting library does not draw: the window's pen or one without a window. Knows no chart.

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
  readonly strokeRect: (x: number, y: number, width: number, height: number) => void;
  readonly setLineDash: (dashes: number[]) => void;
  readonly beginPath: () => void;
  readonly closePath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly stroke: () => void;
  readonly fill: () => void;
  readonly save: () => void;
  readonly restore: () => void;
}

/** Pixels from the left and from the top. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Segment = readonly [from: Place, to: Place];

/** The typeface of pictures, bundled with the program. */
export const pictureFont = 'Inter';

export const penFont = (size: number, weight = 400): string => `${weight} ${size}px '${pictureFont} Variable', ${pictureFont}`;

/** Strokes the segments as one path. */
export const strokeSegments = (pen: Pen, segments: readonly Segment[]): void => {
  pen.beginPath();
  for (const [from, to] of segments) {
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
  }
  pen.stroke();
};

/** Fills a shape given by its corners. */
export const fillShape = (pen: Pen, corners: readonly Place[]): void => {
  pen.beginPath();
  corners.forEach(({ x, y }, at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fill();
};
