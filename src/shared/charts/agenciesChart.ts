// Agencies by type: how many of each meet the threshold, how many do not, and how many cannot be counted.

import { agencyTypes, type Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import type { AgencyScore, ScoreResult } from '../scoring/types.ts';
import type { ChartDefinition, ChartSeries } from './definition.ts';
import { categoryAxis, countAxis, sourceOf } from './parts.ts';

const kinds = [
  ['met', (agency: AgencyScore): boolean => agency.meets === true],
  ['notMet', (agency: AgencyScore): boolean => agency.meets === false],
  ['notAssessable', (agency: AgencyScore): boolean => agency.meets === null],
] as const;

export const agenciesChart = (result: ScoreResult, language: Language): ChartDefinition => {
  const types = [...agencyTypes, null].filter((type) => result.agencies.some((agency) => agency.type === type));
  const of = types.map((type) => result.agencies.filter((agency) => agency.type === type));
  const series = kinds.map(([verdict, test]): ChartSeries => ({
    name: t(language, `chart.agencies.${verdict}`), colour: verdict, isHatched: verdict === 'notAssessable', points: of.map((agencies, x) => ({ x, y: agencies.filter(test).length })),
  })).filter(({ points }) => points.some(({ y }) => y !== 0));
  const m2 = result.milestones.find(({ id }) => id === 'm2')?.value ?? null;
  return {
    id: 'agencies', kind: 'bar', isStacked: true, isHorizontal: true, title: t(language, 'chart.agencies'),
    summary: t(language, 'chart.agenciesSummary', {
      num: formatCount(m2?.num ?? 0, language), den: formatCount(m2?.den ?? 0, language), share: formatPercent(m2?.percent ?? null, language),
      threshold: formatPercent(result.parameters.agencyThreshold / 100, language),
    }),
    source: sourceOf(result, language),
    x: categoryAxis(t(language, 'chart.agencies.type'), types.map((type) => t(language, type === null ? 'chart.agencies.otherType' : `type.${type}`))),
    y: countAxis(t(language, 'chart.agencies.axis'), Math.max(0, ...of.map((agencies) => agencies.length))),
    series, lines: [],
  };
};
