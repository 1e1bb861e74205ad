// Who flips between two results.

import { expect, test } from 'vitest';
import { flipKind, flipLines } from '../../../src/renderer/scenarios/flips.ts';
import type { AgencyScore, ScoreResult } from '../../../src/shared/scoring/types.ts';

const result = (...verdicts: readonly (boolean | null)[]) =>
  ({
    agencies: verdicts.map(
      (meets, place) =>
        ({ key: String(place), name: `Instansi ${String(place)}`, meets, followUp: null, missingToThreshold: null }) as AgencyScore,
    ),
  }) as unknown as ScoreResult;

test('only agencies whose verdict differs are listed, each with its way', () => {
  const flips = flipLines(result(true, false, true, null, false), result(true, true, false, true, false));
  expect(flips.map(({ key }) => key)).toEqual(['1', '2', '3']);
  expect(flips.map(flipKind)).toEqual(['up', 'down', 'other']);
});

test('equal results have no flips', () => {
  expect(flipLines(result(true, null), result(true, null))).toEqual([]);
});
