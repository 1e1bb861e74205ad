// Proposes the periods a sheet is for, from what the file and the sheet say of themselves. A proposal is shown with its
// reason and can be changed; where nothing says it, nothing is proposed.

import type { Period } from '../../shared/domain.ts';
import type { Layout, TitleFacts } from '../../shared/tabular/plan.ts';

export interface PeriodProposal {
  readonly periods: readonly string[];
  /** `all`: a register counts for every period. */
  readonly why: 'fileName' | 'window' | 'asAt' | 'onlyOne' | 'all' | 'nothing';
}

interface Hints {
  readonly fileName: string;
  readonly sheetName: string;
  readonly layout: Layout;
  readonly titleFacts: TitleFacts;
}

const named = (text: string, periods: readonly Period[]): readonly string[] => {
  const words = new Set(text.toUpperCase().split(/[^A-Z0-9]+/));
  return periods.filter((period) => words.has(period.code)).map((period) => period.code);
};

const ofWindow = (facts: TitleFacts, periods: readonly Period[]): readonly string[] =>
  facts.to === null
    ? []
    : periods.filter((period) => period.to === facts.to && (facts.from === null || period.from === facts.from))
      .map((period) => period.code);

const ofAsAt = (facts: TitleFacts, periods: readonly Period[]): readonly string[] =>
  periods.filter((period) => period.asAt === facts.generated).map((period) => period.code);

/** The first of these that says something: sheet name, file name, window of the title block, its date, there being only one. */
export const proposePeriods = (hints: Hints, periods: readonly Period[]): PeriodProposal => {
  if (hints.layout === 'register') return { periods: [], why: 'all' };
  const byName = [named(hints.sheetName, periods), named(hints.fileName, periods)].find((codes) => codes.length > 0);
  if (byName !== undefined) return { periods: byName, why: 'fileName' };
  const byWindow = ofWindow(hints.titleFacts, periods);
  if (byWindow.length === 1) return { periods: byWindow, why: 'window' };
  const byAsAt = ofAsAt(hints.titleFacts, periods);
  if (byAsAt.length === 1) return { periods: byAsAt, why: 'asAt' };
  const [only, ...others] = periods;
  return only !== undefined && others.length === 0 ? { periods: [only.code], why: 'onlyOne' } : { periods: [], why: 'nothing' };
};
