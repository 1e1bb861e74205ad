// Charts can be read by eyes that do not see all colours: any two series of a chart differ in colour as such eyes see it, or are told
// apart by hatching or dashes. Colour vision after Machado, Oliveira and Fernandes (2009), full severity; distance in CIELAB.

import { describe, expect, test } from 'vitest';
import { completionCurveChart } from '../../../src/shared/charts/completionCurveChart.ts';
import type { ChartDefinition } from '../../../src/shared/charts/definition.ts';
import { evaluationCharts } from '../../../src/shared/charts/evaluationCharts.ts';
import { limitCurveChart } from '../../../src/shared/charts/limitCurveChart.ts';
import { colourOf, dashOf } from '../../../src/shared/charts/look.ts';
import { hatchingOf } from '../../../src/shared/charts/patterns.ts';
import { comparedScores } from '../../../src/shared/scoring/compared.ts';
import { limitCurveOf } from '../../../src/shared/scoring/limitCurve.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { Theme } from '../../../src/shared/tokens.ts';
import { inputs, many, missing, plain } from '../scoring/build.ts';
import { timed } from '../scoring/timed.ts';

type Three = readonly [number, number, number];

const visions: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const times = ([a, b, c]: Three, [x, y, z]: Three): number => a * x + b * y + c * z;

const linear = (hex: string): Three => {
  const part = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const labOf = (light: Three): Three => {
  const curve = (share: number): number => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
  const x = curve(times([0.4124, 0.3576, 0.1805], light) / 0.95047);
  const y = curve(times([0.2126, 0.7152, 0.0722], light));
  const z = curve(times([0.0193, 0.1192, 0.9505], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** How far two colours are apart for eyes of a kind; about 2 can just be told apart side by side. */
const apart = (left: string, right: string, vision: readonly [Three, Three, Three]): number => {
  const seen = (hex: string): Three => {
    const [r, g, b] = vision.map((row) => Math.min(1, Math.max(0, times(row, linear(hex)))));
    return labOf([r ?? 0, g ?? 0, b ?? 0]);
  };
  const [a, b] = [seen(left), seen(right)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const least = 9;

const evaluation = inputs([
  ...many(6, (name) => plain(name, 100, 60), 'baik '), ...many(5, (name) => plain(name, 100, 10, 5), 'kurang '), missing('tanpa'),
  timed('berwaktu', { days: [1, 2, 4, 9], open: [3] }),
]);
// Agencies that are not counted, and what would be, are in the charts too.
const parameters = { ...defaultParameters, missingAgencies: 'excluded' as const, disclosureTargetItems: 10 };
const result = score(evaluation, parameters);
const compared = comparedScores(evaluation, [{ name: 'base', isBase: true, parameters: defaultParameters, interventions: [] }], [], { parameters, interventions: [] });
const charts: readonly ChartDefinition[] = [
  ...evaluationCharts({ inputs: evaluation, result, trend: [result], compared }, 'id'),
  completionCurveChart(result, result, 'id'), limitCurveChart(limitCurveOf(evaluation, result), result, 'id'),
];

/** All that tells a series apart besides its colour. */
const markOf = ({ series, kind }: ChartDefinition, at: number, theme: Theme): string => {
  const one = series[at];
  if (one === undefined) return '';
  return kind === 'bar' ? hatchingOf(one, at, false) : dashOf(one, at, { theme, isPrint: false, size: 1 }).join();
};

describe.each(Object.entries(visions))('with %s', (_, vision) => {
  test.each(['light', 'dark'] as const)('any two series of every chart are told apart, %s', (theme) => {
    expect(charts.length).toBeGreaterThan(8);
    for (const chart of charts) {
      chart.series.forEach((left, at) => chart.series.slice(at + 1).forEach((right, further) => {
        if (markOf(chart, at, theme) !== markOf(chart, at + 1 + further, theme)) return;
        const distance = apart(colourOf(left.colour, theme), colourOf(right.colour, theme), vision);
        expect(distance, `${chart.id}: ${left.name} and ${right.name}`).toBeGreaterThan(least);
      }));
    }
  });
});
