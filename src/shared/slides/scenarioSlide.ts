// Scenarios side by side; with the base alone, what other thresholds would make of the same evidence.

import { curveChart } from '../charts/curveChart.ts';
import { scenariosChart } from '../charts/scenariosChart.ts';
import type { Compared } from '../scoring/compared.ts';
import type { MilestoneScore } from '../scoring/types.ts';
import { verdictSigns } from '../tokens.ts';
import type { DeckMaterial } from './material.ts';
import { shortened, type DeckWords } from './words.ts';
import type { SlideCell, SlideDraft, SlideTable } from './slide.ts';

const nameOf = ({ name, isHypothetical }: Compared, words: DeckWords): string => {
  const shown = name === null ? words.t('scenarios.inHand') : name === 'base' ? words.t('shell.scenarioBase') : shortened(name, 34);
  return isHypothetical ? `${shown} ◇` : shown;
};

const cellOf = ({ result }: Compared, id: MilestoneScore['id'], words: DeckWords): SlideCell => {
  const milestone = result.milestones.find((one) => one.id === id);
  const percent = milestone?.value?.percent ?? null;
  if (milestone === undefined || percent === null || (id !== 'm3' && result.totals.withEvidence === 0)) return { text: '–' };
  const target = milestone.target === null ? {} : { detail: words.t('overview.target', { target: words.points(milestone.target) }) };
  return { text: `${verdictSigns[milestone.verdict]}\u00a0${words.percent(percent)}`, tone: milestone.verdict, isStrong: true, ...target };
};

const tableOf = ({ compared }: DeckMaterial, words: DeckWords): SlideTable => ({
  columns: [
    { header: words.t('chart.scenario'), width: 26 },
    ...(['m1', 'm2', 'm3'] as const).map((id) => ({ header: words.t(`chart.${id}`), width: 19, isNumber: true })),
    { header: words.t('scenarios.good'), width: 17, isNumber: true },
  ],
  rows: compared.map((one) => [
    { text: nameOf(one, words) }, ...(['m1', 'm2', 'm3'] as const).map((id) => cellOf(one, id, words)),
    { text: words.percent(one.result.totals.withEvidence === 0 ? null : one.result.good.percent) },
  ]),
  rest: '',
});

/** Null where there is nothing to compare and no curve to draw. */
export const scenarioSlide = (material: DeckMaterial, words: DeckWords): SlideDraft | null => {
  const { compared, result, language } = material;
  if (result.totals.withEvidence === 0) return null;
  const side = scenariosChart(compared, language);
  if (side === null) {
    if (result.totals.counted === 0) return null;
    const curve = curveChart(result, null, language);
    return { id: 'scenarios', kind: 'chart', topic: curve.title, title: curve.summary, chart: curve, notes: [words.t('slides.scenarios.curve')] };
  }
  const mark = words.t('chart.scenarios.hypothetical');
  return {
    id: 'scenarios', kind: 'chart', topic: side.title, title: side.summary.replace(mark, '').trim(), sentence: side.summary.endsWith(mark) ? mark : '',
    chart: side, table: tableOf(material, words),
    notes: side.series.flatMap(({ notes, name }) => (notes?.texts ?? []).map((text, at) => `${side.x.words?.[at] ?? ''}, ${name}: ${text}`)),
  };
};
