// Compares what a sheet says of time with the periods it is handed in for: rows outside every window, counts of more time than a
// window has, another window in the title, another as-at date. All are warnings: rows outside are kept and belong to no cohort,
// counts that reach past a window are taken whole.

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
  const kinds = { outsideWindow: { count: 0, first: nowhere }, pastWindow: { count: 0, first: nowhere } };
  const note = (kind: keyof typeof kinds, column: number, row: number): void => {
    const { count, first } = kinds[kind];
    kinds[kind] = { count: count + 1, first: count === 0 ? { column, row } : first };
    mark(kind, 'warning', { column, row }, { periods: codes });
  };
  /** What is wrong with a span: it meets no window, or reaches past one it counts in. A plain loop: it runs for every row. */
  const faultOf = (from: Day, to: Day): keyof typeof kinds | null => {
    let isMet = false;
    for (const window of windows) {
      if (from > window.to || to < window.from) continue;
      if (from < window.from || to > window.to) return 'pastWindow';
      isMet = true;
    }
    return isMet ? null : 'outsideWindow';
  };
  return {
    meet: (from, to, column, row) => {
      const fault = windows.length === 0 ? null : faultOf(from, to);
      if (fault !== null) note(fault, column, row);
    },
    finish: (findings) => {
      for (const [code, { count, first }] of Object.entries(kinds)) {
        if (count > 0) findings.add(code, 'warning', first, { count, periods: codes });
      }
      checkTitle(facts, periods, findings);
    },
  };
};
