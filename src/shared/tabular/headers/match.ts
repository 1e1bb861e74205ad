// What a column means by the words of its header. A header over several rows comes as its parts, the merged group first:
// ["Status Laporan", "Proses"].

import { countFields, percentFields } from '../fieldKinds.ts';
import type { Field, Layout } from '../plan.ts';
import { agencySummaryHeaders } from './agencySummary.ts';
import { disclosureHeaders, registerHeaders, statusSummaryHeaders } from './otherLayouts.ts';
import { recordsHeaders } from './records.ts';
import { essentialKey, headerKey, indexOfWords, type HeaderMatch } from './words.ts';

export type KnownLayout = Exclude<Layout, 'unknown'>;

/** In the order they are tried: the more a layout asks for, the earlier. */
export const headerWords = {
  records: recordsHeaders,
  agencySummary: agencySummaryHeaders,
  statusSummary: statusSummaryHeaders,
  disclosure: disclosureHeaders,
  register: registerHeaders,
} as const satisfies Readonly<Record<KnownLayout, unknown>>;

const indexes: Readonly<Record<KnownLayout, ReadonlyMap<string, HeaderMatch>>> = {
  records: indexOfWords(recordsHeaders),
  agencySummary: indexOfWords(agencySummaryHeaders),
  statusSummary: indexOfWords(statusSummaryHeaders),
  disclosure: indexOfWords(disclosureHeaders),
  register: indexOfWords(registerHeaders),
};

const counts: ReadonlySet<Field> = new Set(countFields);
const percents: ReadonlySet<Field> = new Set(percentFields);
const percentWords = /persentase|prosentase|persen|percent/gu;
const percentTwin: Readonly<Partial<Record<Field, Field>>> = { followedUp: 'followUpPercent', completed: 'completionPercent' };

type Lookup = (key: string) => HeaderMatch | null;

/** A percent sign anywhere makes it a percentage: of what the other words say, or of nothing known. */
const percentMatch = (lookup: Lookup, keys: readonly string[]): HeaderMatch | null => {
  for (const key of keys) {
    const said = lookup(key);
    if (said !== null && percents.has(said.field)) return said;
    const base = lookup(key.replaceAll(percentWords, ''));
    const field = base === null ? undefined : percentTwin[base.field];
    if (base !== null) return field === undefined ? null : { field, rank: 50 };
  }
  return null;
};

/** "Selesai / Jumlah" is the count of the group, "Status Laporan / Jumlah" is a total. */
const groupedMatch = (lookup: Lookup, groups: readonly string[], leaf: HeaderMatch | null): HeaderMatch | null => {
  if (leaf !== null && leaf.field !== 'received') return leaf;
  const group = groups.map(lookup).findLast((match) => match !== null && counts.has(match.field) && match.field !== 'received');
  return group === undefined || group === null ? leaf : { field: group.field, rank: group.rank + 20 };
};

/** Without what stands in brackets and a year at the end. */
const bare = (text: string): string => text.replaceAll(/\([^)]*\)/gu, ' ').replace(/\s(?:tahun\s)?(?:19|20)\d\d\s*$/iu, ' ');

/** Counts said in more words than the table has: "Jumlah Aduan yang Selesai". */
const essentialMatch = (lookup: Lookup, leaf: string): HeaderMatch | null => {
  const match = lookup(essentialKey(bare(leaf)));
  return match !== null && counts.has(match.field) ? { field: match.field, rank: match.rank + 40 } : null;
};

const match = (layout: KnownLayout, parts: readonly string[]): HeaderMatch | null => {
  const lookup: Lookup = (key) => indexes[layout].get(key) ?? null;
  const whole = headerKey(parts.join(' '));
  if (whole === '') return null;
  const keys = parts.map(headerKey);
  const leaf = parts.at(-1) ?? '';
  if (/persen|prosen|percent/u.test(whole)) return percentMatch(lookup, [whole, ...keys.toReversed(), essentialKey(leaf)]);
  const direct = lookup(whole) ?? groupedMatch(lookup, keys.slice(0, -1), lookup(headerKey(leaf)));
  return direct ?? lookup(headerKey(bare(leaf))) ?? essentialMatch(lookup, leaf);
};

/** Answers already given: guessing asks the same headers again and again. */
const answers = new Map<string, HeaderMatch | null>();
const mostAnswers = 5000;

/** What a header means in a layout; null when its words are not known. */
export const matchHeader = (layout: KnownLayout, parts: readonly string[]): HeaderMatch | null => {
  if (parts.length === 0) return null;
  const question = `${layout}\n${parts.join('\n')}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = match(layout, parts);
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(question, answer);
  return answer;
};

/** Whether any layout knows the word; what makes a row worth looking at as a header. */
export const isHeaderWord = (text: string): boolean => {
  const key = headerKey(text);
  return key !== '' && Object.values(indexes).some((index) => index.has(key));
};
