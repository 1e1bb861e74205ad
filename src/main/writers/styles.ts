// How the workbook's cells look, from the design tokens. Each style is one shared object: a style is looked up once for the
// whole book, not once a cell.

import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import { themes } from '../../shared/tokens.ts';

const light = themes.light;

/** Arial is on every machine that has a spreadsheet program, with the same widths everywhere. */
export const fontName = 'Arial';

export const argb = (colour: string): string => `FF${colour.slice(1)}`;

const font = (colour: string, more: Partial<Font> = {}): Partial<Font> =>
  ({ name: fontName, size: 10, color: { argb: argb(colour) }, ...more });
const fill = (colour: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: argb(colour) } });
const hairline = { style: 'thin', color: { argb: argb(light.line) } } as const;
const rule = { style: 'thin', color: { argb: argb(light.muted) } } as const;
const top = (more: Partial<Alignment> = {}): Partial<Alignment> => ({ vertical: 'top', ...more });
/** Text stands off the right-aligned figures beside it. */
const left = (more: Partial<Alignment> = {}): Partial<Alignment> => ({ vertical: 'top', horizontal: 'left', indent: 1, ...more });
const below: Partial<Borders> = { bottom: hairline };

export const formats = { count: '#,##0', percent: '0.00%', points: '+0.00;−0.00;0.00', date: 'd mmm yyyy', text: '@', logical: '"TRUE";"TRUE";"FALSE"' } as const;

const body = font(light.text);
const figure = (numFmt: string): Partial<Style> => ({ font: body, numFmt, alignment: top({ horizontal: 'right' }), border: below });

export const styles = {
  title: { font: font(light.text, { size: 18, bold: true }), alignment: { vertical: 'middle' } },
  lead: { font: font(light.text, { size: 12 }), alignment: { vertical: 'middle' } },
  subtitle: { font: font(light.muted), alignment: { vertical: 'middle' } },
  note: { font: font(light.muted, { size: 9 }), alignment: top({ wrapText: true }) },
  noteRight: { font: font(light.muted, { size: 9 }), alignment: { vertical: 'middle', horizontal: 'right' } },
  section: { font: font(light.accent, { size: 12, bold: true }), alignment: { vertical: 'bottom' } },
  synthetic: { font: font(light.surface, { bold: true }), fill: fill(light.atRisk), alignment: { vertical: 'middle', indent: 1 } },
  heading: {
    font: font(light.text, { size: 9, bold: true }), fill: fill(light.ground), border: { bottom: rule },
    alignment: { vertical: 'bottom', horizontal: 'left', indent: 1, wrapText: true },
  },
  headingRight: {
    font: font(light.text, { size: 9, bold: true }), fill: fill(light.ground), border: { bottom: rule },
    alignment: { vertical: 'bottom', horizontal: 'right', wrapText: true },
  },
  group: { font: font(light.muted, { size: 9 }), border: below, alignment: { vertical: 'bottom' } },
  label: { font: body, alignment: left({ wrapText: true }), border: below },
  strong: { font: font(light.text, { bold: true }), alignment: left({ wrapText: true }), border: below },
  /** Text that comes from evidence: the text format keeps `=1+1` a text even when the cell is edited. */
  evidence: { font: body, numFmt: formats.text, alignment: left(), border: below },
  evidenceWrapped: { font: body, numFmt: formats.text, alignment: left({ wrapText: true }), border: below },
  code: { font: font(light.muted, { size: 8 }), numFmt: formats.text, alignment: left({ wrapText: true }), border: below },
  count: figure(formats.count),
  percent: figure(formats.percent),
  points: figure(formats.points),
  date: figure(formats.date),
  strongPercent: {
    font: font(light.text, { bold: true }), numFmt: formats.percent, alignment: top({ horizontal: 'right' }), border: below,
  },
  verdict: { font: font(light.notAssessable, { bold: true }), alignment: left(), border: below },
  muted: { font: font(light.muted, { size: 9 }), alignment: left({ wrapText: true }), border: below },
  mutedRight: { font: font(light.muted, { size: 9 }), alignment: top({ horizontal: 'right' }), border: below },
  noteTop: { font: font(light.muted, { size: 9 }), alignment: { vertical: 'top' } },
  sentence: { font: body, alignment: { vertical: 'middle', indent: 1 } },
  link: { font: font(light.accent, { underline: true }), alignment: left(), border: below },
  signature: { font: font(light.muted, { size: 9 }), alignment: { vertical: 'top' }, border: { top: rule } },
} as const satisfies Record<string, Partial<Style>>;

/** A cell a person may change: blue on ground inside a frame, as spreadsheets mark inputs. */
export const inputStyle = (numFmt: string): Partial<Style> => ({
  font: font(light.accent, { bold: true }), numFmt, fill: fill(light.ground), alignment: top({ horizontal: 'right' }),
  border: { top: rule, left: rule, bottom: rule, right: rule },
  protection: { locked: false },
});

/** Fonts a verdict takes by its sign. */
export const signFonts = {
  '▲': { bold: true, color: { argb: argb(light.met) } },
  '▼': { bold: true, color: { argb: argb(light.notMet) } },
  '●': { bold: true, color: { argb: argb(light.atRisk) } },
} as const;
