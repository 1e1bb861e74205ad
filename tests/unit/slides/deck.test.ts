// A deck says what the score says, one message a slide, with source, cut-off and n, in either language; and what must not be missed.

import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/shared/domain.ts';
import { formatCount, formatPercent } from '../../../src/shared/i18n/t.ts';
import { planTarget } from '../../../src/shared/scoring/plan/plan.ts';
import { deckOf } from '../../../src/shared/slides/deck.ts';
import { slideIds, type Slide, type SlideId } from '../../../src/shared/slides/slide.ts';
import { inputsOf, agencies as agenciesOf, periods } from '../writers/model.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { materialOf } from './material.ts';

const material = materialOf();
const deck = deckOf(material);
const slide = (id: SlideId, of: readonly Slide[] = deck): Slide => {
  const found = of.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no slide ${id}`);
  return found;
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the deck', () => {
  test('has every slide once, in its order', () => {
    expect(deck.map(({ id }) => id)).toEqual(slideIds);
  });

  test.each(languages)('has a message, a source with cut-off and n, and notes with the files, on each slide in %s', (language) => {
    for (const one of deckOf(materialOf({ language }))) {
      expect(one.title).toMatch(/\p{L}/u);
      expect(one.source).toMatch(language === 'id' ? /^B18, per 30 Jun 2022 · n = [\d.]+ instansi/ : /^B18, as at 30 Jun 2022 · n = [\d,]+ agencies/);
      expect(one.notes).toContain('Rekap B18 semua instansi.xlsx');
      expect(JSON.stringify(one)).not.toMatch(/\{\w+\}/u);
    }
  });

  test('can be limited to chosen slides', () => {
    expect(deckOf(material, ['method', 'm2']).map(({ id }) => id)).toEqual(['m2', 'method']);
  });

  test('says on every slide that evidence is made up and that figures are suppositions, and nothing where they are not', () => {
    expect(deck.flatMap(({ marks }) => marks)).toEqual([]);
    for (const { marks } of deckOf(materialOf({ synthetic: true, isHypothetical: true }))) expect(marks).toEqual(['DATA SINTETIS', '◇ PENGANDAIAN']);
  });
});

describe('its figures are the score’s', () => {
  test('of each milestone: value, verdict, what is needed and what is missing', () => {
    for (const { id, value, verdict, needed, missing } of material.result.milestones) {
      if (value === null || needed === null) continue;
      const [first, reach] = slide(id).figures;
      expect(plain(first?.value ?? '')).toBe(formatPercent(value.percent, 'id'));
      expect(first?.verdict).toBe(verdict);
      expect(reach?.value).toBe(formatCount(needed, 'id'));
      expect(slide(id).title.includes('kurang')).toBe((missing ?? 0) > 0);
    }
  });

  test('of the chart: one bar for each period with evidence, none for one without', () => {
    const { chart } = slide('m2');
    const points = chart?.series.flatMap((series) => series.points).filter(({ y }) => y !== null) ?? [];
    expect(points.map(({ x }) => x).toSorted()).toEqual([0, 1, 2]);
    expect(chart?.lines.map(({ value }) => value)).toEqual([30]);
  });

  test('of the agencies to chase: the plan’s, cheapest first', () => {
    const poor = inputsOf(agenciesOf(653, 0.2, 18));
    const result = score(poor, defaultParameters);
    const target = result.milestones[0]?.met === false ? 'both' : 'm2';
    const plan = planTarget(target, poor, defaultParameters);
    const chase = slide('chase', deckOf(materialOf({ inputs: poor, result, trend: [result] })));
    expect(chase.table?.rows.map(([name]) => name?.text)).toEqual(plan.actions.slice(0, 10).map(({ name }) => name));
    expect(plan.cost).not.toBeNull();
    expect(chase.title).toContain(formatCount(plan.cost ?? -1, 'id'));
  });

  test('of the bands: nobody stands on both sides, and the better side is never below the worse', () => {
    const rates = new Map(material.result.agencies.map(({ name, followUp }) => [name, followUp?.percent ?? null]));
    for (const row of slide('bands').table?.rows ?? []) {
      expect(row[1]?.text).not.toBe(row[3]?.text);
      expect(rates.get(row[1]?.text ?? '') ?? 0).toBeGreaterThanOrEqual(rates.get(row[3]?.text ?? '') ?? 100);
    }
  });

  test('of the method: parameters that differ from the usual ones, with both values', () => {
    expect(slide('method').title).toContain('parameter skenario Dasar');
    const changed = slide('method', deckOf(materialOf({}, { agencyThreshold: 6050, archivedReports: 'excluded' })));
    expect(plain(JSON.stringify(changed.table))).toContain('60,5 % (Dasar 45 %)');
    expect(changed.notes).toMatch(/Dikeluarkan|excluded|Dikecualikan/u);
  });

  test('of the method: a base scenario that was itself changed is what others differ from, and says what it changed', () => {
    const other = materialOf({}, { agencyThreshold: 6050 });
    const method = slide('method', deckOf({ ...other, compared: [{ name: 'base', isHypothetical: false, result: other.result }] }));
    expect(method.title).toContain('parameter skenario Dasar');
    expect(plain(method.notes)).toContain('60,5 % (definisi komitmen 45 %)');
  });
});

test('a period without evidence has no figures that could be taken for zero', () => {
  const none = inputsOf(agenciesOf(20, 0).map((agency) => ({ ...agency, evidence: 'none' as const, tally: null })), periods.B24);
  const result = score(none, defaultParameters);
  const empty = deckOf(materialOf({ inputs: none, result, trend: [result], sources: [], compared: [] }));
  expect(empty.map(({ id }) => id)).toEqual(['title', 'm1', 'm2', 'm3', 'evidence', 'method', 'sources']);
  expect(empty.flatMap(({ figures }) => figures).map(({ value }) => value)).toEqual(['–', '–', '–', '–', '–', '–']);
  expect(empty.map(({ chart }) => chart).filter((chart) => chart !== null)).toEqual([]);
});

test('with the base scenario alone the curve stands in for a comparison', () => {
  expect(slide('scenarios', deckOf(materialOf({ compared: [] }))).chart?.id).toBe('curve');
  expect(slide('scenarios').table?.rows.map(([name]) => name?.text)).toEqual(['Dasar', 'Ketat ◇']);
});
