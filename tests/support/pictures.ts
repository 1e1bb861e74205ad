// Pictures compared by their pixels, and the charts with fixed figures whose pictures are kept in tests/fixtures/pictures.
// After a wanted change of their look: `TOLOK_RENEW_PICTURES=1 npx vitest run tests/unit/writers/goldenPictures.test.ts`, then look
// at every picture that git shows as changed.

import { createCanvas, loadImage } from '@napi-rs/canvas';

export interface Difference {
  readonly isSameSize: boolean;
  /** Of the three colours over all pixels, 0–255. */
  readonly mean: number;
  /** Share of pixels of which a colour is more than 48 off, 0–1. */
  readonly off: number;
}

const pixelsOf = async (png: Buffer) => {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: pen.getImageData(0, 0, image.width, image.height).data };
};

const wide = 48;

/** How far two pictures are apart. */
export const differenceOf = async (left: Buffer, right: Buffer): Promise<Difference> => {
  const [a, b] = [await pixelsOf(left), await pixelsOf(right)];
  if (a.width !== b.width || a.height !== b.height) return { isSameSize: false, mean: 255, off: 1 };
  let [sum, off] = [0, 0];
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].map((colour) => Math.abs((a.data[at + colour] ?? 0) - (b.data[at + colour] ?? 0)));
    sum += apart.reduce((total, one) => total + one, 0) / 3;
    if (Math.max(...apart) > wide) off += 1;
  }
  const pixels = a.data.length / 4;
  return { isSameSize: true, mean: sum / pixels, off: off / pixels };
};
