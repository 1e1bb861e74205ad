// Proposes agencies a name may mean, each with the reason in a word. A proposal is only ever shown: a person decides. A city and a
// regency of one name are two agencies: that is said, and never offered as the same.

import { agencyKey, agencyWords } from './agencies.ts';
import { distanceUpTo, initialsOf, likeness } from './likeness.ts';

export interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Why a name may be an agency's, the surest first; `otherKind` is a warning that it is another agency of the same place name. */
export const nearReasons = [
  'spacing', 'wordOrder', 'oneLetter', 'twoLetters', 'initials', 'unitOf', 'cutOff', 'wordsLeftOut', 'alike', 'otherKind',
] as const;
export type NearReason = (typeof nearReasons)[number];

export interface NearName {
  /** The agency's name as the list has it. */
  readonly agency: string;
  readonly reason: NearReason;
  /** What the reason was found on: the agency's name or one it is also known by. */
  readonly knownAs: string;
  /** How alike they are written, 0 to 100; what proposals with one reason are ordered by. */
  readonly percent: number;
}

const placeWords = new Set(['kabupaten', 'kota', 'provinsi']);
const fillers = new Set(['dan', 'di', 'untuk', 'serta', 'nasional', 'indonesia']);

/** A name taken apart for comparing. */
interface Taken {
  readonly key: string;
  readonly words: readonly string[];
  /** The kind of place it says, a bare name being the regency's as everywhere in this evidence. */
  readonly kind: string;
  /** Without the word that says the kind of place. */
  readonly rest: string;
  /** The place a unit's name ends in, as a key: "Dinas Sosial Kota Bandung" → `kota bandung`. */
  readonly placeOfUnit: string | null;
}

const takenApart = (name: string): Taken => {
  const words = agencyWords(name);
  const at = words.findLastIndex((word) => placeWords.has(word));
  const isUnit = at > 0 && at < words.length - 1;
  return {
    key: agencyKey(name), words, kind: words[at] ?? 'kabupaten', rest: words.filter((word) => !placeWords.has(word)).join(' '),
    placeOfUnit: isUnit ? agencyKey(words.slice(at).join(' ')) : null,
  };
};

/** Whether two names differ in nothing but the kind of place: a city and the regency around it. */
const isOtherKind = (a: Taken, b: Taken): boolean => a.kind !== b.kind && a.rest === b.rest && a.key !== b.key;

/** "Kota X" for "Kabupaten X": two agencies, however alike they are written. */
export const isOtherKindOfPlace = (name: string, other: string): boolean => isOtherKind(takenApart(name), takenApart(other));

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');
const saying = (words: readonly string[]): readonly string[] => words.filter((word) => !fillers.has(word));

/** The one has all that the other says, and more; one word alone says too little. */
const isPartOf = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 1 && few.every((word) => many.includes(word));

const isCutOff = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && short.length * 2 >= long.length && long.startsWith(short);
};

const leastLikeness = 60;

/** The surest reason to take one for the other; null when there is none. */
const reasonFor = (a: Taken, b: Taken, percent: number): NearReason | null => {
  if (a.placeOfUnit !== null && a.placeOfUnit === b.key) return 'unitOf';
  if (isOtherKind(a, b)) return 'otherKind';
  if (a.kind !== b.kind) return null;
  if (a.key.replaceAll(' ', '') === b.key.replaceAll(' ', '')) return 'spacing';
  if (sorted(a.words) === sorted(b.words)) return 'wordOrder';
  const letters = distanceUpTo(a.key, b.key, 2);
  if (letters === 1 && a.key.length > 3) return 'oneLetter';
  if (letters === 2 && a.key.length > 7) return 'twoLetters';
  if (initialsOf(a.words, b.words)) return 'initials';
  if (isCutOff(a.key, b.key)) return 'cutOff';
  if (isPartOf(saying(a.words), saying(b.words)) || isPartOf(saying(b.words), saying(a.words))) return 'wordsLeftOut';
  return percent >= leastLikeness ? 'alike' : null;
};

const better = (a: NearName, b: NearName): number =>
  nearReasons.indexOf(a.reason) - nearReasons.indexOf(b.reason) || b.percent - a.percent || (a.agency < b.agency ? -1 : 1);

/** Reasons that say little beside a better one. */
const weak: ReadonlySet<NearReason> = new Set(['twoLetters', 'alike', 'otherKind']);

/** The likeliest agencies, the surest reason first, at most `most`; none for a name that is an agency's already. */
export const nearNames = (name: string, known: readonly Known[], most = 3): readonly NearName[] => {
  const written = takenApart(name);
  const near = known.flatMap(({ name: agency, aliases }) => {
    const reasons = [agency, ...aliases].flatMap((knownAs): NearName[] => {
      const other = takenApart(knownAs);
      if (other.key === written.key) return [];
      const percent = Math.round(100 * likeness(written.key, other.key));
      const reason = reasonFor(written, other, percent);
      return reason === null ? [] : [{ agency, reason, knownAs, percent }];
    });
    return reasons.toSorted(better).slice(0, 1);
  });
  const isSure = near.some(({ reason }) => !weak.has(reason));
  return near.filter(({ reason }) => !isSure || !weak.has(reason) || reason === 'otherKind').toSorted(better).slice(0, most);
};
