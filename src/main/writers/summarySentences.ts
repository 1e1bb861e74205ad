// Each milestone in a sentence, on Summary: a formula that says value, target and what is short or to spare, so that the words follow the
// parameters as the figures do.

import type { Language, MilestoneId } from '../../shared/domain.ts';
import { t, type MessageKey } from '../../shared/i18n/t.ts';
import { live, put } from './book.ts';
import type { Live } from './book.ts';
import type { FigurePlacer } from './figureCells.ts';
import type { Figures } from './figures.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';

/** A place in a sentence: how a formula comes to it, and what it is at export. */
interface Part {
  readonly formula: string;
  readonly value: string;
}

/** A sentence with places in braces as a formula that joins texts and parts, and as it reads now. */
const joined = (language: Language, key: MessageKey, parts: Readonly<Record<string, Part>>): Live => {
  const pieces = t(language, key).split(/(\{\w+\})/).filter((piece) => piece !== '').map((piece): Part =>
    parts[piece.slice(1, -1)] ?? { formula: quoted(piece), value: piece });
  return live(pieces.map(({ formula }) => formula).join('&'), pieces.map(({ value }) => value).join(''));
};

/** Hundredths of a percent in whole numbers, half up, then as the language writes decimals. */
const percentPart = (language: Language, basisPoints: number, formula: string): Part => {
  const said = String(basisPoints / 100);
  return language === 'id' ? { formula: `SUBSTITUTE(${formula}/100,".",",")`, value: said.replace('.', ',') } : { formula: `(${formula}/100)`, value: said };
};

const counted = (name: string, value: number): Part => ({ formula: name, value: String(value) });

/** What is short, or to spare; `text` is a formula of its own where the verdict decides. */
const outcomePart = (language: Language, id: MilestoneId, missing: number, spare: number): Part => {
  const short = joined(language, 'sheet.say.short', { count: counted(`${id}Missing`, missing) });
  const reached = joined(language, 'sheet.say.reached', { count: counted(`(${id}Numerator-${id}Needed)`, spare) });
  return { formula: `IF(${id}Missing>0,${short.formula},${reached.formula})`, value: String((missing > 0 ? short : reached).result) };
};

/** Only of milestone 3 can nobody have asked for a number. */
const whereTargeted = (whole: Live, untargeted: Live, needed: number | null): Live =>
  live(`IF(ISNUMBER(m3Needed),${whole.formula},${untargeted.formula})`, (needed === null ? untargeted : whole).result);

const sentenceOf = (language: Language, figures: Figures, id: MilestoneId): Live => {
  const [num, den] = [figures[`${id}Numerator`], figures[`${id}Denominator`]];
  const [target, needed, missing] = [figures[`${id}Target`], figures[`${id}Needed`], figures[`${id}Missing`]];
  const [numerator, denominator] = [num ?? 0, den ?? 0];
  const points = denominator === 0 ? 0 : Math.floor((20_000 * numerator + denominator) / (2 * denominator));
  const parts = {
    num: counted(`${id}Numerator`, numerator), den: counted(`${id}Denominator`, denominator),
    percent: percentPart(language, points, `INT((20000*${id}Numerator+${id}Denominator)/(2*${id}Denominator))`),
    target: percentPart(language, Math.round((target ?? 0) * 10_000), `INT(${id}Target*10000+0.5)`),
    outcome: outcomePart(language, id, missing ?? 0, numerator - (needed ?? 0)),
  };
  const nothing = t(language, `sheet.say.${id}Nothing`);
  const whole = joined(language, `sheet.say.${id}`, parts);
  const judged = id === 'm3' ? whereTargeted(whole, joined(language, 'sheet.say.m3Untargeted', parts), needed) : whole;
  return live(`IF(ISNUMBER(${id}Value),${judged.formula},${quoted(nothing)})`, denominator === 0 ? nothing : judged.result);
};

const ids: readonly MilestoneId[] = ['m1', 'm2', 'm3'];

/** Writes a row a milestone from `row` on and gives the row after them. */
export const writeSentences = ({ book, sheet, language, figures }: FigurePlacer, row: number, columns: number): number => {
  ids.forEach((id, at) => {
    put(book, sheet, row + at, 1, sentenceOf(language, figures, id), styles.sentence);
    sheet.mergeCells(row + at, 1, row + at, columns);
    sheet.getRow(row + at).height = 16;
  });
  return row + ids.length;
};
