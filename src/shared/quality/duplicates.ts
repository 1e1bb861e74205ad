// What it means that a Tracking ID, or a text, stands more than once: in one file, in several, at several agencies. Each row counts
// once for each of the rules it falls under.

import type { DuplicateRule } from './rules.ts';

/** A row of a group that shares a Tracking ID. */
export interface SharedRow {
  readonly id: number;
  /** Which file it stands in: its content's hash. */
  readonly file: string;
  /** Null when nobody on the register is meant. */
  readonly agency: string | null;
}

/** The rows of one group by rule; only rules that found any. */
export type FoundRows = ReadonlyMap<DuplicateRule, readonly SharedRow[]>;

export const sharedIdRules = (rows: readonly SharedRow[]): FoundRows => {
  const found = new Map<DuplicateRule, readonly SharedRow[]>();
  const files = Map.groupBy(rows, ({ file }) => file);
  const within = [...files.values()].filter((inFile) => inFile.length > 1).flat();
  if (within.length > 0) found.set('idWithinFile', within);
  if (files.size > 1) found.set('idAcrossFiles', rows);
  if (new Set(rows.flatMap(({ agency }) => agency ?? [])).size > 1) found.set('idAcrossAgencies', rows);
  return found;
};

/** Whether rows with the same text are different reports: the same one twice is a matter of its Tracking ID. */
export const areDifferentReports = (trackingIds: readonly (string | null)[]): boolean =>
  trackingIds.filter((id) => id === null).length + new Set(trackingIds.filter((id) => id !== null)).size > 1;
