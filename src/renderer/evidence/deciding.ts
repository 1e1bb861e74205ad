// Which findings are settled by a decision of their own, which may be taken as they are, and the calls that settle them.

import type { Closer, Finding, ReportState } from '../../shared/domain.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import type { AgencyEntry } from '../../shared/contract.ts';
import type { SheetInspection } from '../../shared/tabular/plan.ts';
import { askAgain, call } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { readWaitingAgain } from './trayActions.ts';

/** Blocking findings a person can only mend: by a status, a reading, a header. Taking them as they are would be a guess. */
const onlyMendable: ReadonlySet<string> = new Set(['header.missing', 'number.ambiguous', 'date.ambiguous']);

export const canBeTaken = (finding: Finding): boolean => finding.severity === 'blocking' && !onlyMendable.has(finding.code);

/** Names of a sheet that are neither on the register nor an alias, most rows first. */
export const unknownAgencies = (sheet: SheetInspection, register: readonly AgencyEntry[]): SheetInspection['agencies'] => {
  const keysOf = ({ key, name, aliases }: AgencyEntry): readonly string[] => [key, ...[name, ...aliases].map(agencyKey)];
  const known = new Set(register.filter((entry) => entry.onRegister).flatMap(keysOf));
  return sheet.agencies.filter((agency) => !known.has(agencyKey(agency.name))).toSorted((left, right) => right.rows - left.rows);
};

/** Maps a status word for this project; null takes it as unspecified. */
export const assignStatus = async (word: string, status: ReportState | null, closedBy: Closer | null = null): Promise<void> => {
  try {
    await call('status.assign', { word, status, closedBy });
    askAgain('status.list');
    readWaitingAgain();
  } catch (error) {
    tell(error);
  }
};

/** Says which agency a name means; null takes the decision back. */
export const decideAgency = async (name: string, agency: string | null): Promise<void> => {
  try {
    await call('agency.decide', { name, agency });
    askAgain('agency.list');
    readWaitingAgain();
  } catch (error) {
    tell(error);
  }
};
