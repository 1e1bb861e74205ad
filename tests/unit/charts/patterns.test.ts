// Print without colour: hatching stays inside its bar and differs from series to series, as do dashes and shapes of points.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSeries } from '../../../src/shared/charts/definition.ts';
import { hatch, hatchingOf, hatchings, pointShape, printDash, shapeCorners } from '../../../src/shared/charts/patterns.ts';

const series = (more: Partial<ChartSeries>): ChartSeries => ({ name: '', points: [], colour: 0, ...more });

describe('hatching', () => {
  test('never leaves its bar, wherever that stands', () => {
    const side = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(fc.property(side, side, side, side, fc.constantFrom(...hatchings), (left, top, width, height, hatching) => {
      const box = { left, top, right: left + width, bottom: top + height };
      for (const { x, y } of hatch(box, hatching).flat()) {
        expect(x).toBeGreaterThanOrEqual(box.left - 1e-6);
        expect(x).toBeLessThanOrEqual(box.right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(box.top - 1e-6);
        expect(y).toBeLessThanOrEqual(box.bottom + 1e-6);
      }
    }));
  });

  test('tells six series apart: the first solid, the others by strokes of their own', () => {
    const box = { left: 3, top: 5, right: 103, bottom: 45 };
    const drawn = Array.from({ length: 6 }, (_, at) => hatch(box, hatchingOf(series({}), at, true)));
    expect(drawn[0]).toEqual([]);
    expect(drawn.slice(1).every((strokes) => strokes.length > 4)).toBe(true);
    expect(new Set(drawn.map((strokes) => JSON.stringify(strokes))).size).toBe(6);
  });

  test('in colour, is left to those whose colour is too near another’s for some eyes', () => {
    expect(hatchingOf(series({}), 2, false)).toBe('solid');
    expect(hatchingOf(series({ isHatched: true }), 0, false)).not.toBe('solid');
  });

  test('a bar without an inside has no strokes', () => {
    expect(hatch({ left: 10, right: 10, top: 0, bottom: 40 }, 'crossed')).toEqual([]);
  });
});

describe('lines in print', () => {
  test('keep whole where their points tell them apart, each by a shape of its own', () => {
    const three = [0, 1, 2].map((colour) => series({ colour, hasDots: true }));
    expect(three.map(printDash)).toEqual([[], [], []]);
    expect(new Set(three.map(pointShape)).size).toBe(3);
  });

  test('differ by their dashes where they have no points, and so do their targets', () => {
    expect(new Set([0, 1, 2].map((at) => printDash(series({ colour: at }), at).join())).size).toBe(3);
    expect(new Set([0, 1, 2].map((colour) => printDash(series({ colour, isDashed: true }), 0).join())).size).toBe(3);
  });

  test('a shape stands around its centre', () => {
    for (const shape of ['circle', 'rect', 'triangle', 'rectRot'] as const) {
      const corners = shapeCorners(shape, { x: 10, y: 20 }, 4);
      for (const { x, y } of corners) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(4);
    }
  });
});
