// The agencies of a period as the engine takes them: who there is, and which of the evidence in hand speaks for each.

import { agencyTypeOf } from '../../shared/tabular/agencies.ts';
import type { AgencyInput } from '../../shared/scoring/types.ts';
import type { Directory } from './agencies.ts';
import type { AgencyRecords } from './recordTallies.ts';
import type { AgencySummary } from './summaryTallies.ts';

export type Named = Pick<AgencyInput, 'key' | 'name' | 'type'>;

export interface Evidence {
  readonly records: ReadonlyMap<string, AgencyRecords>;
  readonly summaries: ReadonlyMap<string, AgencySummary>;
}

/** Records win if they received at least as many as the summary says, else the summary scores (scoring.md). */
export const inputOf = (agency: Named, { records, summaries }: Evidence): AgencyInput => {
  const counted = records.get(agency.key);
  const stated = summaries.get(agency.key);
  if (counted !== undefined && (stated === undefined || counted.tally.received >= stated.tally.received)) {
    const { tally, speed } = counted;
    return { ...agency, evidence: 'records', tally, ...(speed === undefined ? {} : { speed }) };
  }
  if (stated === undefined) return { ...agency, evidence: 'none', tally: null };
  const { tally, meanDays } = stated;
  return { ...agency, evidence: 'summary', tally, ...(meanDays === null ? {} : { meanDays }) };
};

export const namedInEvidence = ({ records, summaries }: Evidence): Named[] =>
  [...new Set([...records.keys(), ...summaries.keys()])].map((key) => {
    const summary = summaries.get(key);
    const name = summary?.name ?? records.get(key)?.name ?? key;
    return { key, name, type: summary?.type ?? agencyTypeOf(name) };
  });

export const registered = (directory: Directory): Named[] =>
  [...directory.register.values()].map(({ key, name, type }) => ({ key, name, type }));
