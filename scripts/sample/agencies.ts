// The 653 agencies of the sample, in the five types, and the ways files write their names. None of them exists.

import type { AgencyType } from '../../src/shared/domain.ts';
import { institutions, ministries } from './bodies.ts';
import { placeNames } from './places.ts';
import { random } from './random.ts';

export interface SampleAgency {
  readonly id: number;
  readonly type: AgencyType;
  /** Without the words for its type: `Balangdara`. */
  readonly root: string;
  /** The province a regency or city lies in; empty for others. */
  readonly province: string;
}

const counts = { province: 34, regency: 391, city: 94 } as const;
/** Cities that share their name with a regency, as real ones do. */
const sharedNames = 12;

/** Words for the type, the way the register has them and the short way. */
const words: Readonly<Record<AgencyType, { readonly full: string; readonly short: string }>> = {
  ministry: { full: '', short: '' },
  institution: { full: '', short: '' },
  province: { full: 'Pemerintah Provinsi ', short: 'Provinsi ' },
  regency: { full: 'Pemerintah Kabupaten ', short: 'Kab. ' },
  city: { full: 'Pemerintah Kota ', short: 'Kota ' },
};

export type NameStyle = 'register' | 'short' | 'capitals' | 'shortCapitals';

export const nameOf = (agency: SampleAgency, style: NameStyle = 'register'): string => {
  const { full, short } = words[agency.type];
  const name = (style === 'register' || style === 'capitals' ? full : short) + agency.root;
  return style === 'register' || style === 'short' ? name : name.toUpperCase();
};

export const typeWord: Readonly<Record<AgencyType, string>> = {
  ministry: 'Kementerian', institution: 'Lembaga', province: 'Pemerintah Provinsi', regency: 'Pemerintah Kabupaten',
  city: 'Pemerintah Kota',
};

const places = (): { readonly province: string[]; readonly regency: string[]; readonly city: string[] } => {
  const names = placeNames(counts.province + counts.regency + counts.city - sharedNames);
  const regency = names.slice(counts.province, counts.province + counts.regency);
  return {
    province: names.slice(0, counts.province),
    regency,
    city: [...names.slice(counts.province + counts.regency), ...regency.slice(0, sharedNames)],
  };
};

/** All agencies in register order: by type, then by name. */
export const sampleAgencies = (): SampleAgency[] => {
  const { pick } = random('provinces');
  const { province, regency, city } = places();
  const named: readonly (readonly [AgencyType, readonly string[]])[] = [
    ['ministry', ministries], ['institution', institutions()], ['province', province], ['regency', regency], ['city', city],
  ];
  return named
    .flatMap(([type, roots]) => [...roots].sort().map((root) => ({ type, root })))
    .map(({ type, root }, id) => ({ id, type, root, province: type === 'regency' || type === 'city' ? pick(province) : '' }));
};
