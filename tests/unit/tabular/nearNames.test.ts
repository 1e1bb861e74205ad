// Near names: proposed with the reason, never applied, and never a city for a regency.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import { likeness } from '../../../src/shared/tabular/likeness.ts';
import { isOtherKindOfPlace, nearNames } from '../../../src/shared/tabular/nearNames.ts';

const list = (...names: readonly string[]) => names.map((name) => ({ name, aliases: [] as readonly string[] }));
const known = list(
  'Kota Bandung', 'Kabupaten Bandung', 'Kabupaten Bandung Barat', 'Kementerian Keuangan', 'Provinsi Jawa Barat', 'Kota Tanjung Pinang',
  'Lembaga Perlindungan Saksi dan Korban', 'Badan Riset dan Inovasi Nasional', 'Komisi Aparatur Sipil Negara',
);

test.each([
  ['Kab. Bandng Barat', 'Kabupaten Bandung Barat', 'oneLetter'],
  ['Kota Tanjungpinang', 'Kota Tanjung Pinang', 'spacing'],
  ['Kabupaten Barat Bandung', 'Kabupaten Bandung Barat', 'wordOrder'],
  ['LPSK', 'Lembaga Perlindungan Saksi dan Korban', 'initials'],
  ['Lembaga Perlindungan Saksi dan Kor', 'Lembaga Perlindungan Saksi dan Korban', 'cutOff'],
  ['Badan Riset Inovasi', 'Badan Riset dan Inovasi Nasional', 'wordsLeftOut'],
  ['Dinas Sosial Kota Bandung', 'Kota Bandung', 'unitOf'],
  ['Dinas Sosial Kab. Bandung', 'Kabupaten Bandung', 'unitOf'],
])('%s proposes %s, because of %s', (name, agency, reason) => {
  expect(nearNames(name, known)[0]).toMatchObject({ agency, reason });
});

test('a unit of a city is never proposed to be one of the regency', () => {
  expect(nearNames('Dinas Sosial Kota Bandung', known).map(({ agency }) => agency)).not.toContain('Kabupaten Bandung');
  const [other] = nearNames('Dinas Sosial Kota Bandung', list('Dinas Sosial Kabupaten Bandung'));
  expect(other).toMatchObject({ reason: 'otherKind' });
});

test('a name like none proposes nothing', () => {
  expect(nearNames('Dinas Perhubungan', known)).toEqual([]);
});

test('an alias counts as much as the name, and is said', () => {
  expect(nearNames('Kemnkeuu', [{ name: 'Kementerian Keuangan', aliases: ['Kemnkeu'] }]))
    .toMatchObject([{ agency: 'Kementerian Keuangan', reason: 'oneLetter', knownAs: 'Kemnkeu' }]);
});

test('likeness is 1 for the same text, 0 for nothing in common, and the same both ways', () => {
  expect([likeness('abc', 'abc'), likeness('abc', 'xyz'), likeness('', '')]).toEqual([1, 0, 1]);
  expect(likeness('bandung', 'bandungan')).toBe(likeness('bandungan', 'bandung'));
});

const place = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9})?$/)
  .filter((text) => !/\b(?:kota|kabupaten|kab|provinsi|prov|pemda|pemerintah|daerah|adm|administrasi|ri|republik|indonesia|dinas|badan)\b/.test(text));
const regency = fc.constantFrom('Kabupaten', 'Kab.', 'Pemkab', 'Pemerintah Kabupaten', 'Pemda Kabupaten');
const city = fc.constantFrom('Kota', 'Pemkot', 'Pemerintah Kota', 'Kotamadya');

test('whatever their name, a city and a regency have two keys and are never proposed as one without saying so', () => {
  fc.assert(fc.property(place, regency, city, fc.boolean(), (name, ofRegency, ofCity, isCityOnList) => {
    const [listed, written] = isCityOnList ? [`${ofCity} ${name}`, `${ofRegency} ${name}`] : [`${ofRegency} ${name}`, `${ofCity} ${name}`];
    expect(agencyKey(listed)).not.toBe(agencyKey(written));
    expect(isOtherKindOfPlace(written, listed)).toBe(true);
    for (const near of nearNames(written, list(listed))) expect(near.reason).toBe('otherKind');
  }));
});

test('with a letter wrong too, a city is not proposed for a regency at all', () => {
  fc.assert(fc.property(place, fc.boolean(), (name, isCity) => {
    const [listed, written] = isCity ? [`Kota ${name}`, `Kabupaten ${name}q`] : [`Kabupaten ${name}`, `Kota ${name}q`];
    expect(nearNames(written, list(listed))).toEqual([]);
  }));
});
