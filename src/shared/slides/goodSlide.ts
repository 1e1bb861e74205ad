// Good agencies against the published baseline, with and without speed.

import { goodChart } from '../charts/goodChart.ts';
import type { Rate } from '../scoring/types.ts';
import { textOf, type FigureName } from '../summary/sentence.ts';
import { goodSentence, speedSentences } from '../summary/summary.ts';
import type { DeckMaterial } from './material.ts';
import type { SlideDraft, SlideFigure } from './slide.ts';
import type { DeckWords } from './words.ts';

const figureOf = (figure: FigureName, label: string, rate: Rate | null, words: DeckWords, detail: readonly string[] = []): SlideFigure =>
  ({ figure, label, value: words.percent(rate?.percent ?? null), details: [...(rate === null ? [] : [words.of(rate)]), ...detail], verdict: null });

/** Null without evidence: then nobody was judged. */
export const goodSlide = ({ result, commitment, language }: DeckMaterial, words: DeckWords): SlideDraft | null => {
  if (result.totals.withEvidence === 0) return null;
  const { good, goodWithSpeed, baseline, notAssessable, period, parameters } = result;
  const unknown = notAssessable === 0 ? [] : [words.t('overview.baselineSpeedUnknown', { count: words.count(notAssessable) })];
  const rateParams = (rate: Rate) => ({ num: words.count(rate.num), den: words.count(rate.den), percent: words.percent(rate.percent) });
  const threshold = words.points(parameters.goodThreshold);
  return {
    id: 'good', kind: 'chart', topic: words.t('overview.baseline'),
    title: textOf(goodSentence(result, words)),
    sentence: textOf(speedSentences(result, words)[0] ?? { key: 'summary.good', parts: [] }),
    figures: [
      figureOf('baseline', words.t('overview.baselinePublished'), baseline, words),
      figureOf('good', words.t('overview.baselineNow', { period: period.code, threshold }), good, words),
      figureOf('goodWithSpeed', words.t('overview.baselineSpeed'), goodWithSpeed, words, unknown),
    ],
    chart: goodChart(result, language),
    notes: [
      words.t('overview.explainGood', { ...rateParams(good), threshold }),
      words.t('overview.explainBaseline', { ...rateParams(baseline), threshold: words.points(commitment.baseline.threshold) }),
      ...(goodWithSpeed === null ? [words.t('overview.explainSpeed')]
        : [words.t('summary.explainWithSpeed', { ...rateParams(goodWithSpeed), threshold, unknown: words.count(notAssessable) })]),
      commitment.baseline.note[language],
    ],
  };
};
