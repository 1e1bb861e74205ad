// Writes a deck as a .pptx: native charts and tables, speaker notes, nothing drawn that could not be edited.

import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../shared/domain.ts';
import type { Slide } from '../../../shared/slides/slide.ts';
import { chartPlan } from './chartPlan.ts';
import { defineMasters, putSlide } from './layouts.ts';
import { face, page } from './look.ts';
import { mendDeck } from './mendDeck.ts';

export interface DeckFile {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** ISO date-time the deck is made at. */
  readonly generatedAt: string;
}

/** `checkCancelled` throws to stop; `onProgress` is told after each slide. */
export interface DeckHooks {
  readonly onProgress: (done: number, total: number) => void;
  readonly checkCancelled: () => void;
}

const layout = 'TOLOK';

/** The file's bytes. */
export const writeDeck = async (slides: readonly Slide[], { language, title, author, generatedAt }: DeckFile, hooks: DeckHooks): Promise<Uint8Array> => {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: layout, width: page.width, height: page.height });
  pptx.layout = layout;
  pptx.theme = { headFontFace: face, bodyFontFace: face };
  Object.assign(pptx, { title, author, company: author, subject: title });
  defineMasters(pptx, language);
  const plans = slides.map(({ chart }) => (chart === null ? null : chartPlan(chart, language)));
  // Writing and mending weigh about as much as laying out: they are the second half of the way.
  slides.forEach((slide, at) => {
    hooks.checkCancelled();
    putSlide({ pptx, language }, slide, plans[at] ?? null);
    hooks.onProgress(at + 1, 2 * slides.length);
  });
  const written = await pptx.write({ outputType: 'uint8array' });
  hooks.checkCancelled();
  if (!(written instanceof Uint8Array)) throw new Error('the deck was not written as bytes');
  const bytes = await mendDeck(written, { charts: plans.filter((plan) => plan !== null), language, generatedAt });
  hooks.onProgress(2 * slides.length, 2 * slides.length);
  return bytes;
};
