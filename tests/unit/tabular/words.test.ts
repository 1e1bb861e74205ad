// Status words, classes and agency names: what counts as the same word.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyKey, agencyTypeOf } from '../../../src/shared/tabular/agencies.ts';
import { isAgencyGroup, qualifiedName, typeOfGroup } from '../../../src/shared/tabular/agencyGroups.ts';
import { classOfWord } from '../../../src/shared/tabular/classes.ts';
import { builtInStatuses, statusKey, statusTable } from '../../../src/shared/tabular/statuses.ts';

describe('status words', () => {
  test('case, spaces and punctuation do not matter', () => {
    for (const word of ['SELESAI', ' selesai ', 'Selesai.']) expect(statusTable([]).get(statusKey(word))?.status).toBe('completed');
    expect(statusTable([]).get(statusKey('ditutup_oleh_sistem'))).toEqual({ status: 'completed', closedBy: 'system' });
  });

  test("a project's own word comes before a built-in one", () => {
    const table = statusTable([{ word: 'Selesai', status: 'inProcess', closedBy: null }, { word: 'Entah', status: null, closedBy: null }]);
    expect(table.get('selesai')?.status).toBe('inProcess');
    expect(table.get('entah')).toEqual({ status: null, closedBy: null });
  });

  test('no two built-in words fold to one key', () => {
    expect(new Set(builtInStatuses.map(({ word }) => statusKey(word))).size).toBe(builtInStatuses.length);
  });

  test('only completed words name a closer', () => {
    const closing = builtInStatuses.filter(({ closedBy }) => closedBy !== null);
    expect(new Set(closing.map(({ status }) => status))).toEqual(new Set(['completed']));
  });
});

test('classes are known by their words, blank is unclassified', () => {
  expect(classOfWord('Pengaduan Tidak Berkadar Pengawasan')).toBe('notSupervisory');
  expect(classOfWord('PENGADUAN')).toBe('notSupervisory');
  expect(classOfWord('pengaduan berkadar pengawasan')).toBe('supervisory');
  expect(classOfWord('Permintaan Informasi')).toBe('information');
  expect(classOfWord('')).toBe('unclassified');
  expect(classOfWord('Lain')).toBeNull();
});

describe('agency names', () => {
  const keys = (...names: readonly string[]) => [...new Set(names.map(agencyKey))];

  test('a regency is one however it is written, and a bare place name is the regency', () => {
    expect(keys('Kabupaten Bandung', 'KAB. BANDUNG', 'Pemkab Bandung', 'Pemerintah Kabupaten Bandung', 'Pemerintah Daerah Kab Bandung',
      'Bandung')).toHaveLength(1);
  });

  test('a city and a province are one however they are written', () => {
    expect(keys('Kota Bandung', 'Pemkot Bandung', 'PEMERINTAH KOTA BANDUNG', 'kota  bandung')).toHaveLength(1);
    expect(keys('Provinsi Jawa Barat', 'Pemprov Jabar', 'Pemerintah Provinsi Jawa Barat', 'JAWA BARAT', 'Prov. Jawa Barat'))
      .toHaveLength(1);
    expect(keys('DKI Jakarta', 'Provinsi DKI Jakarta', 'Daerah Khusus Ibukota Jakarta')).toHaveLength(1);
    expect(keys('D.I. Yogyakarta', 'DI Yogyakarta', 'Pemprov Daerah Istimewa Yogyakarta', 'DIY')).toHaveLength(1);
    expect(keys('Kota Administrasi Jakarta Selatan', 'Kota Jakarta Selatan')).toHaveLength(1);
  });

  test('ministries are known by their short names', () => {
    expect(keys('Kementerian Keuangan', 'Kemenkeu', 'KEMENTERIAN KEUANGAN RI', 'Kementerian Keuangan Republik Indonesia')).toHaveLength(1);
    expect(keys('KemenPANRB', 'Kementerian PAN-RB', 'Kementerian Pendayagunaan Aparatur Negara & Reformasi Birokrasi')).toHaveLength(1);
    expect(keys('Komisi Pemberantasan Korupsi', 'KPK')).toHaveLength(1);
  });

  test('a unit keeps its own name', () => {
    expect(agencyKey('Dinas Sosial Kab. Bandung')).toBe('dinas sosial kabupaten bandung');
    expect(keys('Dinas Sosial Kab. Bandung', 'Dinas Sosial Kabupaten Bandung', 'DINAS SOSIAL PEMERINTAH KABUPATEN BANDUNG'))
      .toHaveLength(1);
    expect(agencyKey('Dinas Sosial Kota Bandung')).not.toBe(agencyKey('Dinas Sosial Kab. Bandung'));
  });

  test('a city and a regency of the same name are never one', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'o', 't', ' ', '.', 'kota ', 'kabupaten ', 'pemerintah ') }),
      (place) => {
      expect(agencyKey(`Kota ${place}`)).not.toBe(agencyKey(`Kabupaten ${place}`));
      expect(agencyKey(`Kota ${place}`)).not.toBe(agencyKey(`Bandung ${place}`));
    }));
  });

  test('the key of a key is the key', () => {
    for (const name of ['Kab. Bandung', 'Kota Bandung', 'Kemenkeu', 'Jabar', 'Dinas Sosial Kab. Bandung', 'KPK']) {
      expect(agencyKey(agencyKey(name))).toBe(agencyKey(name));
    }
  });

  test('types are read from names that say them', () => {
    expect(['Pemkab X', 'Kota X', 'Jawa Barat', 'Kemenkeu', 'Badan Pusat Statistik', 'Dinas Sosial Kab. X', 'X', 'Kota'].map(agencyTypeOf))
      .toEqual(['regency', 'city', 'province', 'ministry', 'institution', null, null, null]);
  });

  test('groups are not agencies', () => {
    for (const label of ['Kementerian', 'A. KEMENTERIAN', 'II. Pemerintah Provinsi', 'Kabupaten/Kota']) expect(isAgencyGroup(label))
      .toBe(true);
    expect(isAgencyGroup('Kementerian Keuangan')).toBe(false);
    expect(typeOfGroup('Pemerintah Kota')).toBe('city');
  });

  test('a bare name takes the kind of its section, a full one keeps its own', () => {
    expect(qualifiedName('Bandung', 'city')).toBe('Kota Bandung');
    expect(qualifiedName('Kota Bandung', 'city')).toBe('Kota Bandung');
    expect(qualifiedName('Kab. Bandung', 'city')).toBe('Kab. Bandung');
    expect(qualifiedName('Dinas Sosial', 'city')).toBe('Dinas Sosial');
    expect(qualifiedName('Gorontalo', 'province')).toBe('Provinsi Gorontalo');
    expect(qualifiedName('Jambi', 'city')).toBe('Kota Jambi');
  });
});
