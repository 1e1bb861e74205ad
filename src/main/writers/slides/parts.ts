// The parts slides are put together from: figures with their verdicts, tables, the frame.

import type PptxGenJS from 'pptxgenjs';
import { t } from '../../../shared/i18n/t.ts';
import type { Language } from '../../../shared/domain.ts';
import type { Slide, SlideCell, SlideFigure, SlideTable } from '../../../shared/slides/slide.ts';
import { verdictSigns } from '../../../shared/tokens.ts';
import { face, ink, places, placesFor, toneInk, type, type Box } from './look.ts';

type Page = PptxGenJS.Slide;

/** No idle room around a text, no letters of another face. */
export const plain = (language: Language) => ({ fontFace: face, margin: 0, lang: language === 'id' ? 'id-ID' : 'en-GB', fit: 'none' as const });

/** Topic, title and sentence above; source, marks and number below. */
export const putFrame = (page: Page, slide: Slide, language: Language): void => {
  page.addText(slide.title, { placeholder: 'title' });
  page.addText(slide.topic, { ...places.topic, ...plain(language), fontSize: type.topic, color: ink('accent'), bold: true, valign: 'middle', objectName: 'Topic' });
  if (slide.sentence !== '') {
    page.addText(slide.sentence, { ...placesFor(slide.title, true).sentence, ...plain(language), fontSize: type.sentence, color: ink('muted'), valign: 'top', objectName: 'Sentence' });
  }
  putFooter(page, slide, language);
};

export const putFooter = (page: Page, slide: Slide, language: Language): void => {
  page.addText(t(language, 'ui.source', { source: slide.source }), { ...places.source, ...plain(language), fontSize: type.small, color: ink('muted'), valign: 'middle', objectName: 'Source' });
  if (slide.marks.length > 0) {
    page.addText(slide.marks.join('  '), { ...places.marks, ...plain(language), fontSize: type.small, color: ink('notMet'), bold: true, align: 'right', valign: 'middle', objectName: 'Marks' });
  }
};

/** A figure as lines of one text: label, value, verdict, what it is made of. */
export const putFigure = (page: Page, { label, value, details, verdict }: SlideFigure, box: Box, language: Language, isLarge: boolean): void => {
  const line = { breakLine: true, fontFace: face };
  page.addText([
    { text: label, options: { ...line, fontSize: type.label, color: ink('muted') } },
    { text: value, options: { ...line, fontSize: isLarge ? type.figure : type.lesser, bold: true, color: verdict === null ? ink('text') : toneInk(verdict) } },
    ...(verdict === null ? [] : [{
      text: `${verdictSigns[verdict]} ${t(language, `verdict.${verdict}`)}`, options: { ...line, fontSize: type.sentence, bold: true, color: toneInk(verdict) },
    }]),
    { text: details.join(' · '), options: { fontFace: face, fontSize: type.label, color: ink('muted') } },
  ], { ...box, ...plain(language), valign: 'top', objectName: label });
};

type Borders = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];
const rule = (colour: string, points: number): PptxGenJS.BorderProps => ({ type: 'solid', color: colour, pt: points });
const none: PptxGenJS.BorderProps = { type: 'none' };
/** Only a line below. */
const under = (colour: string, points: number): Borders => [none, none, rule(colour, points), none];

const cellText = ({ text, detail, tone, isStrong }: SlideCell): PptxGenJS.TableCell[] => {
  const options = { bold: isStrong === true, color: tone === undefined ? ink('text') : toneInk(tone) };
  if (detail === undefined) return [{ text, options }];
  return [{ text, options: { ...options, breakLine: true } }, { text: detail, options: { fontSize: type.small, color: ink('muted'), bold: false } }];
};

/** Inches. */
const rowHeight = 0.345;

/** Room between columns; the outer edges stand under the title's. */
const cellMargin = (at: number, last: number): [number, number, number, number] => [0.04, at === last ? 0 : 0.14, 0.04, at === 0 ? 0 : 0.14];

/** Lines a text takes in a column of so many inches, about. */
const linesIn = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / Math.max(1, width * 12.5)));

/** How high a table comes to stand, about: what follows it is put below. */
const heightOf = ({ columns, rows }: SlideTable, widths: readonly number[]): number =>
  rows.reduce((sum, row) => {
    const lines = Math.max(...row.map(({ text, detail }, at) => linesIn(text, (widths[at] ?? 1) - 0.2) + (detail === undefined ? 0 : 0.85)));
    return sum + Math.max(rowHeight, 0.16 + 0.2 * lines);
  }, columns.length === 0 ? 0 : rowHeight);

/** A native table as wide as its place, and below it what it leaves out. */
export const putTable = (page: Page, table: SlideTable, box: Box, language: Language): void => {
  const { columns, rows, rest } = table;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (width / all) * box.w);
  const options = (at: number, border: Borders) => ({
    ...plain(language), valign: 'middle' as const, align: columns[at]?.isNumber === true ? 'right' as const : 'left' as const,
    margin: cellMargin(at, columns.length - 1), border,
  });
  const head = columns.map(({ header }, at) => ({
    text: header, options: { ...options(at, under(ink('muted'), 1)), bold: true, color: ink('muted'), fontSize: type.label },
  }));
  const body = rows.map((row) => row.map((cell, at) => ({ text: cellText(cell), options: { ...options(at, under(ink('line'), 0.75)), fontSize: type.cell } })));
  page.addTable([head, ...body], { x: box.x, y: box.y, w: box.w, colW: widths, rowH: rowHeight, objectName: 'Table' });
  if (rest === '') return;
  const y = Math.min(box.y + box.h - 0.45, box.y + heightOf(table, widths) + 0.12);
  page.addText(rest, { x: box.x, y, w: box.w, h: 0.45, ...plain(language), fontSize: type.label, color: ink('muted'), valign: 'top', objectName: 'Rest' });
};
