// Names a workbook can give its sheets: Excel takes 31 characters without []:*?/\, each name once whatever its capitals. The sheet of
// a CSV file is named after the file, so a sender's name may have to give way a little.

const longest = 31;

/** What no sheet may be called, and what XML cannot hold. */
const unwritable = new RegExp(String.raw`[[\]:*?/\\\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}`, 'gu');

const tidy = (name: string): string => {
  const plain = name.replaceAll(unwritable, ' ').replaceAll(/^'+|'+$/g, '').trim();
  return plain === '' ? 'Sheet' : plain;
};

const cut = (name: string, length: number): string => name.slice(0, length).replace(/[\uD800-\uDBFF]$/, '').trimEnd();

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  const plain = cut(tidy(name), longest);
  if (!taken.has(plain.toLowerCase()) && plain.toLowerCase() !== 'history') return plain;
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const next = `${cut(plain, longest - mark.length)}${mark}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
};

/** A name for each, in their order; the earlier ones keep theirs. */
export const sheetNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
};
