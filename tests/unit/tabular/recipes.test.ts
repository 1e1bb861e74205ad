// A recipe goes by headers: the same sender's next sheet is read the same wherever its columns now stand, and every change is said.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noChoices, type PlanChoices } from '../../../src/shared/tabular/plan.ts';
import { guessPlan } from '../../../src/shared/tabular/guess.ts';
import { applyFitting, applyNamed, openDrift, type Recipe } from '../../../src/shared/tabular/recipes/apply.ts';
import { fingerprintOf, recipeOf, senderOf } from '../../../src/shared/tabular/recipes/recipe.ts';
import { rowsOf } from './support/sheets.ts';

const header = ['Instansi', 'Laporan Kita', 'Proses', 'Rampung Sudah'];
const before = rowsOf(header, ['Kota Contoh', '10', '2', '5']);
const choices: PlanChoices = {
  ...noChoices, layout: 'agencySummary', headerRow: 1, headerRowCount: 1, fields: { B: 'received', D: 'completed' }, readings: { B: 'decimalDot' },
};
const file = 'Rekap Kota Contoh B06.csv';
const recipe: Recipe = { name: 'Kota Contoh', sender: senderOf(file, null), content: recipeOf(guessPlan(before, choices), choices) };
const next = (...rows: readonly string[][]) => ({ file: 'Rekap Kota Contoh B12.csv', head: rowsOf(...rows) });

describe('a recipe', () => {
  test('reads the next sheet of its sender by what a person chose, with nothing to say when nothing changed', () => {
    const used = applyFitting([recipe], next(header, ['Kota Contoh', '20', '2', '5']));
    expect(used).toMatchObject({ name: 'Kota Contoh', isSameSender: true, choices });
    expect(used?.drift).toEqual({ moved: [], renamed: [], added: [], missing: [] });
  });

  test('follows its columns and its header to where they now stand, and says what moved and what is new', () => {
    const used = applyFitting([recipe], next(
      ['Rekap Laporan', ''], ['No', 'Instansi', 'Rampung Sudah', 'Laporan Kita', 'Proses'], ['1', 'Kota Contoh', '5', '20', '2'],
    ));
    expect(used?.choices).toMatchObject({ headerRow: 2, fields: { C: 'completed', D: 'received' }, readings: { D: 'decimalDot' } });
    expect(used?.drift.moved.map(({ header: name, from, to }) => `${name} ${from}→${to}`)).toEqual(
      ['Instansi A→B', 'Laporan Kita B→D', 'Proses C→E', 'Rampung Sudah D→C'],
    );
    expect(used?.drift.added).toEqual([{ header: 'No', column: 'A' }]);
  });

  test('calls a new header in the place of a missing one renamed, and never maps it by itself', () => {
    const used = applyFitting([recipe], next(['Instansi', 'Laporan Kita', 'Proses', 'Beres'], ['Kota Contoh', '20', '2', '5']));
    expect(used?.drift.renamed).toEqual([{ header: 'Beres', field: 'completed', column: 'D', was: 'Rampung Sudah' }]);
    expect(used?.choices.fields).toEqual({ B: 'received' });
    expect(openDrift(used?.drift ?? { moved: [], renamed: [], added: [], missing: [] }, noChoices).renamed).toHaveLength(1);
  });

  test('leaves nothing open once a person said which column the field is now', () => {
    const used = applyFitting([recipe], next(['Instansi', 'Laporan Kita', 'Proses', 'Beres'], ['Kota Contoh', '20', '2', '5']));
    expect(used && openDrift(used.drift, { ...used.choices, fields: { D: 'completed' } }).renamed).toEqual([]);
  });

  test('hands another sender what columns mean, not how numbers are written', () => {
    const used = applyFitting([recipe], { ...next(header, ['Kota Lain', '20', '2', '5']), file: 'Dinas Lain B12.csv' });
    expect(used).toMatchObject({ isSameSender: false, choices: { fields: choices.fields, readings: {} } });
  });

  test('with nothing decided in it is no one else’s', () => {
    const known = [['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai'], ['Kota Contoh', '10', '2', '5']];
    const plain: Recipe = { ...recipe, content: recipeOf(guessPlan(rowsOf(...known), noChoices), noChoices) };
    expect(applyFitting([plain], { ...next(...known), file: 'Dinas Lain.csv' })).toBeNull();
    expect(applyFitting([plain], next(...known))).toMatchObject({ choices: noChoices });
  });

  test('does not fit a sheet of another kind, unless a person names it', () => {
    const other = next(['Instansi', 'Judul Data', 'Tautan', 'Lisensi'], ['Kota Contoh', 'x', 'y', 'z']);
    expect(applyFitting([recipe], other)).toBeNull();
    expect(applyNamed(recipe, other)?.drift.renamed.map(({ was }) => was)).toContain('Laporan Kita');
  });

  test('accounts for every header: each is found, renamed, new or missing', () => {
    const words = fc.uniqueArray(fc.constantFrom(...header, 'No', 'SK', 'Catatan', 'Arsip', 'Tertunda'), { minLength: 2, maxLength: 9 });
    fc.assert(fc.property(words, (headers) => {
      const used = applyNamed(recipe, next(headers));
      expect(used === null).toBe(!headers.some((word) => header.includes(word)));
      if (used === null) return;
      const { renamed, added, missing } = used.drift;
      const found = headers.filter((word) => header.includes(word)).length;
      expect(found + renamed.length + added.length).toBe(headers.length);
      expect(found + renamed.length + missing.length).toBe(header.length);
    }));
  });
});

describe('a fingerprint', () => {
  test('is the same whatever the order, the case and the year of the headers, and tells twins apart', () => {
    expect(fingerprintOf(['Laporan 2021', 'Selesai'])).toBe(fingerprintOf(['SELESAI', 'laporan 2022']));
    expect(fingerprintOf(['Selesai', 'Selesai'])).not.toBe(fingerprintOf(['Selesai']));
  });

  test('of a sender leaves out what changes from period to period', () => {
    expect(senderOf('Rekap Kota X B06 2021.xlsx', null)).toBe(senderOf('rekap_kota_x-B12-2022.csv', null));
    expect(senderOf('a.xlsx', 'Kota X')).toBe(senderOf('b.xlsx', 'KOTA X'));
    expect(senderOf('Rekap Kota X B06.xlsx', null)).not.toBe(senderOf('Rekap Kabupaten X B06.xlsx', null));
  });
});
