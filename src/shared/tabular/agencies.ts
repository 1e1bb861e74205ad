// The normal form of an agency's name, so that the ways one agency is written compare equal and two agencies never do.
// What it cannot know (renamed units, cut-off names) is left for a person to decide.

import type { AgencyType } from '../domain.ts';
import { institutions, ministries } from './ministries.ts';
import { provinces, provincesOnlyWhenSaid } from './provinces.ts';
import { foldWords } from './words.ts';

const byEveryName = (known: readonly (readonly [string, ...string[]])[]): ReadonlyMap<string, string> =>
  new Map(known.flatMap(([name, ...shortForms]) => [name, ...shortForms].map((form) => [form, name])));

const ministryNames = byEveryName(ministries);
const institutionNames = byEveryName(institutions);
const provinceNames = byEveryName(provinces);
const saidProvinceNames = byEveryName([...provinces, ...provincesOnlyWhenSaid]);

/** Short forms of single words, wherever in a name they stand. */
const spellings: Readonly<Record<string, string>> = {
  kab: 'kabupaten', kabupatan: 'kabupaten', pemkab: 'kabupaten', pemkot: 'kota', kodya: 'kota', kotamadya: 'kota', pemprov: 'provinsi',
  prov: 'provinsi', propinsi: 'provinsi', kementrian: 'kementerian', kemen: 'kementerian', kem: 'kementerian',
};
const places = new Set(['kabupaten', 'kota', 'provinsi']);

/** Words that say the same agency: "Pemerintah Daerah Kabupaten X", "Kota Administrasi X". */
const withoutFillers = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => {
    const next = words.slice(at + 1).find((later) => later !== 'daerah') ?? '';
    if (word === 'pemerintah' || word === 'pemda') return !places.has(next);
    if (word === 'daerah') return !(places.has(next) && (words[at - 1] === 'pemerintah'));
    if (word === 'administrasi' || word === 'adm') return !places.has(words[at - 1] ?? '');
    return true;
  });

const wordsOf = (name: string): readonly string[] => {
  const folded = foldWords(name.replace(/^\s*\d{1,3}\s*[.)]\s+/u, '').replaceAll('&', ' dan '))
    .replace(/ (?:republik indonesia|ri)$/u, '');
  return withoutFillers(folded.split(' ').map((word) => spellings[word] ?? word));
};

/** The words of a name in their usual spelling, fillers left out: what names are compared by where keys differ. */
export const agencyWords = wordsOf;

const regencyKey = (rest: string): string =>
  rest === '' || places.has(rest.split(' ')[0] ?? '') ? `kabupaten ${rest}`.trim() : rest;

/**
 * The key agencies are matched by: same key, same agency. A regency's key is its bare place name, because that is what a bare
 * name means in this evidence ("Bandung" is the regency); a city keeps `kota`, a province `provinsi`, a unit its whole name.
 */
export const agencyKey = (name: string): string => {
  const words = wordsOf(name);
  const whole = words.join(' ');
  const rest = words.slice(1).join(' ');
  if (words[0] === 'kabupaten') return regencyKey(rest);
  if (words[0] === 'provinsi') return `provinsi ${saidProvinceNames.get(rest) ?? rest}`.trim();
  if (words[0] === 'kota') return whole;
  const province = provinceNames.get(whole);
  if (province !== undefined) return `provinsi ${province}`;
  return ministryNames.get(whole) ?? ministryNames.get(foldWords(name)) ?? institutionNames.get(whole) ?? whole;
};

const institutionWords = new Set([
  'badan', 'lembaga', 'komisi', 'kejaksaan', 'kepolisian', 'mahkamah', 'ombudsman', 'otoritas', 'arsip', 'perpustakaan', 'dewan',
  'bank', 'sekretariat', 'pt', 'perum', 'universitas', 'institut', 'bpjs', 'tentara', 'pusat', 'kantor',
]);

/** What kind of agency a name says it is; null for units, bare place names and names that do not say. */
export const agencyTypeOf = (name: string): AgencyType | null => {
  const words = wordsOf(name);
  const [first, second] = words;
  if (first === 'kabupaten' && second !== undefined && !places.has(second)) return 'regency';
  if (first === 'kota' && second !== undefined) return 'city';
  if (first === 'provinsi' && second !== undefined) return 'province';
  const key = agencyKey(name);
  if (key.startsWith('provinsi ')) return 'province';
  if (key.startsWith('kementerian ')) return 'ministry';
  if (words.some((word) => places.has(word) || word === 'daerah')) return null;
  return institutionNames.has(key) || institutionWords.has(first ?? '') ? 'institution' : null;
};
