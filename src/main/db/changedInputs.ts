// What a period's inputs would be if names meant other agencies: only the agencies that evidence moves to or from are counted anew,
// so that a question about one name does not walk through a million reports.

import type { AgencyInput, ScoreInputs } from '../../shared/scoring/types.ts';
import { inputOf, namedInEvidence, registered, type Evidence, type Named } from './agencyInputs.ts';
import { agencyFinder, directoryOf, type Directory, type Resolved } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import { sourcesOf, type Source } from './imports.ts';
import { getPeriod } from './periods.ts';
import { recordTallies } from './recordTallies.ts';
import { readKinds } from './reportKinds.ts';
import type { Db } from './sqlite.ts';
import { summaryTallies } from './summaryTallies.ts';
import { periodInputs, recomputeInputs } from './tallies.ts';
import { openUnsettled } from './unsettledWords.ts';

const isSame = (a: Resolved | null, b: Resolved | null): boolean => a?.key === b?.key && a?.part === b?.part;

/** What a source's rows are looked up by: pairs of unit and parent in records, single names in summaries. */
const pairsOf = (db: Db, { layout }: Source): readonly (readonly [unit: number | null, parent: number | null])[] => {
  if (layout === 'records') return [...readKinds(db).values()].map(({ unitId, parentId }) => [unitId, parentId]);
  return [...readDictionary(db, 'agencies').keys()].map((id) => [id, null]);
};

/** Keys of the agencies that any name of the evidence leads to in one directory and not in the other. */
const movedBetween = (db: Db, sources: readonly Source[], before: Directory, after: Directory): ReadonlySet<string> => {
  const names = readDictionary(db, 'agencies');
  const moved = new Set<string>();
  for (const source of sources) {
    const title = source.layout === 'records' ? source.plan.titleFacts.agency : null;
    const [was, is] = [agencyFinder(before, names, title), agencyFinder(after, names, title)];
    for (const [unit, parent] of pairsOf(db, source)) {
      const [then, now] = [was(unit, parent), is(unit, parent)];
      if (!isSame(then, now)) for (const key of [then?.key, now?.key]) if (key !== undefined) moved.add(key);
    }
  }
  return moved;
};

/** Without a register: those that stay as they were, and those counted anew that have any evidence. */
const named = (before: readonly AgencyInput[], evidence: Evidence, moved: ReadonlySet<string>): Named[] => [
  ...before.filter(({ key }) => !moved.has(key)), ...namedInEvidence(evidence).filter(({ key }) => moved.has(key)),
];

/** The inputs of a period under another directory. Throws `period.unknown`. */
export const inputsUnder = (db: Db, code: string, after: Directory): ScoreInputs => {
  const before = periodInputs(db, code);
  if (before.hasRegister !== after.hasRegister) return recomputeInputs(db, code, after);
  const [period, sources] = [getPeriod(db, code), sourcesOf(db, code)];
  const moved = movedBetween(db, sources, directoryOf(db, [code]), after);
  const unsettled = openUnsettled(db);
  const evidence: Evidence = {
    records: recordTallies(db, period, sources, after, unsettled, moved).byAgency, summaries: summaryTallies(db, period, sources, after, unsettled),
  };
  const known = new Map(before.agencies.map((agency) => [agency.key, agency]));
  const agencies = (after.hasRegister ? registered(after) : named(before.agencies, evidence, moved)).map((agency): AgencyInput => {
    const stays = moved.has(agency.key) ? undefined : known.get(agency.key);
    return stays === undefined ? inputOf(agency, evidence) : { ...stays, ...agency };
  });
  return { ...before, agencies };
};
