// Colours a verdict by the sign it begins with, so that the colour follows the formula when a parameter changes. The sign and
// the word say the same without colour.

import type { Worksheet } from 'exceljs';
import { signFonts } from './styles.ts';

/** Adds the rules to a range such as `M6:N658`. */
export const colourSigns = (sheet: Worksheet, range: string): void => {
  const first = range.split(':')[0] ?? range;
  sheet.addConditionalFormatting({
    ref: range,
    rules: Object.entries(signFonts).map(([sign, font], at) => ({
      type: 'expression', priority: at + 1, formulae: [`LEFT(${first},1)="${sign}"`], style: { font },
    })),
  });
};
