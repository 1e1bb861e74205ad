// The agencies of the open project: the list, what a person decided about a name, and where figures come from.

import type { Handlers } from '../../shared/rpc.ts';
import { decideAgency, listAgencies } from '../db/agencyList.ts';
import { explainAgency } from '../db/explain.ts';
import { currentPeriod } from '../db/periods.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

export const agencyHandlers: Pick<Handlers<Context>, 'agency.list' | 'agency.decide' | 'agency.explain'> = {
  'agency.list': ({ session }) => listAgencies(session.db()),
  'agency.decide': (context, { name, agency }) => {
    change(context, 'figures', (db) => decideAgency(db, name, agency, context.now()));
    return null;
  },
  'agency.explain': ({ session }, { agency, period }) =>
    explainAgency(session.db(), agency, period ?? currentPeriod(session.db())),
};
