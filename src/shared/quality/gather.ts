// Gathers what the rules find while rows go by: how many were looked at, how many were found, at which agencies. Pure counting;
// where the rows stand is its caller's.

import type { FieldFill, QualityCheck } from './result.ts';
import { mostAgencies } from './result.ts';
import { isLow, noFill, type Fill, type RecordField, type SummaryField } from './completeness.ts';
import { rules, type RuleKey } from './rules.ts';

export interface AgencyName {
  readonly key: string;
  readonly name: string;
}

export interface Gatherer {
  /** Notes that the rule could look at so many more. */
  readonly look: (count?: number) => void;
  /** Notes a find at an agency (null: nobody on the register), standing for `reports` of them. */
  readonly find: (agency: AgencyName | null, reports?: number) => void;
  readonly result: (places: QualityCheck['places']) => QualityCheck;
}

export const openGatherer = (rule: RuleKey): Gatherer => {
  const { group, unit, limits } = rules[rule];
  const agencies = new Map<string, { readonly name: string; count: number }>();
  let [looked, count, reports] = [0, 0, 0];
  return {
    look: (more = 1) => { looked += more; },
    find: (agency, behind = 0) => {
      count += 1;
      reports += behind;
      if (agency === null) return;
      const known = agencies.get(agency.key) ?? { name: agency.name, count: 0 };
      known.count += 1;
      agencies.set(agency.key, known);
    },
    result: (places) => ({
      rule, group, unit, looked, count, reports: unit === 'reports' ? count : reports, agencies: agencies.size, places, limits: { ...limits },
      byAgency: [...agencies].map(([key, found]) => ({ key, name: found.name, count: found.count }))
        .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name)).slice(0, mostAgencies),
    }),
  };
};

/** Two decimals, like every percentage of the program; null of nothing. Below 100 it never rounds up to it. */
const percentOf = ({ filled, expected }: Readonly<Fill>): number | null => {
  if (expected === 0) return null;
  return filled === expected ? 100 : Math.min(99.99, Math.round((10_000 * filled) / expected) / 100);
};

export interface FieldGatherer {
  readonly all: Fill;
  /** The agency's own counts. */
  readonly of: (agency: AgencyName) => Fill;
  readonly withoutColumn: FieldFill['withoutColumn'];
  readonly result: () => FieldFill;
}

export const openField = (of: FieldFill['of'], field: RecordField | SummaryField): FieldGatherer => {
  const all = noFill();
  const agencies = new Map<string, { readonly name: string; readonly fill: Fill }>();
  const withoutColumn: FieldFill['withoutColumn'] = [];
  return {
    all, withoutColumn,
    of: ({ key, name }) => {
      const known = agencies.get(key) ?? { name, fill: noFill() };
      agencies.set(key, known);
      return known.fill;
    },
    result: () => {
      const low = [...agencies].filter(([, { fill }]) => isLow(fill))
        .map(([key, { name, fill }]) => ({ key, name, ...fill, percent: percentOf(fill) }))
        .toSorted((a, b) => (a.percent ?? 0) - (b.percent ?? 0) || b.expected - a.expected);
      return { of, field, ...all, percent: percentOf(all), withoutColumn, lowAgencies: low.length, low: low.slice(0, mostAgencies) };
    },
  };
};
