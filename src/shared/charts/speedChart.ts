// How soon reports were first followed up: the share of them within every number of working days, and the limit as a dashed line.
// Null where no agency's evidence says when.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import { countIn, mergeHistograms, within } from '../scoring/speed/histogram.ts';
import { settingOf } from '../scoring/speed/types.ts';
import type { ScoreInputs, ScoreResult } from '../scoring/types.ts';
import type { ChartDefinition } from './definition.ts';
import { percentAxis, sourceOf } from './parts.ts';

const mostDays = 30;

export const speedChart = (inputs: ScoreInputs, result: ScoreResult, language: Language): ChartDefinition | null => {
  const { followUpLimit } = result.parameters;
  const speeds = inputs.agencies.flatMap(({ speed }) => (speed === undefined ? [] : [speed[settingOf(result.parameters)]]));
  const waits = mergeHistograms(speeds.flatMap(({ counts }) => counts.map(({ followUp }) => followUp)));
  const dated = countIn(waits);
  if (dated === 0) return null;
  const shareAt = (days: number): number => (100 * within(waits, days)) / dated;
  return {
    id: 'speed', kind: 'line', title: t(language, 'chart.speed'),
    summary: t(language, 'chart.speedSummary', {
      share: formatPercent(shareAt(followUpLimit), language), days: formatCount(followUpLimit, language), count: formatCount(dated, language),
    }),
    source: sourceOf(result, language, speeds.length),
    x: { label: t(language, 'chart.speed.axis'), min: 0, max: mostDays, step: 5, unit: 'count' },
    y: percentAxis(t(language, 'chart.speed.share')),
    series: [{
      name: t(language, 'chart.speed.series'), colour: 0, hasDots: true,
      points: Array.from({ length: mostDays + 1 }, (_, x) => ({ x, y: shareAt(x) })),
    }],
    lines: [{ axis: 'x', value: followUpLimit, label: t(language, 'chart.speed.limit', { days: formatCount(followUpLimit, language) }) }],
  };
};
