// Month names in Indonesian and English, whole and short, as they stand in evidence.

const names: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'ags', 'agu', 'agus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const numbers: ReadonlyMap<string, number> = new Map(names.flatMap((forms, at) => forms.map((form) => [form, at + 1])));

/** The month (1–12) a name stands for, whatever its case; null when it is none. */
export const monthOfName = (name: string): number | null => numbers.get(name.toLowerCase().replace(/\.$/u, '')) ?? null;

/** The month (1–12) a name or a number (`6`, `06`) stands for; null when it is none. */
export const monthOf = (text: string): number | null => {
  const trimmed = text.trim();
  if (!/^\d{1,2}$/u.test(trimmed)) return monthOfName(trimmed);
  const month = Number(trimmed);
  return month >= 1 && month <= 12 ? month : null;
};
