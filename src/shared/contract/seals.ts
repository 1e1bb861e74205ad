// Seals: an evaluation fixed as it was, and checked against the project later.

import * as v from 'valibot';
import { sealSchema } from '../seal.ts';
import { call, count, name, none, periodCode, started } from './common.ts';

export const sealCalls = {
  /** Seals a period under a saved scenario; null is the latest with evidence, and the base. Gives all seals, the newest first. */
  'seal.make': call(
    v.object({ period: v.nullable(periodCode), scenario: v.nullable(name), note: v.pipe(v.string(), v.trim(), v.maxLength(1000)) }),
    v.array(sealSchema),
  ),
  'seal.list': call(none, v.array(sealSchema)),
  /** Recomputes the sealed evaluation from the stored rows and compares. Throws `seal.unknown` in the job. */
  'seal.check.start': call(v.object({ seal: count }), started),
} as const;
