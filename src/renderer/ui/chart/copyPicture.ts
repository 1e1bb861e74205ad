// Puts a chart on the clipboard: as the picture it would be saved as, or as a table that spreadsheets take apart again.

import { tableOf, type ChartDefinition } from '../../../shared/charts/definition.ts';
import { writtenAt } from '../../../shared/charts/look.ts';
import { pictureConfig, pictureHeight, pictureWidth, type PictureWords } from '../../../shared/charts/picture.ts';
import { plainText } from '../grid/copyRows.ts';
import { Chart } from './modules.ts';

/** Pixels for each point: sharp in a document, small enough to paste. */
const scale = 2;

const drawnOn = (canvas: HTMLCanvasElement, chart: ChartDefinition, words: PictureWords): Promise<Blob> => {
  canvas.width = pictureWidth;
  canvas.height = pictureHeight(chart);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the canvas has no pen');
  const drawn = new Chart(canvas, pictureConfig(pen, chart, words, scale) as never);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be made')) : resolve(blob)), 'image/png');
  }).finally(() => drawn.destroy());
};

export const copyPicture = async (chart: ChartDefinition, words: PictureWords): Promise<void> => {
  const picture = drawnOn(document.createElement('canvas'), chart, words);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
};

/** The chart's figures as tab-separated lines: numbers with the language's decimal mark, headers first. */
export const chartText = (chart: ChartDefinition, language: PictureWords['language']): string => {
  const { headers, rows } = tableOf(chart);
  const number = (value: number): string => (language === 'id' ? String(value).replace('.', ',') : String(value));
  const cell = (value: number | string | null, place: number): string => {
    if (value === null) return '';
    if (typeof value === 'string') return plainText(value);
    return place === 0 && chart.x.unit === 'category' ? writtenAt(chart.x, value, language) : number(value);
  };
  return [headers.map(plainText).join('\t'), ...rows.map((row) => row.map(cell).join('\t'))].join('\n');
};

export const copyTable = (chart: ChartDefinition, language: PictureWords['language']): Promise<void> =>
  navigator.clipboard.writeText(chartText(chart, language));
