// The agencies of the open project: the list, what a person decided about a name, and where figures come from.

import type { Handlers } from '../../shared/rpc.ts';
import { decideAgency, type AgencyChange } from '../db/agencyDecisions.ts';
import { listAgencies } from '../db/agencyList.ts';
import { explainAgency } from '../db/explain.ts';
import { currentPeriod } from '../db/periods.ts';
import type { Context } from './context.ts';
import { decide, type DecidedStep } from './decide.ts';
import { deciderOf } from './decider.ts';

const stepOf = (name: string, change: AgencyChange): DecidedStep | null => {
  const { key, before, after } = change;
  if (before?.agency === after?.agency) return null;
  const about = { name, from: before?.agency ?? '', to: after?.agency ?? '' };
  return { kind: 'agencyDecision', subject: name, touches: [`agency:${key}`], about, change };
};

export const agencyHandlers: Pick<Handlers<Context>, 'agency.list' | 'agency.decide' | 'agency.explain'> = {
  'agency.list': ({ session }) => listAgencies(session.db()),
  'agency.decide': (context, { name, agency, isOtherKindMeant = false }) => {
    decide(context, (db, now) => stepOf(name, decideAgency(db, { name, agency, isOtherKindMeant }, deciderOf(db, now))));
    return null;
  },
  'agency.explain': ({ session }, { agency, period }) =>
    explainAgency(session.db(), agency, period ?? currentPeriod(session.db())),
};
