import { expect, test } from 'vitest';
import { likeness, nearNames } from '../../../src/renderer/evidence/nearNames.ts';

const known = ['Kota Bandung', 'Kabupaten Bandung', 'Kabupaten Bandung Barat', 'Kementerian Keuangan', 'Provinsi Jawa Barat']
  .map((name) => ({ name, aliases: [] as readonly string[] }));

test('a misspelt name proposes the agency it looks like', () => {
  expect(nearNames('Kab. Bandng Barat', known)[0]).toBe('Kabupaten Bandung Barat');
});

test('a city is never proposed for a regency, nor a regency for a city', () => {
  expect(nearNames('Kota Bandungg', known)).toEqual(['Kota Bandung']);
  expect(nearNames('Kabupaten Bandungg', known)).not.toContain('Kota Bandung');
});

test('a name like none proposes nothing', () => {
  expect(nearNames('Dinas Perhubungan', known)).toEqual([]);
});

test('an alias counts as much as the name', () => {
  expect(nearNames('Kemnkeuu', [{ name: 'Kementerian Keuangan', aliases: ['Kemnkeu'] }])).toEqual(['Kementerian Keuangan']);
});

test('likeness is 1 for the same text, 0 for nothing in common, and the same both ways', () => {
  expect([likeness('abc', 'abc'), likeness('abc', 'xyz'), likeness('', '')]).toEqual([1, 0, 1]);
  expect(likeness('bandung', 'bandungan')).toBe(likeness('bandungan', 'bandung'));
});
