// Findings that need the project beside the sheet: the same agency under two names, a parent beside its unit. The reader of the
// sheet sees names, not agencies, so it cannot know them.

import type { Finding } from '../../shared/domain.ts';
import { cellAddress } from '../../shared/tabular/cells.ts';
import type { SheetPlan } from '../../shared/tabular/plan.ts';
import type { RowReading } from '../../shared/tabular/rows.ts';
import type { Directory } from '../db/agencies.ts';

/** A pair of names met in a sheet, with the first row it stood in. */
export interface NamePair {
  readonly unit: string | null;
  readonly parent: string | null;
  readonly row: number;
}

/** The pairs of a sheet as they are met: by unit, then by parent. */
export type MetPairs = Map<string | null, Map<string | null, NamePair>>;

/** Remembers the names of a row that was taken as data. */
export const meetPair = (pairs: MetPairs, { data }: Extract<RowReading, { role: 'data' }>): void => {
  if (data.layout === 'disclosure') return;
  const parent = data.layout === 'records' ? data.parentAgency : null;
  let parents = pairs.get(data.agency);
  if (parents === undefined) pairs.set(data.agency, parents = new Map());
  if (!parents.has(parent)) parents.set(parent, { unit: data.agency, parent, row: data.row });
};

export const allPairs = (pairs: MetPairs): readonly NamePair[] => [...pairs.values()].flatMap((parents) => [...parents.values()]);

interface Met {
  readonly key: string;
  readonly name: string;
  readonly cell: string;
}

const metIn = (plan: SheetPlan, pairs: readonly NamePair[], directory: Directory): Met[] => {
  const column = plan.columns.find(({ field }) => field === 'agency')?.column ?? 0;
  return pairs.flatMap(({ unit, row }) => {
    if (unit === null) return [];
    // Agencies merged since stand in rows of their own, and their rows are summed: they are not one agency twice.
    return [{ key: directory.partOf(unit), name: unit, cell: cellAddress(column, row) }];
  });
};

/** Two spellings of one agency in one summary; one spelling twice is the reader's finding. */
const sameAgency = (met: readonly Met[]): Finding[] =>
  [...Map.groupBy(met, ({ key }) => key).values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined || second === undefined) return [];
    return [{ code: 'agencyTwice', severity: 'blocking', cell: second.cell, params: { name: second.name, other: first.name, otherCell: first.cell } }];
  });

const parentBesideUnit = (met: readonly Met[], directory: Directory): Finding[] => {
  const byKey = new Map(met.map((entry) => [entry.key, entry]));
  return met.flatMap(({ key, name, cell }) => {
    const parentName = directory.register.get(key)?.parent ?? null;
    const parent = parentName === null ? undefined : byKey.get(directory.keyOf(parentName));
    if (parent === undefined || parent.key === key) return [];
    return [{ code: 'parentAndUnit', severity: 'blocking', cell, params: { name, other: parent.name, otherCell: parent.cell } }];
  });
};

/** What only the project can see in a sheet. */
export const sheetFindings = (plan: SheetPlan, pairs: readonly NamePair[], directory: Directory): Finding[] => {
  if (plan.layout !== 'agencySummary') return [];
  const met = metIn(plan, pairs, directory);
  return [...sameAgency(met), ...parentBesideUnit(met, directory)];
};

/** How many agencies a sheet's rows are scored for; for a register, how many it lists. */
export const countAgencies = (plan: SheetPlan, pairs: readonly NamePair[], directory: Directory): number => {
  const title = plan.titleFacts.agency;
  const isRegister = plan.layout === 'register';
  const keys = pairs.map(({ unit, parent }) => {
    if (isRegister) return unit === null ? null : directory.keyOf(unit);
    return directory.resolve({ unit, parent, title: plan.layout === 'records' ? title : null })?.key ?? null;
  });
  return new Set(keys.filter((key) => key !== null)).size;
};
