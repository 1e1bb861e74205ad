// Every kind of step and how it is undone and redone.

import type { ChangeKind } from '../../../shared/steps.ts';
import type { Acts } from './act.ts';
import { agencyActs } from './agencyActs.ts';
import { eventActs } from './eventActs.ts';
import { importActs } from './importActs.ts';
import { replacementActs } from './replacementActs.ts';
import { statusActs } from './statusActs.ts';

export const stepActs: Readonly<Record<ChangeKind, Acts>> = {
  import: importActs, replacement: replacementActs, statusMap: statusActs, agencyDecision: agencyActs, agencyEvent: eventActs,
};
