// Whose report it is: the unit it was forwarded to, its parent, and the name a tally counts it under. The names stay as they
// were written.

import type { TitleFacts } from '../plan.ts';
import type { AgencyNames } from '../agencyNames.ts';

/**
 * The name a report counts under. With a register the first the register knows, from the unit upwards; else the parent, the
 * title block's agency, the unit, in that order. Null when the sheet names nobody.
 */
export const scoredName = (
  agencies: AgencyNames, facts: TitleFacts, unit: string | null, parent: string | null, hasRegister: boolean,
): string | null => {
  if (hasRegister) {
    if (unit !== null && agencies.isKnown(unit)) return unit;
    if (parent !== null && agencies.isKnown(parent)) return parent;
    if (facts.agency !== null && agencies.isKnown(facts.agency)) return facts.agency;
  }
  return parent ?? facts.agency ?? unit;
};
