// A later period whose window begins on the same day holds all an earlier one held: what was received or completed can only grow.
// Where it fell, both figures are said with where each stands. Knows nothing of how figures are made.

import type { Finding, Period } from '../../shared/domain.ts';
import type { AgencyInput } from '../../shared/scoring/types.ts';

/** Where an agency's figures come from: the import, and its file, sheet and cell as a person finds them. */
export interface FigurePlace {
  readonly importId: number;
  readonly text: string;
  readonly cell: string | null;
}

export type Figure = 'received' | 'completed';

/** What a period says of its agencies, and where. */
export interface PeriodFigures {
  readonly period: Period;
  readonly agencies: readonly AgencyInput[];
  readonly placeOf: (agencyKey: string, figure: Figure) => FigurePlace | null;
}

export interface FellFinding {
  readonly importId: number;
  readonly finding: Finding;
}

/** The latest of the periods that begin with this one and end before it; null without. */
export const earlierPeriodOf = (period: Period, periods: readonly Period[]): Period | null =>
  periods.filter(({ code, from, to }) => code !== period.code && from === period.from && to < period.to)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))[0] ?? null;

const figures: readonly Figure[] = ['received', 'completed'];
const codes = { received: 'receivedFell', completed: 'completedFell' } as const;

/** One finding for each figure of an agency that is less than it was; figures that either period does not give are not compared. */
export const fellSince = (now: PeriodFigures, before: PeriodFigures): FellFinding[] => {
  const earlier = new Map(before.agencies.map((agency) => [agency.key, agency.tally]));
  return now.agencies.flatMap(({ key, name, tally }) => figures.flatMap((figure) => {
    const [is, was] = [tally?.[figure] ?? null, earlier.get(key)?.[figure] ?? null];
    if (is === null || was === null || is >= was) return [];
    const place = now.placeOf(key, figure);
    if (place === null) return [];
    const params = {
      agency: name, period: now.period.code, earlier: before.period.code, now: is, before: was,
      place: place.text, earlierPlace: before.placeOf(key, figure)?.text ?? before.period.code,
    };
    return [{ importId: place.importId, finding: { code: codes[figure], severity: 'warning', cell: place.cell, params } }];
  }));
};
