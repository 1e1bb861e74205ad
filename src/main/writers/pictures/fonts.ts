// The typeface of pictures, registered once from the package it is bundled with, so that a picture is the same on every machine.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { pictureFont } from '../../../shared/charts/pen.ts';

const files = ['inter-latin-wght-normal.woff2', 'inter-latin-ext-wght-normal.woff2'] as const;

let isReady = false;

export const registerFonts = (): void => {
  if (isReady) return;
  const require = createRequire(import.meta.url);
  for (const file of files) GlobalFonts.register(readFileSync(require.resolve(`@fontsource-variable/inter/files/${file}`)), pictureFont);
  isReady = true;
};
