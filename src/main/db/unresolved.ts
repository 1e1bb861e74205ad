// Names in the evidence that are nobody's, and what the denominator and the milestones would be if they were on the register.

import { namesAt, type AgencyEvent } from '../../shared/agencyEvents.ts';
import type { Unresolved } from '../../shared/contract/register.ts';
import { decisionEffect } from '../../shared/decisionEffect.ts';
import { nearNames, type Known } from '../../shared/tabular/nearNames.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { allEvents } from './agencyEvents.ts';
import { createDirectory, directoryOf, listDecisions, type Directory } from './agencies.ts';
import { listAgencies } from './agencyList.ts';
import { inputsUnder } from './changedInputs.ts';
import { sourcesOf } from './imports.ts';
import { getPeriod } from './periods.ts';
import { registerAt } from './register.ts';
import { getScenario } from './scenarios.ts';
import type { Db } from './sqlite.ts';
import { periodFindings, periodInputs, type PeriodFinding } from './tallies.ts';

type Name = Unresolved['names'][number];

const isNobodys = ({ finding: { code } }: PeriodFinding): boolean => code === 'agencyNotCounted' || code === 'splitNotDecided';

/** The directory as it would be with these names on the register. */
const withAdded = (db: Db, code: string, names: readonly string[]): Directory => {
  const period = getPeriod(db, code);
  const adding: AgencyEvent = { kind: 'add', before: [], after: [...names], since: null };
  const events = [...allEvents(db), adding];
  return createDirectory(registerAt(db, period, events), listDecisions(db), namesAt(events, period.asAt));
};

const ifAdded = (db: Db, code: string, names: readonly Name[]): Unresolved['ifAdded'] => {
  const adding = names.filter(({ split }) => split === null).map(({ name }) => name);
  if (adding.length === 0) return null;
  const after = inputsUnder(db, code, withAdded(db, code, adding));
  return decisionEffect([periodInputs(db, code)], [after], getScenario(db, null));
};

/** Agencies of the period by all their names, for finding near ones. */
const knownIn = (db: Db, directory: Directory): readonly Known[] =>
  listAgencies(db).filter(({ key }) => directory.register.has(key))
    .map(({ name, aliases, formerNames }) => ({ name, aliases: [...aliases, ...formerNames.map((former) => former.name)] }));

/** One writing of a name stands for all of its writings. */
const namesOf = (db: Db, code: string, found: readonly PeriodFinding[], directory: Directory): Name[] => {
  const sources = new Map(sourcesOf(db, code).map(({ id, file, sheet }) => [id, { importId: id, file, sheet }]));
  const known = knownIn(db, directory);
  return [...Map.groupBy(found, ({ finding }) => agencyKey(String(finding.params['name']))).values()].map((group): Name => {
    const name = String(group[0]?.finding.params['name'] ?? '');
    const event = directory.splitOf(name);
    return {
      name, reports: group.reduce((sum, { finding }) => sum + Number(finding.params['count'] ?? 0), 0),
      imports: group.flatMap(({ importId }) => sources.get(importId) ?? []),
      split: event === null ? null : { since: event.since, into: [...event.after] },
      near: event === null ? [...nearNames(name, known)] : [],
    };
  });
};

/** The names of a period that are nobody's, those with most reports first; null when there are none. */
export const unresolvedIn = (db: Db, code: string): Unresolved | null => {
  const found = periodFindings(db, code).filter(isNobodys);
  if (found.length === 0) return null;
  const names = namesOf(db, code, found, directoryOf(db, [code])).toSorted((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
  return { period: code, names, reports: names.reduce((sum, { reports }) => sum + reports, 0), ifAdded: ifAdded(db, code, names) };
};
