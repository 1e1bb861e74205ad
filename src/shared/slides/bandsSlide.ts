// Highest and lowest follow-up rates within each volume band: agencies are ranked only among agencies of like volume.

import type { AgencyScore, ScoreResult } from '../scoring/types.ts';
import type { DeckMaterial } from './material.ts';
import { shortened, type DeckWords } from './words.ts';
import type { SlideCell, SlideDraft, SlideTable } from './slide.ts';

/** Rows a slide holds. */
const mostRows = 10;

/** Highest rate first, by whole numbers; among equals the larger agency, then by key. */
const byRate = (left: AgencyScore, right: AgencyScore): number => {
  const [a, b] = [left.followUp, right.followUp];
  if (a === null || b === null) return 0;
  return b.num * a.den - a.num * b.den || b.den - a.den || (left.key < right.key ? -1 : 1);
};

interface Band {
  readonly band: number;
  readonly ranked: readonly AgencyScore[];
}

/** Bands that have agencies with enough reports for a rate to mean something. */
const bandsOf = ({ agencies, parameters }: ScoreResult): readonly Band[] =>
  Array.from({ length: parameters.volumeBands.length + 1 }, (_, band) => ({
    band,
    ranked: agencies.filter((agency) => agency.band === band && agency.followUp !== null && agency.followUp.den >= Math.max(1, parameters.smallNumber))
      .toSorted(byRate),
  })).filter(({ ranked }) => ranked.length > 1);

const bandName = (band: number, bounds: readonly number[], words: DeckWords): string => {
  const bound = bounds[band];
  if (bound !== undefined) return words.t('agencies.band', { bound: words.count(bound) });
  const last = bounds.at(-1);
  return last === undefined ? words.t('agencies.bandOnly') : words.t('agencies.bandLast', { bound: words.count(last) });
};

const cellsOf = (agency: AgencyScore | undefined, words: DeckWords): SlideCell[] => [
  { text: shortened(agency?.name ?? '–', 38) },
  { text: words.percent(agency?.followUp?.percent ?? null), isStrong: true },
];

/** The best and the worst of a band, from either end, no agency on both sides. */
const rowsOf = ({ band, ranked }: Band, each: number, bounds: readonly number[], words: DeckWords): SlideTable['rows'] => {
  const places = Math.min(each, Math.floor(ranked.length / 2));
  const count = words.t('slides.bands.count', { count: words.count(ranked.length) });
  return Array.from({ length: places }, (_, at) => [
    { text: at === 0 ? bandName(band, bounds, words) : at === 1 ? count : '', isStrong: at === 0 },
    ...cellsOf(ranked[at], words), ...cellsOf(ranked.at(-1 - at), words),
  ]);
};

const titleOf = ({ band, ranked }: Band, bounds: readonly number[], words: DeckWords): string => words.t('slides.bands.title', {
  band: bandName(band, bounds, words),
  best: words.percent(ranked[0]?.followUp?.percent ?? null), worst: words.percent(ranked.at(-1)?.followUp?.percent ?? null),
});

/** Null where no band has two agencies to compare. */
export const bandsSlide = ({ result }: DeckMaterial, words: DeckWords): SlideDraft | null => {
  const { volumeBands, smallNumber } = result.parameters;
  const bands = bandsOf(result);
  const [first] = bands;
  if (first === undefined) return null;
  const each = Math.max(1, Math.floor(Math.min(mostRows, 3 * bands.length) / bands.length));
  const n = bands.reduce((sum, { ranked }) => sum + ranked.length, 0);
  return {
    id: 'bands', kind: 'table', topic: words.t('slides.bands'), title: titleOf(first, volumeBands, words), n,
    table: {
      columns: [
        { header: words.t('slides.bands.band'), width: 15 },
        { header: words.t('slides.bands.best'), width: 31 }, { header: words.t('slides.bands.rate'), width: 12, isNumber: true },
        { header: words.t('slides.bands.worst'), width: 31 }, { header: words.t('slides.bands.rate'), width: 12, isNumber: true },
      ],
      rows: bands.flatMap((band) => rowsOf(band, each, volumeBands, words)),
      rest: words.t('slides.bands.rest', { least: words.count(smallNumber) }),
    },
    notes: [
      words.t('slides.bands.how'),
      ...bands.map((band) => `${titleOf(band, volumeBands, words)} ${band.ranked[0]?.name ?? ''} – ${band.ranked.at(-1)?.name ?? ''}.`),
    ],
  };
};
