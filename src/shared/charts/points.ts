// A chart's points one by one, for keyboard and ear: which point a key leads to, and what a point says. Points without a value
// are passed over: there is nothing to stand on.

import type { Language } from '../domain.ts';
import { formatPercent, t } from '../i18n/t.ts';
import type { ChartDefinition } from './definition.ts';
import { placeAt, writtenAt } from './look.ts';

export interface PointPlace {
  readonly series: number;
  readonly point: number;
}

interface Standing extends PointPlace {
  readonly x: number;
}

/** Points a Page key goes past. */
const page = 10;

const standing = ({ series }: ChartDefinition): readonly Standing[] =>
  series.flatMap(({ points }, at) => points.flatMap(({ x, y }, point) => (y === null ? [] : [{ series: at, point, x }])));

/** The points a walk along the places stands on: of stacked bars any series', else the series' own. */
const alongOf = (chart: ChartDefinition, at: Standing): readonly Standing[] => {
  const own = (one: Standing): boolean => one.series === at.series;
  const all = standing(chart);
  if (chart.isStacked !== true) return all.filter(own);
  const taken = new Set(all.filter(own).map(({ x }) => x));
  return all.filter((one) => own(one) || !taken.has(one.x)).toSorted((left, right) => left.x - right.x);
};

const along = (chart: ChartDefinition, at: Standing, steps: number): Standing => {
  const places = alongOf(chart, at);
  const now = places.findIndex(({ series, point }) => series === at.series && point === at.point);
  return places[Math.min(places.length - 1, Math.max(0, now + steps))] ?? at;
};

/** The nearest point of the next series there is in that direction. */
const across = (chart: ChartDefinition, at: Standing, direction: 1 | -1): Standing => {
  const others = standing(chart).filter(({ series }) => (series - at.series) * direction > 0);
  const nearest = others.toSorted((left, right) =>
    (left.series - right.series) * direction || Math.abs(left.x - at.x) - Math.abs(right.x - at.x));
  return nearest[0] ?? at;
};

const stepsOf = (key: string, isHorizontal: boolean): number | null => {
  if (key === (isHorizontal ? 'ArrowDown' : 'ArrowRight')) return 1;
  if (key === (isHorizontal ? 'ArrowUp' : 'ArrowLeft')) return -1;
  if (key === 'PageDown') return page;
  if (key === 'PageUp') return -page;
  if (key === 'Home') return -Infinity;
  return key === 'End' ? Infinity : null;
};

const directionOf = (key: string, isHorizontal: boolean): 1 | -1 | null => {
  if (key === (isHorizontal ? 'ArrowRight' : 'ArrowDown')) return 1;
  return key === (isHorizontal ? 'ArrowLeft' : 'ArrowUp') ? -1 : null;
};

/** The point a key leads to from another, from none to the first; null for a key that leads nowhere. */
export const pointAfter = (chart: ChartDefinition, from: PointPlace | null, key: string): PointPlace | null => {
  const isHorizontal = chart.isHorizontal === true;
  const [steps, direction] = [stepsOf(key, isHorizontal), directionOf(key, isHorizontal)];
  if (steps === null && direction === null) return null;
  const points = standing(chart);
  const at = points.find(({ series, point }) => series === from?.series && point === from.point);
  const next = at === undefined ? points[0] : steps !== null ? along(chart, at, steps) : across(chart, at, direction ?? 1);
  return next === undefined ? null : { series: next.series, point: next.point };
};

/** “B12, Tonggak 1: 41,40 %; target 45 %; titik 2 dari 4”. */
export const pointText = (chart: ChartDefinition, { series: at, point }: PointPlace, language: Language): string => {
  const series = chart.series[at];
  const place = series?.points[point];
  if (series === undefined || place === undefined) return '';
  const word = placeAt(chart.x, place.x, language);
  const target = series.targets?.values[point] ?? null;
  return [
    `${chart.x.unit === 'category' ? word : `${chart.x.label} ${word}`}, ${series.name}: ${place.y === null ? '–' : writtenAt(chart.y, place.y, language, 2)}`,
    ...(series.notes === undefined ? [] : [series.notes.texts[point] ?? '']),
    ...(target === null ? [] : [t(language, 'overview.target', { target: formatPercent(target, language, Number.isInteger(target) ? 0 : 2) })]),
    t(language, 'chart.pointOf', { number: point + 1, count: series.points.length }),
  ].join('; ');
};
