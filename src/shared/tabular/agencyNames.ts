// Counts the agencies a sheet names and, when there is a register, finds the names that are on none of its lists.

import { agencyKey } from './agencies.ts';
import type { FaultWatch, Findings } from './findings.ts';
import type { SheetInspection } from './plan.ts';
import type { ReadingContext } from './rows.ts';

export interface AgencyNames {
  /** Whether the register knows a name; without one it knows all but agencies that were split. */
  readonly isKnown: (name: string) => boolean;
  /** Counts a row under the name it belongs to. */
  readonly meet: (name: string, column: number, row: number) => void;
  readonly finish: (findings: Findings) => SheetInspection['agencies'];
}

const mostNames = 2000;

interface Met { readonly name: string; readonly column: number; readonly row: number; readonly isKnown: boolean; rows: number }

/** A name that needs a decision, and which: it is on no register, or was split and could mean any of its parts. */
const addUnknown = (findings: Findings, { name, column, row, rows }: Met, split: ReadingContext['splitAgencies']): void => {
  const event = split?.get(agencyKey(name));
  if (event === undefined) findings.add('unknownAgency', 'blocking', { column, row }, { name, count: rows });
  else findings.add('splitAgency', 'blocking', { column, row }, { name, count: rows, since: event.since ?? '', into: event.after.join(', ') });
};

export const openAgencyNames = ({ knownAgencies, splitAgencies }: Pick<ReadingContext, 'knownAgencies' | 'splitAgencies'>, mark: FaultWatch): AgencyNames => {
  const met = new Map<string, Met>();
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) {
      const key = agencyKey(name);
      answer = splitAgencies?.has(key) !== true && (knownAgencies === null || knownAgencies.has(key));
      known.set(name, answer);
    }
    return answer;
  };
  return {
    isKnown,
    meet: (name, column, row) => {
      let entry = met.get(name);
      if (entry === undefined) met.set(name, entry = { name, column, row, isKnown: isKnown(name), rows: 0 });
      entry.rows += 1;
      if (!entry.isKnown) mark(splitAgencies?.has(agencyKey(name)) === true ? 'splitAgency' : 'unknownAgency', 'blocking', { column, row }, { name });
    },
    finish: (findings) => {
      const unknown = new Map<string, Met>();
      for (const entry of met.values()) {
        if (entry.isKnown) continue;
        const same = unknown.get(agencyKey(entry.name));
        if (same === undefined) unknown.set(agencyKey(entry.name), { ...entry });
        else same.rows += entry.rows;
      }
      for (const entry of unknown.values()) addUnknown(findings, entry, splitAgencies);
      return [...met.values()].slice(0, mostNames).map(({ name, rows }) => ({ name, rows }));
    },
  };
};
