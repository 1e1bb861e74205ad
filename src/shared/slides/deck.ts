// The deck of an evaluation: its slides in order, each with its marks, its source line and what the speaker is told.

import { sourceOf } from '../charts/parts.ts';
import { bandsSlide } from './bandsSlide.ts';
import { chaseSlide } from './chaseSlide.ts';
import { evidenceSlide } from './evidenceSlide.ts';
import { goodSlide } from './goodSlide.ts';
import type { DeckMaterial } from './material.ts';
import { changedLines, methodSlide, sourcesSlide } from './methodSlides.ts';
import { milestoneSlides } from './milestoneSlides.ts';
import { scenarioSlide } from './scenarioSlide.ts';
import type { Slide, SlideDraft, SlideId } from './slide.ts';
import { speedSlide } from './speedSlide.ts';
import { titleSlide } from './titleSlide.ts';
import { deckWords, type DeckWords } from './words.ts';

/** Files named in a slide's notes; the sources slide names the rest. */
const namedFiles = 8;

const filesOf = ({ sources }: DeckMaterial, id: SlideId, words: DeckWords): string[] => {
  const most = id === 'sources' ? sources.length : namedFiles;
  const lines = sources.slice(0, most).map(({ file, sheet, kept, read, asAt }) => words.t('slides.fileLine', {
    file, sheet, kept: words.count(kept), read: words.count(read), asAt: asAt === null ? '–' : words.date(asAt),
  }));
  return sources.length <= most ? lines : [...lines, words.t('slides.sources.rest', { count: words.count(sources.length - most) })];
};

const marksOf = ({ synthetic, isHypothetical }: DeckMaterial, words: DeckWords): readonly string[] => [
  ...(synthetic ? [words.t('chart.synthetic')] : []), ...(isHypothetical ? [words.t('slides.hypothetical')] : []),
];

/** Title and sentence as they are spoken, what is behind them, and where it comes from. */
const notesOf = (draft: SlideDraft, material: DeckMaterial, source: string, words: DeckWords): string => {
  const changed = changedLines(material, words);
  return [
    draft.title, ...(draft.sentence === undefined || draft.sentence === '' ? [] : [draft.sentence]), ...(draft.notes ?? []), '',
    words.t('ui.source', { source }),
    words.t('slides.scenarioLine', { scenario: material.scenario, project: material.projectName }),
    ...(changed.length === 0 || draft.id === 'method' ? [] : changed),
    ...(material.synthetic ? [words.t('shell.syntheticMeaning')] : []), ...(material.isHypothetical ? [words.t('scenarios.hypotheticalLong')] : []),
    ...filesOf(material, draft.id, words),
  ].filter((line, at, all) => line !== '' || all[at - 1] !== '').join('\n');
};

const finished = (draft: SlideDraft, material: DeckMaterial, words: DeckWords): Slide => {
  const { result, scenario, language } = material;
  const source = `${sourceOf(result, language, draft.n)} · ${words.t('slides.scenario', { scenario })}`;
  return {
    id: draft.id, kind: draft.kind, topic: draft.topic, title: draft.title, sentence: draft.sentence ?? '', figures: draft.figures ?? [],
    chart: draft.chart ?? null, table: draft.table ?? null, marks: marksOf(material, words), source,
    notes: notesOf(draft, material, source, words), milestone: draft.milestone ?? null,
  };
};

/** Slides that have something to say, in their order; `wanted` limits them, empty means all. */
export const deckOf = (material: DeckMaterial, wanted: readonly SlideId[] = []): readonly Slide[] => {
  const words = deckWords(material.language);
  const drafts: readonly (SlideDraft | null)[] = [
    titleSlide(material, words), ...milestoneSlides(material, words), goodSlide(material, words), speedSlide(material, words),
    chaseSlide(material, words), bandsSlide(material, words), scenarioSlide(material, words), evidenceSlide(material, words),
    methodSlide(material, words), sourcesSlide(material, words),
  ];
  return drafts.filter((draft) => draft !== null).filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map((draft) => finished(draft, material, words));
};
