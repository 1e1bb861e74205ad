// Collects what a person must look at in a sheet. A sheet with a million faults gives a list a person can read: faults of a
// kind are counted or, past a number, summed up.

import type { Finding, Severity } from '../domain.ts';
import type { MessageParams } from '../errors.ts';
import { cellAddress } from './cells.ts';

/** Where a finding stands: zero-based column (−1 when it belongs to the whole row or sheet) and 1-based row. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

export const nowhere: Place = { column: -1, row: 0 };
const addressOf = ({ column, row }: Place): string | null => (row === 0 ? null : cellAddress(Math.max(0, column), row));

/** Told of every single fault at its cell, those a list sums up included; a copy of the sheet marks them. */
export type FaultWatch = (code: string, severity: Severity, place: Place, params: MessageParams) => void;

/** How many findings are listed one by one. */
export interface FindingLimits {
  readonly ofACode: number;
  readonly ofASheet: number;
}

export interface Findings {
  /** A finding of its own; past fifty of a code only their number is kept. */
  readonly add: (code: string, severity: Severity, place: Place, params?: MessageParams) => void;
  /** One finding for all faults of a `key`, at the first one's cell, with their number as `count`. */
  readonly tally: (key: string, code: string, severity: Severity, place: Place, params?: MessageParams) => void;
  /** A fault that is counted elsewhere and listed once, by `add`, when all rows are read. */
  readonly mark: FaultWatch;
  readonly list: () => Finding[];
}

const usualLimits: FindingLimits = { ofACode: 50, ofASheet: 200 };
/** Findings kept at all: a code's first ones past its share are still counted. */
const mostHeld = 5000;

interface Tallied { readonly finding: Finding; count: number }

const rank: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, note: 2 };

/** What did not fit: said as a number, at the cell of the first one left out. */
const overflow = (left: readonly Finding[]): Finding[] => {
  const [first] = left;
  if (first === undefined) return [];
  const severity = first.severity === 'blocking' ? 'warning' : first.severity;
  return [{ code: 'more', severity, cell: first.cell, params: { count: left.length } }];
};

const cut = (findings: readonly Finding[], { ofACode, ofASheet }: FindingLimits): Finding[] => {
  const sorted = findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  const seen = new Map<string, number>();
  const isKept = ({ code }: Finding): boolean => {
    const number = (seen.get(code) ?? 0) + 1;
    seen.set(code, number);
    return number <= ofACode;
  };
  const allowed = sorted.filter(isKept);
  const kept = new Set(allowed.slice(0, ofASheet));
  return [...kept, ...overflow(sorted.filter((finding) => !kept.has(finding)))];
};

export const openFindings = (watch: FaultWatch | null = null, limits: FindingLimits = usualLimits): Findings => {
  const single: Finding[] = [];
  const tallied = new Map<string, Tallied>();
  return {
    add: (code, severity, place, params = {}) => {
      if (single.length < mostHeld) single.push({ code, severity, cell: addressOf(place), params: { ...params } });
      watch?.(code, severity, place, params);
    },
    tally: (key, code, severity, place, params = {}) => {
      const known = tallied.get(key);
      if (known === undefined) tallied.set(key, { finding: { code, severity, cell: addressOf(place), params: { ...params } }, count: 1 });
      else known.count += 1;
      watch?.(code, severity, place, params);
    },
    mark: (code, severity, place, params) => watch?.(code, severity, place, params),
    list: () => cut([
      ...[...tallied.values()].map(({ finding, count }) => ({ ...finding, params: { ...finding.params, count } })),
      ...single,
    ], limits),
  };
};
