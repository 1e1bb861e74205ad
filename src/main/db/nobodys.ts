// Reports in evidence that are nobody's: their agency is on no register of the period, or was split and could be any of its parts.
// They are counted here so that a person sees what deciding would bring; no figure has them.

import type { Directory } from './agencies.ts';
import type { PeriodFinding } from './tallies.ts';

export interface NobodysReports {
  readonly name: string;
  readonly importId: number;
  readonly reports: number;
}

/** Adds up reports by import and name. */
export const openNobodys = () => {
  const held = new Map<string, NobodysReports>();
  return {
    add: (importId: number, name: string, reports: number): void => {
      const place = `${String(importId)} ${name}`;
      held.set(place, { importId, name, reports: (held.get(place)?.reports ?? 0) + reports });
    },
    /** Those with any left: a report superseded since is taken off again. */
    list: (): NobodysReports[] => [...held.values()].filter(({ reports }) => reports > 0),
  };
};
export type Nobodys = ReturnType<typeof openNobodys>;

/** A finding for each name, at the import that has it. */
export const nobodysFindings = (nobodys: readonly NobodysReports[], directory: Directory, period: string): PeriodFinding[] =>
  nobodys.map(({ name, importId, reports }) => {
    const split = directory.splitOf(name);
    const params = { name, period, count: reports };
    return {
      importId,
      finding: split === null
        ? { code: 'agencyNotCounted', severity: 'warning', cell: null, params }
        : { code: 'splitNotDecided', severity: 'warning', cell: null, params: { ...params, since: split.since ?? '', into: split.after.join(', ') } },
    };
  });
