// Text on its way into a workbook: what XML and Excel cannot hold is replaced, what Excel would read as an escape or as a code
// is escaped. Text never becomes a formula here or anywhere: it is always written as a typed string.

/** The longest text a cell can hold. */
const longestText = 32767;

const controls = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F`;
const unwritable = new RegExp(String.raw`[${controls}\uFFFE\uFFFF]|\p{Surrogate}`, 'gu');

const shortened = (text: string): string =>
  (text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);

/** A text as a cell can hold it; `_x0041_` stays the seven characters it is. */
export const cellText = (text: string): string =>
  shortened(text.replaceAll(unwritable, '\uFFFD').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** What a cell shows of a text `cellText` wrote. */
export const shownText = (text: string): string => cellText(text).replaceAll('_x005F_', '_');

/** A text inside a page header or footer, where `&` begins a code. Excel takes 255 characters in all. */
export const headerText = (text: string, longest = 70): string => {
  const plain = text.replaceAll(unwritable, '').replaceAll(/\s+/g, ' ');
  const short = plain.length <= longest ? plain : `${[...plain].slice(0, longest - 1).join('')}…`;
  return short.replaceAll('&', '&&');
};

/** A text as a literal inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
