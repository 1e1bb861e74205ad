// Which agencies the grid shows.

import type { AgencyType } from '../../shared/domain.ts';
import type { AgencyScore } from '../../shared/scoring/types.ts';

export const verdictFilters = ['all', 'meets', 'meetsNot', 'missing', 'flagged'] as const;
export type VerdictFilter = (typeof verdictFilters)[number];

export interface AgencyFilter {
  readonly search: string;
  readonly type: AgencyType | 'all';
  readonly verdict: VerdictFilter;
}

export const noFilter: AgencyFilter = { search: '', type: 'all', verdict: 'all' };

const tests: Readonly<Record<VerdictFilter, (agency: AgencyScore) => boolean>> = {
  all: () => true,
  meets: ({ meets }) => meets === true,
  meetsNot: ({ meets }) => meets === false,
  missing: ({ evidence }) => evidence === 'none',
  flagged: ({ flags }) => flags.length > 0,
};

/** Agencies that pass; of the search, every word must occur in the name. */
export const filtered = (agencies: readonly AgencyScore[], { search, type, verdict }: AgencyFilter): readonly AgencyScore[] => {
  const parts = search.toLowerCase().split(/\s+/).filter((part) => part !== '');
  return agencies.filter((agency) => (type === 'all' || agency.type === type)
    && tests[verdict](agency)
    && parts.every((part) => agency.name.toLowerCase().includes(part)));
};
