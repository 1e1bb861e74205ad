// How soon reports were followed up and completed. Where no evidence says when, the slide says that, and no figure stands for it.

import { speedChart } from '../charts/speedChart.ts';
import { periodSpeed } from '../scoring/periodSpeed.ts';
import type { SpeedStatistics } from '../scoring/speed/types.ts';
import { formatDecimal } from '../i18n/t.ts';
import { textOf } from '../summary/sentence.ts';
import { speedSentences } from '../summary/summary.ts';
import type { DeckMaterial } from './material.ts';
import type { SlideDraft, SlideTable } from './slide.ts';
import type { DeckWords } from './words.ts';

const longest = 91;

const days = (value: number | null, words: DeckWords): string =>
  (value === null ? '–' : value >= longest ? `> ${words.count(longest - 1)}` : words.count(value));

const rowOf = (name: string, { reports, mean, median, p90, withinLimit }: SpeedStatistics, words: DeckWords): SlideTable['rows'][number] => [
  { text: name }, { text: words.count(reports) }, { text: mean === null ? '–' : formatDecimal(mean, 1, words.language) },
  { text: days(median, words) }, { text: days(p90, words) }, { text: words.percent(withinLimit?.percent ?? null), isStrong: true },
];

const tableOf = (material: DeckMaterial, words: DeckWords): SlideTable | null => {
  const speed = periodSpeed(material.inputs, material.result.parameters);
  if (speed === null) return null;
  const number = (header: string, width: number) => ({ header, width, isNumber: true });
  return {
    columns: [
      { header: words.t('slides.speed.what'), width: 26 }, number(words.t('slides.speed.reports'), 18), number(words.t('slides.speed.mean'), 16),
      number(words.t('slides.speed.median'), 14), number(words.t('slides.speed.p90'), 11), number(words.t('slides.speed.within'), 18),
    ],
    rows: [
      rowOf(words.t('slides.speed.followUp'), speed.all.followUp, words), rowOf(words.t('slides.speed.completion'), speed.all.completion, words),
      ...speed.byClass.map((one) => rowOf(words.t(`reports.class.${one.class}`), one.followUp, words)),
    ],
    rest: words.t('slides.speed.rest'),
  };
};

/** Why nothing can be said: what the agencies' evidence holds. */
const unknownTable = ({ inputs }: DeckMaterial, words: DeckWords): SlideTable => {
  const counted = (test: (agency: DeckMaterial['inputs']['agencies'][number]) => boolean): string => words.count(inputs.agencies.filter(test).length);
  const row = (key: 'dated' | 'means' | 'undated' | 'none', text: string) => [{ text: words.t(`slides.speed.${key}`) }, { text, isStrong: true }];
  return {
    columns: [{ header: words.t('slides.speed.holds'), width: 76 }, { header: words.t('chart.agencies.axis'), width: 24, isNumber: true }],
    rows: [
      row('dated', counted(({ speed }) => speed !== undefined)), row('means', counted(({ speed, meanDays }) => speed === undefined && meanDays !== undefined)),
      row('undated', counted(({ speed, meanDays, evidence }) => evidence !== 'none' && speed === undefined && meanDays === undefined)),
      row('none', counted(({ evidence }) => evidence === 'none')),
    ],
    rest: '',
  };
};

/** Null without evidence. */
export const speedSlide = (material: DeckMaterial, words: DeckWords): SlideDraft | null => {
  const { inputs, result, language } = material;
  if (result.totals.withEvidence === 0) return null;
  const sentences = speedSentences(result, words).map(textOf);
  const quick = result.rates.quickFollowUp;
  const table = tableOf(material, words);
  const chart = speedChart(inputs, result, language);
  if (table === null || quick === null) {
    return {
      id: 'speed', kind: 'table', topic: words.t('slides.speed'), title: sentences[0] ?? words.t('overview.explainSpeed'),
      sentence: words.t('overview.explainSpeed'), table: unknownTable(material, words),
    };
  }
  return {
    id: 'speed', kind: 'chart', topic: words.t('slides.speed'), title: sentences[1] ?? sentences[0] ?? '', sentence: chart?.summary ?? '',
    table, chart, n: result.totals.agencies - result.notAssessable,
    notes: [
      ...sentences,
      words.t('summary.explainQuick', {
        num: words.count(quick.num), den: words.count(quick.den), percent: words.percent(quick.percent),
        limit: words.count(result.parameters.followUpLimit), agencies: words.count(result.totals.agencies - result.notAssessable),
      }),
      ...(result.workingDays === null ? [] : [words.t('slides.speed.days', {
        version: result.workingDays.version, decrees: result.workingDays.decrees.map(({ year, decree }) => `${String(year)}: ${decree}`).join('; '),
      })]),
    ],
  };
};
