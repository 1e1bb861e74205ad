// Scenarios side by side: what each milestone reaches under up to six of them, with its count and its target as a tick.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import type { Compared } from '../scoring/compared.ts';
import type { MilestoneScore } from '../scoring/types.ts';
import { verdictSigns } from '../tokens.ts';
import type { ChartDefinition, ChartSeries } from './definition.ts';
import { categoryAxis, percentAxis, sourceOf } from './parts.ts';

const ids = ['m1', 'm2', 'm3'] as const;
type Id = (typeof ids)[number];

const milestoneOf = ({ result }: Compared, id: Id): MilestoneScore | undefined => {
  const found = result.milestones.find((one) => one.id === id);
  // Without evidence nothing was reached or missed.
  return id !== 'm3' && result.totals.withEvidence === 0 ? undefined : found;
};

/** “▼ 28,64 % · 187 dari 653”. */
const noteOf = (milestone: MilestoneScore | undefined, language: Language): string => {
  const value = milestone?.value ?? null;
  if (milestone === undefined || value === null) return '–';
  const count = t(language, 'overview.ofTotal', { num: formatCount(value.num, language), den: formatCount(value.den, language) });
  return `${verdictSigns[milestone.verdict]} ${formatPercent(value.percent, language)} · ${count}`;
};

const seriesOf = (compared: readonly Compared[], language: Language): readonly ChartSeries[] => ids.flatMap((id, colour) => {
  const milestones = compared.map((one) => milestoneOf(one, id));
  if (milestones.every((one) => (one?.value?.percent ?? null) === null)) return [];
  const milestone = t(language, `chart.${id}`);
  const target = (one: MilestoneScore | undefined): number | null => (id === 'm3' || (one?.target ?? null) === null ? null : (one?.target ?? 0) / 100);
  return [{
    name: milestone, colour, dividedAt: (x) => milestones[x]?.value ?? null,
    points: milestones.map((one, x) => ({ x, y: one?.value?.percent ?? null })),
    targets: { name: t(language, 'chart.targetOf', { milestone }), values: milestones.map(target) },
    notes: { name: t(language, 'chart.scenarios.note', { milestone }), texts: milestones.map((one) => noteOf(one, language)) },
  }];
});

/** The scenario's name, ◇ behind it where its figures are what would be. */
const nameOf = ({ name, isHypothetical }: Compared, language: Language): string => {
  const shown = name === null ? t(language, 'scenarios.inHand') : name === 'base' ? t(language, 'shell.scenarioBase') : name;
  return isHypothetical ? `${shown} ◇` : shown;
};

const summaryOf = (compared: readonly Compared[], language: Language): string => {
  const met = (id: Id): string => formatCount(compared.filter((one) => milestoneOf(one, id)?.met === true).length, language);
  const shares = compared.flatMap((one) => milestoneOf(one, 'm2')?.value?.percent ?? []);
  const said = t(language, 'chart.scenariosSummary', {
    count: formatCount(compared.length, language), met1: met('m1'), met2: met('m2'),
    least: formatPercent(shares.length === 0 ? null : Math.min(...shares), language),
    most: formatPercent(shares.length === 0 ? null : Math.max(...shares), language),
  });
  return compared.some(({ isHypothetical }) => isHypothetical) ? `${said} ${t(language, 'chart.scenarios.hypothetical')}` : said;
};

/** Null where there is nothing to compare with. */
export const scenariosChart = (compared: readonly Compared[], language: Language): ChartDefinition | null => {
  const [first] = compared;
  if (first === undefined || compared.length < 2) return null;
  const series = seriesOf(compared, language);
  if (series.length === 0) return null;
  return {
    id: 'scenarios', kind: 'bar', isHorizontal: true, title: t(language, 'scenarios.compare'),
    summary: summaryOf(compared, language),
    source: sourceOf(first.result, language),
    x: categoryAxis(t(language, 'chart.scenario'), compared.map((one) => nameOf(one, language))),
    y: percentAxis(''),
    series, lines: [], tickName: t(language, 'chart.target'),
  };
};
