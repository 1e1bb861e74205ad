// Says what an Excel number format means: a number, a date, a time of day or an elapsed time. It reads format codes (ECMA-376
// 18.8.30 and 18.8.31) and knows nothing of cells.

/** `date` shows a calendar date, `stamp` a date and a time, `time` only a time of day, `elapsed` hours that may pass 24. */
export type FormatKind = 'number' | 'date' | 'stamp' | 'time' | 'elapsed';

/** Decides the kind for a value; formats may treat numbers differently by sign or condition. */
export type FormatReading = (value: number) => FormatKind;

interface Section { readonly kind: FormatKind; readonly applies: ((value: number) => boolean) | null }

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (a, b) => a < b, '>': (a, b) => a > b, '=': (a, b) => a === b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b, '<>': (a, b) => a !== b,
};

/** Splits at `;` outside quotes, escapes and brackets. */
const splitSections = (code: string): string[] => {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|;|[^;"\\[]+|\\/gs)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
};

const conditionOf = (section: string): Section['applies'] => {
  const match = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*\]/i.exec(section);
  const compare = comparisons[match?.[1] ?? ''];
  const limit = Number(match?.[2]);
  return compare === undefined || Number.isNaN(limit) ? null : (value) => compare(value, limit);
};

/** The letters that mean something: without quoted text, escapes, padding, fill, colours, conditions and locales. */
const bareCode = (section: string): string =>
  section.replaceAll(/"[^"]*"?|\\.|[_*]./gs, '').replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, '').replaceAll(/general/gi, '');

const kindOfSection = (section: string): FormatKind => {
  const bare = bareCode(section).toLowerCase();
  if (/\[(?:h+|m+|s+)\]/.test(bare)) return 'elapsed';
  const withoutNoon = bare.replaceAll(/am\/pm|a\/p|上午\/下午/g, 'P');
  // A digit place that is not a fraction of a second belongs to a number: `0.00E+00`, `#,##0`.
  if (/[#?]|0/.test(withoutNoon.replaceAll(/s\.0+/g, 's'))) return 'number';
  // Minutes stand after hours or before seconds; any other m is a month.
  const withoutMinutes = withoutNoon.replaceAll(/(h[^a-zP]*)m+/g, '$1').replaceAll(/m+([^a-zP]*s)/g, '$1');
  const hasTime = /[hsP]/.test(withoutNoon);
  const hasDate = /[ydmgeb]|aaa/.test(withoutMinutes);
  if (hasDate) return hasTime ? 'stamp' : 'date';
  return hasTime ? 'time' : 'number';
};

/** Without conditions: one section is for all, the second for negatives, the third for zero. */
const bySign = (sections: readonly Section[], value: number): Section | undefined => {
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
};

/** Reads a format code. */
export const readFormat = (code: string): FormatReading => {
  const sections = splitSections(code).slice(0, 4).map((text): Section => ({ kind: kindOfSection(text), applies: conditionOf(text) }));
  const numeric = sections.slice(0, 3);
  const first = numeric[0]?.kind ?? 'number';
  if (numeric.every((section) => section.kind === first)) return () => first;
  if (numeric.every((section) => section.applies === null)) return (value) => bySign(numeric, value)?.kind ?? first;
  return (value) => (numeric.find((section) => section.applies === null || section.applies(value)) ?? numeric.at(-1))?.kind ?? first;
};

const fixed = (kind: FormatKind): FormatReading => () => kind;

/** Formats that are known by number only (ECMA-376 18.8.30, with the East Asian ones 27–36 and 50–58, all dates). */
export const builtInFormat = (id: number): FormatReading => {
  if (id === 22) return fixed('stamp');
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return fixed('date');
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56) return fixed('time');
  return fixed(id === 46 ? 'elapsed' : 'number');
};
