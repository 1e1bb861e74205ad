// Compares what a sheet says of time with the periods it is handed in for: rows outside every window, another window in the
// title, another as-at date. All are warnings: such rows are kept and belong to no cohort.

import type { Period } from '../domain.ts';
import { dayOfIso, type Day } from '../days.ts';
import { nowhere, type FaultWatch, type Findings } from './findings.ts';
import type { TitleFacts } from './plan.ts';

export interface PeriodCheck {
  /** Notes a span of days a row covers; a single day for a report. */
  readonly meet: (from: Day, to: Day, column: number, row: number) => void;
  readonly finish: (findings: Findings) => void;
}

interface Window { readonly from: Day; readonly to: Day }

const windowsOf = (periods: readonly Period[]): readonly Window[] =>
  periods.map(({ from, to }) => ({ from: dayOfIso(from) ?? Number.NEGATIVE_INFINITY, to: dayOfIso(to) ?? Number.POSITIVE_INFINITY }));

const checkTitle = (facts: TitleFacts, periods: readonly Period[], findings: Findings): void => {
  for (const { code, from, to, asAt } of periods) {
    if (facts.generated !== null && facts.generated !== asAt) {
      findings.add('asAtDiffers', 'warning', nowhere, { period: code, generated: facts.generated, asAt });
    }
    if (facts.from !== null && facts.to !== null && (facts.from !== from || facts.to !== to)) {
      findings.add('windowDiffers', 'warning', nowhere, { period: code, from: facts.from, to: facts.to, periodFrom: from, periodTo: to });
    }
  }
};

export const openPeriodCheck = (periods: readonly Period[], facts: TitleFacts, mark: FaultWatch): PeriodCheck => {
  const windows = windowsOf(periods);
  const codes = periods.map(({ code }) => code).join(', ');
  let outside = 0;
  let first = nowhere;
  const isInside = (from: Day, to: Day): boolean => {
    for (const window of windows) if (from <= window.to && to >= window.from) return true;
    return false;
  };
  return {
    meet: (from, to, column, row) => {
      if (windows.length === 0 || isInside(from, to)) return;
      if (outside === 0) first = { column, row };
      outside += 1;
      mark('outsideWindow', 'warning', { column, row }, { periods: codes });
    },
    finish: (findings) => {
      if (outside > 0) {
        findings.add('outsideWindow', 'warning', first, { count: outside, periods: codes });
      }
      checkTitle(facts, periods, findings);
    },
  };
};
