// How the figures were made, which parameters differ from the base scenario's, and the files they stand on.

import { valueWords } from '../parameterWords.ts';
import { defaultParameters, parameterKeys, parameterText } from '../scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../scoring/types.ts';
import type { DeckMaterial } from './material.ts';
import { shortened, type DeckWords } from './words.ts';
import type { SlideDraft, SlideTable } from './slide.ts';

const terms = ['m1', 'm2', 'good', 'quick', 'missing', 'bounds'] as const;

/** The base scenario's parameters: the first of the scenarios side by side is the base. */
const baseOf = ({ compared }: DeckMaterial): Parameters => compared[0]?.result.parameters ?? defaultParameters;

const changedKeys = (parameters: Parameters, base: Parameters): readonly ParameterKey[] =>
  parameterKeys.filter((key) => parameterText(parameters, key) !== parameterText(base, key));

const linesBetween = (parameters: Parameters, base: Parameters, line: 'slides.method.changed' | 'slides.method.unusual', words: DeckWords): readonly string[] =>
  changedKeys(parameters, base).map((key) => words.t(line, {
    parameter: words.t(`parameter.${key}`), value: valueWords(key, parameters, words.language), usual: valueWords(key, base, words.language),
  }));

/** What differs from the base scenario: “Ambang tindak lanjut instansi: 50 % (Dasar 45 %)”. */
export const changedLines = (material: DeckMaterial, words: DeckWords): readonly string[] =>
  linesBetween(material.result.parameters, baseOf(material), 'slides.method.changed', words);

/** What the base scenario itself has otherwise than the commitment's definitions. */
const unusualLines = (material: DeckMaterial, words: DeckWords): readonly string[] =>
  linesBetween(baseOf(material), defaultParameters, 'slides.method.unusual', words);

const shownChanges = 4;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const methodSlide = (material: DeckMaterial, words: DeckWords): SlideDraft => {
  const { parameters, engine, workingDays } = material.result;
  const changed = changedLines(material, words);
  const params = {
    completionTarget: words.points(parameters.completionTarget), agencyThreshold: words.points(parameters.agencyThreshold),
    agencyShareTarget: words.points(parameters.agencyShareTarget), goodThreshold: words.points(parameters.goodThreshold),
    measure: capital(words.t(`summary.measure.${parameters.completionMeasure}`)), limit: words.count(parameters.followUpLimit),
  };
  const changedText = [
    ...changed.slice(0, shownChanges), ...(changed.length > shownChanges ? [words.t('slides.method.more', { count: words.count(changed.length - shownChanges) })] : []),
  ].join('; ');
  return {
    id: 'method', kind: 'table', topic: words.t('slides.method'),
    title: words.t(changed.length === 0 ? 'slides.method.usual' : 'slides.method.title', { count: words.count(changed.length) }),
    table: {
      columns: [{ header: words.t('sheet.definitions.term'), width: 22 }, { header: words.t('sheet.definitions.meaning'), width: 78 }],
      rows: [
        ...terms.map((term) => [{ text: words.t(`slides.term.${term}`), isStrong: true }, { text: words.t(`slides.term.${term}Text`, params) }]),
        [{ text: words.t('slides.method.parameters'), isStrong: true }, { text: changed.length === 0 ? words.t('slides.method.none') : changedText }],
      ],
      rest: '',
    },
    notes: [
      words.t('slides.method.engine', { engine }), ...changed, ...unusualLines(material, words),
      ...(workingDays === null ? [] : [words.t('slides.speed.days', {
        version: workingDays.version, decrees: workingDays.decrees.map(({ year, decree }) => `${String(year)}: ${decree}`).join('; '),
      })]),
      ...(['denominator', 'threshold', 'm1', 'm2'] as const).map((term) => `${words.t(`sheet.define.${term}`)}: ${words.t(`sheet.define.${term}Text`)}`),
    ],
  };
};

const shownSources = 10;

const sourceTable = ({ sources }: DeckMaterial, words: DeckWords): SlideTable => ({
  columns: [
    { header: words.t('slides.sources.file'), width: 40 }, { header: words.t('slides.sources.sheet'), width: 20 },
    { header: words.t('slides.sources.kind'), width: 16 }, { header: words.t('slides.sources.asAt'), width: 14 },
    { header: words.t('slides.sources.rows'), width: 12, isNumber: true },
  ],
  rows: sources.slice(0, shownSources).map(({ file, sheet, layout, asAt, kept }) => [
    { text: shortened(file, 46) }, { text: shortened(sheet, 22) }, { text: words.t(`evidence.layout.${layout}`) },
    { text: asAt === null ? '–' : words.date(asAt) }, { text: words.count(kept) },
  ]),
  rest: sources.length <= shownSources ? '' : words.t('slides.sources.rest', { count: words.count(sources.length - shownSources) }),
});

export const sourcesSlide = (material: DeckMaterial, words: DeckWords): SlideDraft => {
  const { sources, result: { period } } = material;
  const kept = sources.reduce((sum, one) => sum + one.kept, 0);
  return {
    id: 'sources', kind: 'table', topic: words.t('slides.sources'),
    title: sources.length === 0 ? words.t('overview.noEvidence', { period: period.code })
      : words.t('slides.sources.title', { count: words.count(sources.length), rows: words.count(kept), period: period.code }),
    table: sources.length === 0 ? null : sourceTable(material, words),
    notes: sources.length > shownSources ? [] : [words.t('slides.sources.how')],
  };
};
