// What people decided about names: which agency one means, when, and who said so. Nothing is decided here by likeness.

import * as v from 'valibot';
import { namesAt } from '../../shared/agencyEvents.ts';
import { AppError } from '../../shared/errors.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { isOtherKindOfPlace } from '../../shared/tabular/nearNames.ts';
import { allEvents } from './agencyEvents.ts';
import { agencyMeant, listAgencies } from './agencyList.ts';
import { listDecisions, type Decision } from './agencies.ts';
import type { Db } from './sqlite.ts';

/** Decisions noted before people gave their name have none. */
const decisionSchema = v.object({ name: v.string(), agency: v.string(), decidedAt: v.string(), decidedBy: v.optional(v.string(), '') });

/** What a name, by its key, was said to be before and after; null is nothing. */
export const agencyChangeSchema = v.object({
  key: v.string(), before: v.nullable(decisionSchema), after: v.nullable(decisionSchema),
});
export type AgencyChange = v.InferOutput<typeof agencyChangeSchema>;

const decisionOn = (db: Db, key: string): Decision | null => listDecisions(db).find(({ name }) => agencyKey(name) === key) ?? null;

/** Puts one decision in another's place; throws `step.changedSince` when that other is not the one that stands. */
export const replaceDecision = (db: Db, key: string, from: Decision | null, to: Decision | null): void => {
  const standing = decisionOn(db, key);
  if (standing?.agency !== from?.agency) throw new AppError('step.changedSince', { subject: standing?.name ?? from?.name ?? key });
  if (standing !== null) db.prepare('DELETE FROM agency_decisions WHERE name = ?').run(standing.name);
  if (to === null) return;
  db.prepare('INSERT INTO agency_decisions (name, agency, decided_at, decided_by) VALUES (?, ?, ?, ?)')
    .run(to.name, to.agency, to.decidedAt, to.decidedBy);
};

export interface AgencyChoice {
  readonly name: string;
  /** By key or any of its names; null takes the decision back. */
  readonly agency: string | null;
  /** A city is said to be the regency of the same name, or the other way round: never but on purpose. */
  readonly isOtherKindMeant: boolean;
}

/** When something is decided, and by whom: empty where nobody said. */
export interface Decider {
  readonly at: string;
  readonly by: string;
}

/** An agency that counts in every period is itself: what became of it is noted as an event, not decided about its name. */
const refuseRegistered = (db: Db, name: string): void => {
  const key = namesAt(allEvents(db), '').lasting(agencyKey(name));
  const registered = listAgencies(db).filter(({ onRegister }) => onRegister);
  const periods = new Set(registered.flatMap(({ countsIn }) => countsIn));
  const own = registered.find((entry) => entry.key === key);
  if (own !== undefined && own.countsIn.length === periods.size) throw new AppError('agency.onRegister', { name: own.name });
};

/**
 * Says that a name is an agency; gives what stood before and what stands now. Throws `agency.unknown` for one that is on no list,
 * `agency.onRegister` for a name that is an agency's own, `agency.otherKind` for a city said to be a regency without meaning it.
 */
export const decideAgency = (db: Db, { name, agency, isOtherKindMeant }: AgencyChoice, { at, by }: Decider): AgencyChange => {
  const key = agencyKey(name);
  const before = decisionOn(db, key);
  replaceDecision(db, key, before, null);
  if (agency === null) return { key, before, after: null };
  refuseRegistered(db, name);
  const meant = agencyMeant(db, agency);
  if (isOtherKindOfPlace(name, meant.name) && !isOtherKindMeant) throw new AppError('agency.otherKind', { name, agency: meant.name });
  const after = { name, agency: meant.name, decidedAt: at, decidedBy: by };
  replaceDecision(db, key, null, after);
  return { key, before, after };
};
