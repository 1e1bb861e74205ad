// Who a name is: decisions and events never make one agency of a city and a regency, and a register's own name is always itself.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesAt, type AgencyEvent } from '../../../src/shared/agencyEvents.ts';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import { createDirectory } from '../../../src/main/db/agencies.ts';

const registerOf = (...names: readonly string[]) =>
  new Map(names.map((name) => [agencyKey(name), { key: agencyKey(name), name, type: null, parent: null }]));
const nothing = namesAt([], '2022-06-30');
const row = (unit: string) => ({ unit, parent: null, title: null });
const place = fc.stringMatching(/^[bdfghl][aeiou][a-z]{2,7}( [bdfghl][aeiou][a-z]{2,7})?$/).filter((name) => agencyKey(`Kabupaten ${name}`) === name);

test('a city is never the regency of its name, nor a unit of the one of the other', () => {
  fc.assert(fc.property(place, fc.boolean(), (name, isCityListed) => {
    const [listed, other] = isCityListed ? ['Kota', 'Kabupaten'] : ['Kabupaten', 'Kota'];
    const { resolve } = createDirectory(registerOf(`${listed} ${name}`), [], nothing);
    expect(resolve(row(`${listed} ${name}`))).not.toBeNull();
    for (const writing of [`${other} ${name}`, `Pemerintah ${other} ${name}`, `Dinas Sosial ${other} ${name}`]) expect(resolve(row(writing))).toBeNull();
  }));
});

test('with both on the register each name leads to its own', () => {
  fc.assert(fc.property(place, (name) => {
    const { resolve } = createDirectory(registerOf(`Kota ${name}`, `Kabupaten ${name}`), [], nothing);
    expect(resolve(row(`Pemkot ${name}`))?.key).toBe(agencyKey(`Kota ${name}`));
    expect(resolve(row(`Kab. ${name}`))?.key).toBe(agencyKey(`Kabupaten ${name}`));
  }));
});

test('an agency on the register is itself, whatever was decided about its name', () => {
  const { keyOf } = createDirectory(registerOf('Kota Alfa', 'Kota Beta'), [{ name: 'Kota Alfa', agency: 'Kota Beta' }], nothing);
  expect(keyOf('Kota Alfa')).toBe('kota alfa');
});

const event = (kind: AgencyEvent['kind'], before: string, after: string, since: string): AgencyEvent =>
  ({ kind, before: before.split(';'), after: after.split(';'), since });

test('names of one agency, one after another, keep one key; going back to an old one is no circle', () => {
  const events = [event('rename', 'Badan A', 'Badan B', '2021-01-01'), event('rename', 'Badan B', 'Badan C', '2022-01-01'), event('rename', 'Badan C', 'Badan A', '2023-01-01')];
  const { lasting, called } = namesAt(events, '2022-06-30');
  expect(['badan a', 'badan b', 'badan c'].map(lasting)).toEqual(['badan a', 'badan a', 'badan a']);
  expect(called.get('badan a')).toBe('Badan C');
  expect(namesAt(events, '2020-12-31').called.get('badan a')).toBe('Badan A');
  expect(namesAt(events, '2023-01-01').called.get('badan a')).toBe('Badan A');
});

test('mergers follow one another, and each part is told apart from the whole', () => {
  const events = [event('merge', 'Badan A;Badan B', 'Badan C', '2021-01-01'), event('merge', 'Badan C;Badan D', 'Badan E', '2022-01-01')];
  const directory = createDirectory(registerOf('Badan E'), [{ name: 'Bdn A', agency: 'Badan A' }], namesAt(events, '2022-01-01'));
  expect(directory.resolve(row('Bdn A'))).toMatchObject({ key: 'badan e', part: 'badan a' });
  expect(directory.resolve(row('Badan E'))).toMatchObject({ key: 'badan e', part: 'badan e' });
});
