// A chart's points by keyboard: which point a key leads to, and what is read out there.

import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/shared/charts/definition.ts';
import { categoryAxis, percentAxis } from '../../../src/shared/charts/parts.ts';
import { pointAfter, pointText, type PointPlace } from '../../../src/shared/charts/points.ts';

const lines: ChartDefinition = {
  id: 'uji', kind: 'line', title: '', summary: '', source: '', x: categoryAxis('Periode', ['B06', 'B12', 'B18']), y: percentAxis(''), lines: [],
  series: [
    { name: 'Tonggak 1', colour: 0, points: [{ x: 0, y: 20 }, { x: 1, y: null }, { x: 2, y: 41.4 }] },
    { name: 'Tonggak 2', colour: 1, points: [{ x: 1, y: 30 }, { x: 2, y: 34 }] },
  ],
};
/** Lying, of each place one of the two has a value. */
const bars: ChartDefinition = {
  ...lines, kind: 'bar', isHorizontal: true, isStacked: true,
  series: [
    { name: 'Memenuhi', colour: 'met', points: [{ x: 0, y: 90 }, { x: 1, y: null }, { x: 2, y: 70 }] },
    { name: 'Belum', colour: 'notMet', points: [{ x: 0, y: null }, { x: 1, y: 40 }, { x: 2, y: null }] },
  ],
};

const walked = (chart: ChartDefinition, keys: readonly string[]): PointPlace | null =>
  keys.reduce<PointPlace | null>((at, key) => pointAfter(chart, at, key), null);

describe('arrow keys', () => {
  test('begin at the first point, pass over what has no value, and stop at the last', () => {
    expect(walked(lines, ['ArrowRight'])).toEqual({ series: 0, point: 0 });
    expect(walked(lines, ['ArrowRight', 'ArrowRight'])).toEqual({ series: 0, point: 2 });
    expect(walked(lines, ['ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual({ series: 0, point: 2 });
    expect(walked(lines, ['ArrowRight', 'ArrowRight', 'ArrowLeft'])).toEqual({ series: 0, point: 0 });
  });

  test('change to the other series at the nearest place, and back', () => {
    expect(walked(lines, ['End', 'End', 'ArrowDown'])).toEqual({ series: 1, point: 1 });
    expect(walked(lines, ['Home', 'ArrowDown'])).toEqual({ series: 1, point: 0 });
    expect(walked(lines, ['Home', 'ArrowDown', 'ArrowUp'])).toEqual({ series: 0, point: 0 });
  });

  test('walk down lying bars place by place, whichever series has the value', () => {
    expect(walked(bars, ['ArrowDown', 'ArrowDown'])).toEqual({ series: 1, point: 1 });
    expect(walked(bars, ['ArrowDown', 'ArrowDown', 'ArrowDown'])).toEqual({ series: 0, point: 2 });
    expect(walked(bars, ['ArrowDown', 'PageDown', 'PageUp'])).toEqual({ series: 0, point: 0 });
  });

  test('other keys lead nowhere, and a chart without values has no point', () => {
    expect(pointAfter(lines, null, 'a')).toBeNull();
    expect(pointAfter({ ...lines, series: [] }, null, 'ArrowRight')).toBeNull();
  });
});

test('a point says its place, series, value, note, target, and which it is', () => {
  expect(pointText(lines, { series: 0, point: 2 }, 'id')).toBe('B18, Tonggak 1: 41,40 %; titik 3 dari 3');
  const noted: ChartDefinition = { ...bars, series: [{
    name: 'Tonggak 2', colour: 1, points: [{ x: 0, y: 34.15 }], notes: { name: '', texts: ['▲ 223 dari 653'] }, targets: { name: '', values: [30] },
  }] };
  expect(pointText(noted, { series: 0, point: 0 }, 'en')).toBe('B06, Tonggak 2: 34.15%; ▲ 223 dari 653; Target 30%; point 1 of 1');
});

test('a place between whole percentages is said as it is, not as its neighbour', () => {
  const curve: ChartDefinition = { ...lines, x: { ...percentAxis('Ambang'), label: 'Ambang' }, series: [
    { name: 'Memenuhi', colour: 0, points: [{ x: 44.5, y: 30 }, { x: 45, y: 29 }, { x: 48.23, y: 28 }] },
  ] };
  expect([0, 1, 2].map((point) => pointText(curve, { series: 0, point }, 'id').split(', Memenuhi')[0]))
    .toEqual(['Ambang 44,5 %', 'Ambang 45 %', 'Ambang 48,23 %']);
});
