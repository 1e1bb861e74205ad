// Which agencies a plan may ask, when a person limits it to types or volume bands.

import type { AgencyType } from '../../domain.ts';
import { bandOf } from '../bands.ts';
import type { Included } from './types.ts';

/** An empty list does not limit. An agency without evidence is in no band. */
export const includedIn = (types: readonly AgencyType[], bands: readonly number[], volumeBands: readonly number[]): Included =>
  ({ type, tally }) =>
    (types.length === 0 || (type !== null && types.includes(type)))
    && (bands.length === 0 || (tally !== null && bands.includes(bandOf(tally.received, volumeBands))));
