// How a slide looks: a page of 13.333 × 7.5 inches, its places, its type and colours. The design tokens' colours; the face is Arial,
// because a reader's machine rarely has Inter, and what stands in for a missing face breaks lines elsewhere than it did here.

import type { SlideTone } from '../../../shared/slides/slide.ts';
import { themes, type ColourName } from '../../../shared/tokens.ts';

export const face = 'Arial';

/** Inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const inner = page.width - 2 * page.margin;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const places = {
  topic: { x: page.margin, y: 0.36, w: inner, h: 0.32 },
  title: { x: page.margin, y: 0.7, w: inner, h: 0.9 },
  sentence: { x: page.margin, y: 1.66, w: inner, h: 0.5 },
  /** What bears the message out; below a short title, or without a sentence, it begins higher. */
  content: { x: page.margin, y: 2.3, w: inner, h: 4.4 },
  source: { x: page.margin, y: 6.98, w: 8.1, h: 0.3 },
  marks: { x: 8.8, y: 6.98, w: 3.35, h: 0.3 },
  number: { x: 12.23, y: 6.98, w: 0.5, h: 0.3 },
} as const satisfies Record<string, Box>;

/** Points. */
export const type = { cover: 32, title: 24, sentence: 14, topic: 12, figure: 40, lesser: 20, label: 11, cell: 12, small: 10 } as const;

/** A token's colour as the file writes it. */
export const ink = (name: ColourName): string => themes.light[name].slice(1);

export const toneInk = (tone: SlideTone): string => ink(tone);

/** Widths of Arial Bold's letters in ems, about. */
const widths: readonly (readonly [RegExp, number])[] = [[/[\sijltfr.,;:!'|()]/u, 0.32], [/[mwMW%—]/u, 0.88], [/[A-Z◆◇▲▼]/u, 0.72]];
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.58), 0);

/** Whether a title surely stands on one line. */
const isOneLine = (title: string): boolean => (widthOf(title) * type.title) / 72 < 0.97 * inner;
const lineHeight = 0.4;

/** Where sentence and content stand on a slide: a title of one line leaves the room of the other. */
export const placesFor = (title: string, hasSentence: boolean): { readonly sentence: Box; readonly content: Box } => {
  const up = isOneLine(title) ? lineHeight : 0;
  const top = places.content.y - up - (hasSentence ? 0 : 0.45);
  return { sentence: { ...places.sentence, y: places.sentence.y - up }, content: { ...places.content, y: top, h: places.content.y + places.content.h - top } };
};
