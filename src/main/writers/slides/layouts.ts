// Where a slide's parts stand, by what it has: figures, chart, table.

import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../shared/domain.ts';
import type { Slide, SlideFigure } from '../../../shared/slides/slide.ts';
import { putChart } from './chart.ts';
import type { ChartPlan } from './chartPlan.ts';
import { face, ink, inner, page as paper, places, placesFor, type, type Box } from './look.ts';
import { plain, putFigure, putFooter, putFrame, putTable } from './parts.ts';

export interface Laying {
  readonly pptx: PptxGenJS;
  readonly language: Language;
}

const gap = 0.4;

/** Side by side, each its share. */
const columns = (box: Box, shares: readonly number[]): readonly Box[] => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const room = box.w - gap * (shares.length - 1);
  return shares.map((share, at) => {
    const before = shares.slice(0, at).reduce((sum, one) => sum + one, 0);
    return { x: box.x + (room * before) / all + gap * at, y: box.y, w: (room * share) / all, h: box.h };
  });
};

/** The first figure large, the others below it. */
const putFigures = (page: PptxGenJS.Slide, figures: readonly SlideFigure[], box: Box, language: Language, isFirstLarge: boolean): void => {
  const first = isFirstLarge ? 1.6 : 0;
  const others = isFirstLarge ? figures.slice(1) : figures;
  const [large] = figures;
  if (isFirstLarge && large !== undefined) putFigure(page, large, { ...box, h: first - 0.1 }, language, true);
  const each = Math.min(1.15, (box.h - first) / Math.max(1, others.length));
  others.forEach((figure, at) => putFigure(page, figure, { ...box, y: box.y + first + each * at, h: each - 0.1 }, language, false));
};

const putCover = (page: PptxGenJS.Slide, slide: Slide, language: Language): void => {
  page.addShape('rect', { x: 0, y: 0, w: 0.18, h: paper.height, fill: { color: ink('accent') }, line: { type: 'none' } });
  page.addText(slide.topic, { x: paper.margin, y: 0.9, w: inner, h: 0.4, ...plain(language), fontSize: type.sentence, color: ink('accent'), bold: true, valign: 'middle', objectName: 'Topic' });
  page.addText(slide.title, { placeholder: 'title' });
  page.addText(slide.sentence.split('\n').map((text) => ({ text, options: { breakLine: true } })), {
    x: paper.margin, y: 2.95, w: inner, h: 1.1, ...plain(language), fontSize: type.sentence + 1, color: ink('muted'), valign: 'top', objectName: 'Sentence',
  });
  if (slide.marks.length > 0) {
    page.addText(slide.marks.join('   '), { x: paper.margin, y: 4.1, w: inner, h: 0.35, ...plain(language), fontSize: type.sentence, bold: true, color: ink('notMet'), valign: 'middle', objectName: 'Mark' });
  }
  const boxes = columns({ x: paper.margin, y: 4.7, w: inner, h: 1.8 }, slide.figures.map(() => 1));
  slide.figures.forEach((figure, at) => {
    const box = boxes[at];
    if (box !== undefined) putFigure(page, figure, box, language, true);
  });
  putFooter(page, { ...slide, marks: [] }, language);
};

const putContent = (language: Language, page: PptxGenJS.Slide, slide: Slide, plan: ChartPlan | null): void => {
  const { content } = placesFor(slide.title, slide.sentence !== '');
  const { figures, table } = slide;
  const shares = [...(figures.length > 0 ? [3.2] : []), ...(plan === null ? [] : [table === null ? 8 : 5.2]), ...(table === null ? [] : [6.6])];
  const boxes = [...columns(content, shares)];
  const figureBox = figures.length > 0 ? boxes.shift() : undefined;
  const chartBox = plan === null ? undefined : boxes.shift();
  const tableBox = boxes.shift();
  if (figureBox !== undefined) putFigures(page, figures, figureBox, language, slide.kind === 'milestone');
  if (plan !== null && chartBox !== undefined) putChart(page, plan, chartBox, language);
  if (table !== null && tableBox !== undefined) putTable(page, table, tableBox, language);
};

/** The two masters: a cover, and a page with its title, its rule and its number. */
export const defineMasters = (pptx: PptxGenJS, language: Language): void => {
  const title = { name: 'title', type: 'title' as const, ...plain(language), color: ink('text'), bold: true, align: 'left' as const };
  pptx.defineSlideMaster({
    title: 'COVER', background: { color: ink('surface') },
    objects: [{ placeholder: { options: { ...title, x: paper.margin, y: 1.35, w: inner, h: 1.45, fontSize: type.cover, valign: 'top' }, text: '' } }],
  });
  pptx.defineSlideMaster({
    title: 'PAGE', background: { color: ink('surface') },
    objects: [
      { placeholder: { options: { ...title, ...places.title, fontSize: type.title, valign: 'top' }, text: '' } },
      { line: { x: paper.margin, y: 6.9, w: inner, h: 0, line: { color: ink('line'), width: 0.75 } } },
    ],
    slideNumber: { ...places.number, fontFace: face, fontSize: type.small, color: ink('muted'), align: 'right', margin: 0 },
  });
};

/** Adds the slide with its notes. */
export const putSlide = (laying: Laying, slide: Slide, plan: ChartPlan | null): void => {
  const page = laying.pptx.addSlide({ masterName: slide.kind === 'title' ? 'COVER' : 'PAGE' });
  if (slide.kind === 'title') putCover(page, slide, laying.language);
  else {
    putFrame(page, slide, laying.language);
    putContent(laying.language, page, slide, plan);
  }
  page.addNotes(slide.notes);
};
