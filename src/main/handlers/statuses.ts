// The status map of the open project.

import type { CallInput } from '../../shared/contract.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Db } from '../db/sqlite.ts';
import { assignStatus, listStatuses, meaningOf, type StatusChange } from '../db/statuses.ts';
import type { Context } from './context.ts';
import { decide, type DecidedStep } from './decide.ts';
import { deciderOf } from './decider.ts';

const isSame = ({ before, after }: StatusChange): boolean =>
  before !== null && before.status === after?.status && before.closedBy === after.closedBy;

const assign = (db: Db, decision: CallInput<'status.assign'>, now: string): DecidedStep | null => {
  const { word } = decision;
  const from = meaningOf(db, word);
  const change = assignStatus(db, decision, deciderOf(db, now));
  if (isSame(change)) return null;
  return { kind: 'statusMap', subject: word, touches: [`status:${change.key}`], about: { word, from, to: meaningOf(db, word) }, change };
};

export const statusHandlers: Pick<Handlers<Context>, 'status.list' | 'status.assign'> = {
  'status.list': ({ session }) => listStatuses(session.db()),
  'status.assign': (context, decision) => {
    decide(context, (db, now) => assign(db, decision, now));
    return null;
  },
};
