// The evidence matrix: how far each milestone's evidence for each period has come.

import { milestoneIds, type MilestoneId } from '../domain.ts';
import { evidenceSentence } from '../summary/summary.ts';
import { sentenceOf, textOf } from '../summary/sentence.ts';
import type { DeckEvidence, DeckMaterial } from './material.ts';
import type { SlideCell, SlideDraft, SlideTable } from './slide.ts';
import type { DeckWords } from './words.ts';

const signs = { missing: '○', received: '◐', checked: '●', accepted: '✓' } as const;

const cellOf = (cell: DeckEvidence | undefined, words: DeckWords): SlideCell => {
  if (cell === undefined) return { text: '–' };
  const { state, administrative, substantive } = cell;
  const word = `${signs[state]} ${words.t(`matrix.state.${state}`)}`;
  if (state !== 'missing' && (administrative === 'failed' || substantive === 'failed')) {
    return { text: `${word}, ${words.t(administrative === 'failed' ? 'matrix.said.administrative.failed' : 'matrix.said.substantive.failed')}`, tone: 'notMet' };
  }
  return state === 'accepted' ? { text: word, tone: 'met' } : state === 'missing' ? { text: word, tone: 'notAssessable' } : { text: word };
};

/** One milestone's evidence, period by period: for a slide that has no figures to draw. */
export const milestoneEvidence = ({ evidence, trend }: DeckMaterial, id: MilestoneId, words: DeckWords): SlideTable => ({
  columns: [{ header: words.t('chart.period'), width: 20 }, { header: words.t('overview.evidence'), width: 80 }],
  rows: trend.map(({ period }) => [
    { text: period.code, isStrong: true }, cellOf(evidence.find((cell) => cell.milestone === id && cell.period === period.code), words),
  ]),
  rest: '',
});

export const evidenceSlide = ({ evidence, result, trend, commitment, language }: DeckMaterial, words: DeckWords): SlideDraft => {
  const periods = trend.map(({ period }) => period.code);
  const of = (state: DeckEvidence['state']): string => words.count(evidence.filter((cell) => cell.state === state).length);
  const state = words.t('slides.evidence.title', {
    count: words.count(evidence.length), here: words.count(evidence.filter((cell) => cell.state !== 'missing').length), accepted: of('accepted'),
  });
  const sent = textOf(result.totals.withEvidence === 0
    ? sentenceOf(language, 'summary.noEvidence', { period: result.period.code }) : evidenceSentence(result, words));
  return {
    id: 'evidence', kind: 'table', topic: words.t('overview.evidence'), title: state, sentence: `${result.period.code}: ${sent}`,
    table: {
      columns: [{ header: words.t('overview.milestones'), width: 34 }, ...periods.map((header) => ({ header, width: 66 / Math.max(1, periods.length) }))],
      rows: milestoneIds.map((id) => [
        { text: `${id.slice(1)} · ${commitment.milestones.find((one) => one.id === id)?.title[language] ?? words.t(`chart.${id}`)}` },
        ...periods.map((period) => cellOf(evidence.find((cell) => cell.milestone === id && cell.period === period), words)),
      ]),
      rest: words.t('slides.evidence.rest'),
    },
    notes: commitment.milestones[0]?.evidence.map(({ period, link }) => `${words.t('overview.evidenceLink', { period })}: ${link}`) ?? [],
  };
};
