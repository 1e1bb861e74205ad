// The register of the open project: its size in each period, what became of agencies, unresolved names, and trying decisions out.

import type { AgencyEvent } from '../../shared/agencyEvents.ts';
import type { Decision, ListedEvent } from '../../shared/contract/register.ts';
import type { CallInput } from '../../shared/contract.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { decideAgency } from '../db/agencyDecisions.ts';
import { addEvent, allEvents, registerEvents, removeEvent, storedEvents, type StoredEvent } from '../db/agencyEvents.ts';
import { directoryOf } from '../db/agencies.ts';
import { readFact, writeFact } from '../db/facts.ts';
import { listPeriods } from '../db/periods.ts';
import { registerAt } from '../db/register.ts';
import type { Db } from '../db/sqlite.ts';
import { assignStatus } from '../db/statuses.ts';
import { unresolvedIn } from '../db/unresolved.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { decide, type DecidedStep } from './decide.ts';
import { deciderOf } from './decider.ts';
import { rehearse } from './rehearse.ts';

const listEvents = (db: Db): ListedEvent[] => [
  ...registerEvents(db).map((event) => ({ ...event, id: null, decidedAt: null, decidedBy: '' })), ...storedEvents(db),
].toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0));

const sizes = (db: Db) => listPeriods(db).map(({ code, asAt }) => {
  const { hasRegister, register } = directoryOf(db, [code]);
  return { period: code, asAt, agencies: hasRegister ? register.size : null };
});

const sizesWith = (db: Db, { agencies, periods }: CallInput<'register.sizesWith'>) => {
  const events = allEvents(db);
  return listPeriods(db).filter(({ code }) => periods.length === 0 || periods.includes(code)).map((period) => {
    const before = registerAt(db, period, events).size;
    return { period: period.code, before: before === 0 ? null : before, after: registerAt(db, period, events, agencies).size };
  });
};

/** Each agency an event names is a thing it changes: a later event about one of them has to be undone first. */
const stepOf = (before: StoredEvent | null, after: StoredEvent | null): DecidedStep => {
  const event: AgencyEvent | null = after ?? before;
  const names = [...event?.before ?? [], ...event?.after ?? []];
  const about = {
    event: event?.kind ?? '', before: event?.before.join('; ') ?? '', after: event?.after.join('; ') ?? '', since: event?.since ?? '',
    isTaken: after === null ? 1 : 0,
  };
  const touches = [`event:${String((after ?? before)?.id)}`, ...names.map((name) => `register:${agencyKey(name)}`)];
  return { kind: 'agencyEvent', subject: names.join(', '), touches, about, change: { before, after } };
};

const make = (db: Db, decision: Decision, now: string): unknown => {
  const decider = deciderOf(db, now);
  if (decision.about === 'name') return decideAgency(db, { ...decision, isOtherKindMeant: decision.isOtherKindMeant ?? false }, decider);
  if (decision.about === 'event') return addEvent(db, { ...decision.event, decidedAt: decider.at, decidedBy: decider.by });
  if (decision.about === 'eventGone') return removeEvent(db, decision.id);
  return assignStatus(db, decision, decider);
};

type Names = 'register.sizes' | 'register.sizesWith' | 'register.unresolved' | 'event.list' | 'event.add' | 'event.remove' | 'decision.rehearse' | 'decider.get'
  | 'decider.save';

export const registerHandlers: Pick<Handlers<Context>, Names> = {
  'register.sizes': ({ session }) => sizes(session.db()),
  'register.sizesWith': ({ session }, asked) => sizesWith(session.db(), asked),
  'register.unresolved': ({ session }, { period }) => {
    const db = session.db();
    const codes = period === null ? listPeriods(db).map(({ code }) => code) : [period];
    return codes.map((code) => unresolvedIn(db, code)).filter((found) => found !== null);
  },
  'event.list': ({ session }) => listEvents(session.db()),
  'event.add': (context, { event }) => {
    decide(context, (db, now) => {
      const { at, by } = deciderOf(db, now);
      return stepOf(null, addEvent(db, { ...event, decidedAt: at, decidedBy: by }));
    });
    return listEvents(context.session.db());
  },
  'event.remove': (context, { id }) => {
    decide(context, (db) => stepOf(removeEvent(db, id), null));
    return listEvents(context.session.db());
  },
  'decision.rehearse': (context, { decision }) => 
    rehearse(context, decision.about === 'word' ? 'words' : 'names', (db) => { make(db, decision, context.now()); }),
  'decider.get': ({ session }) => ({ name: readFact(session.db(), 'decider', '') }),
  'decider.save': (context, { name }) => {
    change(context, 'shown', (db) => writeFact(db, 'decider', name));
    return { name };
  },
};
