// Counts the agencies a sheet names and, when there is a register, finds the names that are on none of its lists.

import { agencyKey } from './agencies.ts';
import type { Findings } from './findings.ts';
import type { SheetInspection } from './plan.ts';

export interface AgencyNames {
  /** Whether the register knows a name; true when there is no register. */
  readonly isKnown: (name: string) => boolean;
  /** Counts a row under the name it belongs to. */
  readonly meet: (name: string, column: number, row: number) => void;
  readonly finish: (findings: Findings) => SheetInspection['agencies'];
}

const mostNames = 2000;

interface Met { readonly name: string; readonly column: number; readonly row: number; rows: number }

export const openAgencyNames = (knownAgencies: ReadonlySet<string> | null): AgencyNames => {
  const met = new Map<string, Met>();
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    if (knownAgencies === null) return true;
    let answer = known.get(name);
    if (answer === undefined) {
      answer = knownAgencies.has(agencyKey(name));
      known.set(name, answer);
    }
    return answer;
  };
  return {
    isKnown,
    meet: (name, column, row) => {
      const entry = met.get(name);
      if (entry === undefined) met.set(name, { name, column, row, rows: 1 });
      else entry.rows += 1;
    },
    finish: (findings) => {
      const unknown = new Map<string, Met>();
      for (const entry of met.values()) {
        if (isKnown(entry.name)) continue;
        const same = unknown.get(agencyKey(entry.name));
        if (same === undefined) unknown.set(agencyKey(entry.name), { ...entry });
        else same.rows += entry.rows;
      }
      for (const { name, column, row, rows } of unknown.values()) {
        findings.add('unknownAgency', 'blocking', { column, row }, { name, count: rows });
      }
      return [...met.values()].slice(0, mostNames).map(({ name, rows }) => ({ name, rows }));
    },
  };
};
