// Charts with fixed figures look as they did: each is drawn and compared with the picture that is kept, in colour and for print.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPicture } from '../../../src/main/writers/pictures/picture.ts';
import { chartIds, evaluationCharts } from '../../../src/shared/charts/evaluationCharts.ts';
import { comparedScores } from '../../../src/shared/scoring/compared.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyInput, Parameters, ScoreInputs } from '../../../src/shared/scoring/types.ts';
import { differenceOf } from '../../support/pictures.ts';
import { inputs, many, missing, plain } from '../scoring/build.ts';
import { timed } from '../scoring/timed.ts';

const kept = join(import.meta.dirname, '../../fixtures/pictures');
const isRenewing = process.env['TOLOK_RENEW_PICTURES'] === '1';
/** Apart by no more than letters on another machine may be. */
const tolerance = { mean: 0.6, off: 0.004 };

const typed = (type: NonNullable<AgencyInput['type']>, agencies: readonly AgencyInput[]): AgencyInput[] => agencies.map((one) => ({ ...one, type }));
/** Rates spread from `from` per cent upwards, whole reports of a hundred. */
const spread = (prefix: string, count: number, from: number, step: number): AgencyInput[] =>
  Array.from({ length: count }, (_, at) => plain(`${prefix} ${at + 1}`, 100, Math.min(95, from + at * step), 5));

const later = inputs([
  ...typed('ministry', spread('Kementerian', 6, 60, 5)), ...typed('province', spread('Provinsi', 8, 25, 6)),
  ...typed('city', spread('Kota', 12, 5, 7)), ...typed('regency', spread('Kabupaten', 24, 2, 3)), ...typed('regency', many(3, missing, 'Kabupaten tanpa data ')),
  ...typed('institution', [timed('Lembaga berwaktu', { days: [1, 1, 2, 2, 3, 4, 7, 9, 14, 21, 28], open: [1, 3, 40] })]),
]);
const before: ScoreInputs = inputs([...typed('city', spread('Kota', 12, 2, 4)), ...typed('regency', spread('Kabupaten', 24, 1, 2))]);
const at = (evaluation: ScoreInputs, code: string, asAt: string): ScoreInputs => ({ ...evaluation, period: { ...evaluation.period, code, asAt, to: asAt } });
const periods = [at(before, 'B06', '2021-06-30'), at(later, 'B12', '2021-12-31'), at(inputs([]), 'B18', '2022-06-30')];

const saved = (name: string, changes: Partial<Parameters> = {}) =>
  ({ name, isBase: name === 'base', parameters: { ...defaultParameters, ...changes }, interventions: [] });
const scenarios = [
  saved('base'), saved('Ambang 60 %', { agencyThreshold: 6000 }), saved('Tanpa arsip, target separuh', { archivedReports: 'excluded', agencyShareTarget: 5000 }),
  saved('Selesai dan diproses', { completionMeasure: 'followedUp', completionTarget: 4000 }),
];

const result = score(periods[1] ?? later, defaultParameters);
const charts = evaluationCharts({
  inputs: later, result, trend: periods.map((one) => score(one, defaultParameters)),
  compared: comparedScores(periods[1] ?? later, scenarios, [], { parameters: { ...defaultParameters, goodThreshold: 9000 }, interventions: [
    { who: { kind: 'all' }, does: { kind: 'share', share: 5000, end: 'completed' } },
  ] }),
}, 'id');

const drawn = (id: string, isPrint: boolean): Buffer => {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return drawPicture({ chart, language: 'id', source: `Sumber: ${chart.source} · Uji gambar`, isPrint, format: 'png', scale: 1 });
};

const golden = [...chartIds.map((id) => ({ id, isPrint: false })), ...(['milestones', 'agencies', 'curve', 'scenarios'] as const).map((id) => ({ id, isPrint: true }))];
const fileOf = ({ id, isPrint }: (typeof golden)[number]): string => join(kept, `${id}${isPrint ? '-print' : ''}.png`);

describe('the picture of', () => {
  beforeAll(() => {
    if (isRenewing) for (const one of golden) writeFileSync(fileOf(one), drawn(one.id, one.isPrint));
  });

  test.each(golden)('$id (print: $isPrint) looks as the one that is kept', async (one) => {
    expect(existsSync(fileOf(one))).toBe(true);
    const { isSameSize, mean, off } = await differenceOf(drawn(one.id, one.isPrint), readFileSync(fileOf(one)));
    expect(isSameSize).toBe(true);
    expect(mean).toBeLessThanOrEqual(tolerance.mean);
    expect(off).toBeLessThanOrEqual(tolerance.off);
  });

  test('a chart in other figures, or in print, is told from the one that is kept', async () => {
    const agencies = readFileSync(fileOf({ id: 'agencies', isPrint: false }));
    expect((await differenceOf(drawn('agencies', true), agencies)).off).toBeGreaterThan(tolerance.off);
    expect((await differenceOf(drawn('milestones', true), readFileSync(fileOf({ id: 'milestones', isPrint: false })))).off).toBeGreaterThan(0);
  });
});
