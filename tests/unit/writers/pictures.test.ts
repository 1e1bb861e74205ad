// Charts as pictures made without a window: the right size and kind of file, ink where the figures are, the same bytes every time.

import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { evaluationCharts } from '../../../src/shared/charts/evaluationCharts.ts';
import { drawPicture } from '../../../src/main/writers/pictures/picture.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { inputs, many, plain } from '../scoring/build.ts';

const draw = (met: number, format: 'png' | 'svg' | 'pdf' = 'png', scale = 1): Buffer => {
  const evaluation = inputs([...many(met, (name) => plain(name, 100, 60), 'a'), ...many(20 - met, (name) => plain(name, 100, 10), 'b')]);
  const result = score(evaluation, defaultParameters);
  const chart = evaluationCharts({ inputs: evaluation, result, trend: [result], compared: [] }, 'id').find(({ id }) => id === 'agencies');
  if (chart === undefined) throw new Error('no chart');
  return drawPicture({ chart, language: 'id', source: 'Sumber: uji', isPrint: false, format, scale });
};

/** How many pixels have (nearly) a colour. */
const inked = async (png: Buffer, [red, green, blue]: readonly [number, number, number]): Promise<number> => {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const off = Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
    if (off < 24) count += 1;
  }
  return count;
};

const metColour = [15, 123, 108] as const;

describe('a picture of a chart', () => {
  test('is drawn in proportion to its figures', async () => {
    const [few, many20] = [await inked(draw(5), metColour), await inked(draw(20), metColour)];
    expect(few).toBeGreaterThan(1000);
    // The legend's own square is in both.
    expect(many20 / few).toBeGreaterThan(3.5);
    expect(many20 / few).toBeLessThan(4.5);
  });

  test.each([1, 2, 4])('is %i times as large', async (scale) => {
    const image = await loadImage(draw(5, 'png', scale));
    expect([image.width, image.height]).toEqual([960 * scale, 420 * scale]);
  });

  test('is the same, byte for byte, every time', () => {
    expect(draw(7).equals(draw(7))).toBe(true);
    expect(draw(7).equals(draw(8))).toBe(false);
  });

  test('is a drawing with its letters as outlines, so that no machine needs the typeface', () => {
    const svg = draw(5, 'svg').toString();
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(10);
  });

  test('is a page', () => {
    const pdf = draw(5, 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 960 420]');
  });
});
