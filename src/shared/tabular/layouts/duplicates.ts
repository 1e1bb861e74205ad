// Finds what stands twice in one sheet though it may stand only once: adding both up would count the same reports twice.

import type { Severity } from '../../domain.ts';
import { agencyKey } from '../agencies.ts';
import { cellAddress } from '../cells.ts';
import type { Findings } from '../findings.ts';

export interface Duplicates {
  /** `rest` tells rows of one agency apart: status, month, year. */
  readonly meet: (agency: string, column: number, row: number, rest?: string) => void;
}

export const openDuplicates = (findings: Findings, severity: Severity): Duplicates => {
  const keys = new Map<string, string>();
  const first = new Map<string, number>();
  const keyOf = (agency: string): string => {
    const key = keys.get(agency) ?? agencyKey(agency);
    keys.set(agency, key);
    return key;
  };
  return {
    meet: (agency, column, row, rest = '') => {
      const key = `${keyOf(agency)}\n${rest}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      else findings.add('duplicateAgency', severity, { column, row }, { name: agency, first: cellAddress(column, earlier) });
    },
  };
};
