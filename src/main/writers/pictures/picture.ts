// Draws a chart as a picture without any window: PNG at one to four times its size, SVG with its letters as outlines, PDF.

import { createCanvas, PDFDocument, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas';
import { BarController, BarElement, Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { pictureConfig, pictureHeight, pictureWidth as width, type PictureWords } from '../../../shared/charts/picture.ts';
import type { PictureFormat } from '../../../shared/charts/pictures.ts';
import { registerFonts } from './fonts.ts';

Chart.register(BarController, BarElement, LineController, LineElement, LinearScale, PointElement);

export interface PictureRequest extends PictureWords {
  readonly chart: ChartDefinition;
  readonly format: PictureFormat;
  /** For PNG: pixels for each point, 1–4. */
  readonly scale: number;
}

interface Surface {
  readonly width: number;
  readonly height: number;
  readonly getContext: (kind: '2d') => SKRSContext2D;
}

/** `take` has the bytes while the chart stands: letting go of it wipes the surface. */
const drawOn = (surface: Surface, { chart, language, source, isPrint, scale }: PictureRequest, take: () => Buffer): Buffer => {
  const drawn = new Chart(surface as never, pictureConfig(surface.getContext('2d'), chart, { language, source, isPrint }, scale) as never);
  const bytes = take();
  drawn.destroy();
  return bytes;
};

/** A page's pen has no canvas of its own, and the library asks it for the size of one. */
const pageSurface = (pen: SKRSContext2D, height: number): Surface => {
  Object.defineProperty(pen, 'canvas', { value: { width, height, style: {} } });
  return { width, height, getContext: () => pen };
};

const pdf = (request: PictureRequest, height: number): Buffer => {
  const document = new PDFDocument({ title: request.chart.title });
  const surface = pageSurface(document.beginPage(width, height) as SKRSContext2D, height);
  return drawOn(surface, { ...request, scale: 1 }, () => {
    document.endPage();
    return document.close();
  });
};

const svg = (request: PictureRequest, height: number): Buffer => {
  const canvas = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
  return drawOn(canvas as unknown as Surface, { ...request, scale: 1 }, () => canvas.getContent());
};

const png = (request: PictureRequest, height: number): Buffer => {
  const canvas = createCanvas(width, height);
  return drawOn(canvas as unknown as Surface, request, () => canvas.toBuffer('image/png'));
};

const drawers: Readonly<Record<PictureFormat, (request: PictureRequest, height: number) => Buffer>> = { png, svg, pdf };

/** The picture's bytes. */
export const drawPicture = (request: PictureRequest): Buffer => {
  registerFonts();
  return drawers[request.format](request, pictureHeight(request.chart));
};
