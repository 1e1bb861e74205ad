// Indicator 6: six checks an item, their weights, and milestone 3 with and without a number to reach.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksOf, disclosureOf } from '../../../src/shared/scoring/disclosure.ts';
import type { DisclosureItem } from '../../../src/shared/scoring/disclosureItem.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';
import { inputs, milestone, period } from './build.ts';

const whole: DisclosureItem = {
  title: 'Rekap pengaduan', publisher: 'Kabupaten Alfa', link: 'https://data.example.go.id/1', format: 'CSV', licence: 'CC BY 4.0',
  publishedDate: '2021-03-01', complete: null, timely: null, documented: true,
};
const item = (changes: Partial<DisclosureItem> = {}): DisclosureItem => ({ ...whole, ...changes });
const m3 = (items: readonly DisclosureItem[] | undefined, changes: Partial<Parameters> = {}) =>
  milestone(score({ ...inputs([]), ...(items === undefined ? {} : { disclosure: [...items] }) }, { ...defaultParameters, ...changes }), 'm3');

describe('the checks of an item', () => {
  test.each<readonly [keyof ReturnType<typeof checksOf>, Partial<DisclosureItem>]>([
    ['published', { publishedDate: '2021-07-01' }],
    ['published', { publishedDate: null, link: null }],
    ['complete', { publisher: null }],
    ['complete', { complete: false }],
    ['timely', { publishedDate: '2020-12-31' }],
    ['timely', { timely: false }],
    ['machineReadable', { format: 'PDF' }],
    ['machineReadable', { format: 'PNG, gambar' }],
    ['openLicence', { licence: 'CC BY-NC 4.0' }],
    ['openLicence', { licence: null }],
    ['documented', { documented: null }],
  ])('%s fails for %o', (check, changes) => {
    expect(checksOf(whole, period)[check]).toBe(true);
    expect(checksOf(item(changes), period)[check]).toBe(false);
  });

  test.each(['xlsx', 'XLS', 'csv; pdf', 'json', 'XML', 'API'])('%s can be read by a machine', (format) => {
    expect(checksOf(item({ format }), period).machineReadable).toBe(true);
  });
});

describe('milestone 3', () => {
  test('divides the points by a hundred an item, or by the number asked for', () => {
    const items = [item(), item({ format: 'pdf', documented: null })];
    expect(m3(items)).toMatchObject({ value: { num: 170, den: 200 }, verdict: 'notAssessable', met: null, needed: null });
    expect(m3(items, { disclosureTargetItems: 4 })).toMatchObject({ value: { num: 170, den: 400 }, met: false, needed: 400, missing: 230 });
    expect(m3(items, { disclosureTargetItems: 1 })).toMatchObject({ value: { num: 170, den: 200 }, target: 5000, met: true, missing: 0 });
  });

  test('has nothing to say without a register of items, and counts none of them when a number is asked for', () => {
    expect(m3(undefined)).toMatchObject({ value: null, verdict: 'notAssessable' });
    expect(m3(undefined, { disclosureTargetItems: 2 })).toMatchObject({ value: { num: 0, den: 200 }, verdict: 'notMet', target: 10_000 });
    expect(m3([])).toMatchObject({ value: { num: 0, den: 0, percent: null }, verdict: 'notAssessable' });
  });

  test('follows the weights', () => {
    expect(m3([item({ licence: null })], { disclosureWeights: [0, 0, 0, 0, 100, 0] })).toMatchObject({ value: { num: 0, den: 100 } });
  });

  test('never loses points by another item, and more points never take the verdict back', () => {
    const anyItem = fc.record({
      title: fc.constant('a'), publisher: fc.option(fc.constant('b')), link: fc.option(fc.constant('https://x')),
      format: fc.constantFrom(null, 'pdf', 'csv'), licence: fc.constantFrom(null, 'CC0', 'tertutup'),
      publishedDate: fc.constantFrom(null, '2020-01-01', '2021-02-02', '2022-02-02'),
      complete: fc.option(fc.boolean()), timely: fc.option(fc.boolean()), documented: fc.option(fc.boolean()),
    });
    fc.assert(fc.property(fc.array(anyItem), anyItem, fc.integer({ min: 1, max: 5 }), (items, added, disclosureTargetItems) => {
      const parameters = { ...defaultParameters, disclosureTargetItems };
      const [before, after] = [items, [...items, added]].map((list) => disclosureOf(list, period, parameters));
      expect(after?.value.num).toBeGreaterThanOrEqual(before?.value.num ?? 0);
      const met = [items, [...items, added]].map((list) => Number(m3(list, { disclosureTargetItems }).met));
      expect(met[1]).toBeGreaterThanOrEqual(met[0] ?? 0);
    }));
  });
});
