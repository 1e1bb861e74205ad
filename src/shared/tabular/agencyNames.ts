// Counts the agencies a sheet names and, when there is a register, finds the names that are on none of its lists.

import { agencyKey } from './agencies.ts';
import type { FaultWatch, Findings } from './findings.ts';
import type { SheetInspection } from './plan.ts';

export interface AgencyNames {
  /** Whether the register knows a name; true when there is no register. */
  readonly isKnown: (name: string) => boolean;
  /** Counts a row under the name it belongs to. */
  readonly meet: (name: string, column: number, row: number) => void;
  readonly finish: (findings: Findings) => SheetInspection['agencies'];
}

const mostNames = 2000;

interface Met { readonly name: string; readonly column: number; readonly row: number; readonly isKnown: boolean; rows: number }

export const openAgencyNames = (knownAgencies: ReadonlySet<string> | null, mark: FaultWatch): AgencyNames => {
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
      let entry = met.get(name);
      if (entry === undefined) met.set(name, entry = { name, column, row, isKnown: isKnown(name), rows: 0 });
      entry.rows += 1;
      if (!entry.isKnown) mark('unknownAgency', 'blocking', { column, row }, { name });
    },
    finish: (findings) => {
      const unknown = new Map<string, Met>();
      for (const entry of met.values()) {
        if (entry.isKnown) continue;
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
