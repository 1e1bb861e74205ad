// Words that name a group of agencies ("Kementerian", "Pemerintah Provinsi"): section rows of a table and values of a type
// column. A group is never an agency.

import type { AgencyType } from '../domain.ts';
import { agencyTypeOf } from './agencies.ts';
import { foldWords } from './words.ts';

const said = (type: AgencyType | null, ...words: readonly string[]): readonly (readonly [string, AgencyType | null])[] =>
  words.map((word) => [word, type]);

const groups: ReadonlyMap<string, AgencyType | null> = new Map([
  ...said('ministry', 'kementerian', 'ministry', 'ministries', 'kementerian negara', 'kementerian koordinator'),
  ...said(
    'institution', 'lembaga', 'lembaga negara', 'lembaga non kementerian', 'lembaga pemerintah non kementerian', 'lembaga nonkementerian',
    'lembaga pemerintah nonkementerian', 'lpnk', 'lembaga non struktural', 'lembaga nonstruktural', 'lns', 'institution', 'institutions',
    'lembaga dan instansi lain', 'lembaga lainnya', 'bumn', 'badan usaha milik negara', 'perguruan tinggi',
  ),
  ...said(
    'province', 'provinsi', 'pemerintah provinsi', 'pemprov', 'pemerintah daerah provinsi', 'pemda provinsi', 'prov', 'province',
    'provinces',
  ),
  ...said(
    'regency', 'kabupaten', 'pemerintah kabupaten', 'pemkab', 'pemerintah daerah kabupaten', 'pemda kabupaten', 'kab', 'regency',
    'regencies',
  ),
  ...said('city', 'kota', 'pemerintah kota', 'pemkot', 'pemerintah daerah kota', 'pemda kota', 'city', 'cities', 'municipalities'),
  ...said(
    null, 'kementerian lembaga', 'k l', 'kabupaten kota', 'pemerintah kabupaten kota', 'pemerintah daerah', 'pemda', 'instansi pusat',
    'instansi daerah', 'pemerintah pusat', 'pemerintah daerah kabupaten kota', 'kementerian dan lembaga', 'kabupaten dan kota', 'kab kota',
  ),
]);

const enumerator = /^\s*(?:[A-Za-z]|[IVXivx]{1,5}|\d{1,2})\s*[.)]\s+/u;
const groupKey = (label: string): string => foldWords(label.replace(enumerator, ''));

/** Whether a label names a group of agencies and not one agency. */
export const isAgencyGroup = (label: string): boolean => groups.has(groupKey(label));

/** The type a group's name or a type column's word stands for; null when it does not say. */
export const typeOfGroup = (label: string): AgencyType | null => groups.get(groupKey(label)) ?? null;

const unitWords = new Set([
  'dinas', 'badan', 'kantor', 'sekretariat', 'rsud', 'rs', 'puskesmas', 'kecamatan', 'kelurahan', 'desa', 'inspektorat', 'satuan', 'upt',
  'uptd', 'bagian', 'bidang', 'pdam', 'perumda', 'satpol', 'lembaga',
]);
const prefixes: Readonly<Partial<Record<AgencyType, string>>> = { province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' };

/**
 * A place name with the kind of government its section or type column gives it: "Bandung" under "Pemerintah Kota" is Kota
 * Bandung. Names that say what they are, and units, come back as they are.
 */
export const qualifiedName = (name: string, type: AgencyType | null): string => {
  const prefix = type === null ? undefined : prefixes[type];
  const own = agencyTypeOf(name);
  const [first = ''] = foldWords(name).split(' ');
  if (prefix === undefined || own === type || unitWords.has(first)) return name;
  const isBareProvince = own === 'province' && !/^(?:pem|prov|prop)/u.test(first);
  return own === null || isBareProvince ? `${prefix} ${name}` : name;
};
