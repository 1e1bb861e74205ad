// Which agencies the grid shows, and the way to them from a figure they make up.

import type { AgencyType } from '../../shared/domain.ts';
import type { AgencyScore } from '../../shared/scoring/types.ts';
import { keepView } from '../state/useKept.ts';
import { go, openAgency } from '../state/window.ts';

export const verdictFilters = ['all', 'meets', 'meetsNot', 'notCounted', 'good', 'goodWithSpeed', 'speedUnknown', 'missing', 'flagged'] as const;
export type VerdictFilter = (typeof verdictFilters)[number];

export interface AgencyFilter {
  readonly search: string;
  readonly type: AgencyType | 'all';
  readonly verdict: VerdictFilter;
}

export const noFilter: AgencyFilter = { search: '', type: 'all', verdict: 'all' };

const countedBy: Readonly<Record<string, VerdictFilter>> = { m2: 'meets', good: 'good', goodWithSpeed: 'goodWithSpeed' };

/** The agencies a figure counts; figures that count none sum all. */
export const agenciesOf = (figure: string): VerdictFilter => countedBy[figure] ?? 'all';

/** Where the grid's filter is kept. */
export const filterKey = 'agencies.filter';

/** Opens the grid with these agencies and no others. */
export const showAgencies = (verdict: VerdictFilter): void => {
  keepView(filterKey, { ...noFilter, verdict });
  openAgency(null);
  go('agencies');
};

const tests: Readonly<Record<VerdictFilter, (agency: AgencyScore) => boolean>> = {
  all: () => true,
  meets: ({ meets }) => meets === true,
  meetsNot: ({ meets }) => meets === false,
  notCounted: ({ meets }) => meets === null,
  good: ({ good }) => good === true,
  goodWithSpeed: ({ goodWithSpeed }) => goodWithSpeed === true,
  speedUnknown: ({ quick }) => quick === null,
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
