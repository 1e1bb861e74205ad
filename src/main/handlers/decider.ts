// Who decides and when, as noted with every decision.

import type { Decider } from '../db/agencyDecisions.ts';
import { readFact } from '../db/facts.ts';
import type { Db } from '../db/sqlite.ts';

/** The name a person typed once for this project; empty where nobody did. */
export const deciderOf = (db: Db, now: string): Decider => ({ at: now, by: readFact(db, 'decider', '') });
