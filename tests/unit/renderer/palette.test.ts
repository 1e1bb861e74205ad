// What the palette finds.

import { expect, test } from 'vitest';
import { fitting, type PaletteAction } from '../../../src/renderer/shell/fitting.ts';

const action = (label: string, group: PaletteAction['group'] = 'action'): PaletteAction => ({
  id: label,
  label,
  group,
  perform: () => undefined,
});
const actions = [action('Ringkasan', 'place'), action('Ekspor buku kerja')];
const agencies = ['Kementerian Pelayaran Rakyat', 'Pemerintah Kota Belulanda'].map((name) => action(name, 'agency'));

test('agencies are offered only once two letters are typed', () => {
  expect(fitting('', actions, agencies)).toEqual(actions);
  expect(fitting('k', actions, agencies).some(({ group }) => group === 'agency')).toBe(false);
  expect(fitting('ke', actions, agencies).map(({ label }) => label)).toEqual(['Ekspor buku kerja', 'Kementerian Pelayaran Rakyat']);
});

test('every word must occur, in any order and case', () => {
  expect(fitting('RAKYAT pel', actions, agencies).map(({ label }) => label)).toEqual(['Kementerian Pelayaran Rakyat']);
  expect(fitting('rakyat kota', actions, agencies)).toEqual([]);
});
