// Data quality: places to look at in a period's evidence, by rules that are said with them.

import * as v from 'valibot';
import { qualitySchema } from '../quality/result.ts';
import { call, periodCode, started } from './common.ts';

const ofPeriod = v.object({ period: v.nullable(periodCode) });

export const qualityCalls = {
  /** Checks a period's data; a period checked since its data last changed is done at once. */
  'quality.check.start': call(ofPeriod, started),
  /** What the last check found; null when the data have changed since, or nobody has checked. */
  'quality.get': call(ofPeriod, v.nullable(qualitySchema)),
} as const;
