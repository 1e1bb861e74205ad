// Where a sheet of the tray stands on its way into the project, and what of it still needs a person. Pure.

import type { Finding } from '../../shared/domain.ts';
import type { SheetInspection } from '../../shared/tabular/plan.ts';
import { openDrift } from '../../shared/tabular/recipes/apply.ts';
import type { SheetDecision, TrayFile } from './tray.ts';

export const sheetStates = [
  'imported', 'failed', 'empty', 'unknown', 'leftOut', 'already', 'drifted', 'blocked', 'needsPeriod', 'ready',
] as const;
export type SheetState = (typeof sheetStates)[number];

/** The blocking findings a person has not taken as they are. */
export const openBlocking = (findings: readonly Finding[], accept: readonly string[]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'blocking' && !accept.includes(finding.code));

/** Whether an import refused the sheet for findings that only the project beside it shows, such as an agency split meanwhile. */
const isRefused = ({ outcome }: SheetDecision): boolean =>
  outcome?.error?.code === 'import.blocked' && outcome.findings.some(({ severity }) => severity === 'blocking');

/** What is known to be amiss with the sheet: what the import that refused it found, else what reading it did. */
export const findingsIn = (sheet: SheetInspection, decision: SheetDecision): readonly Finding[] =>
  (isRefused(decision) ? decision.outcome?.findings ?? [] : sheet.findings);

/** Whether the sheet is to go in: what a person said, else every visible one. */
export const isWanted = (sheet: SheetInspection, decision: SheetDecision): boolean => decision.wanted ?? sheet.visibility === 'visible';

const isAlreadyIn = (file: TrayFile, decision: SheetDecision): boolean =>
  decision.periods.length > 0 && decision.periods.every((period) => file.inspection?.importedFor.includes(period));

/** Whether a column that the recipe took in is gone or renamed, and nobody has said what of it. */
export const mustLookAtDrift = ({ recipe, isDriftSeen, choices }: SheetDecision): boolean => {
  if (recipe === null || isDriftSeen) return false;
  const { renamed, missing } = openDrift(recipe.drift, choices);
  return renamed.length + missing.length > 0;
};

/** The first thing that stands between the sheet and the project; `ready` when nothing does. */
export const sheetState = (file: TrayFile, sheet: SheetInspection): SheetState => {
  const decision = file.decisions[sheet.name];
  if (decision?.outcome && !isRefused(decision)) return decision.outcome.error === null ? 'imported' : 'failed';
  if (sheet.rows === 0) return 'empty';
  if (sheet.plan.layout === 'unknown') return 'unknown';
  if (decision === undefined || !isWanted(sheet, decision)) return 'leftOut';
  if (isAlreadyIn(file, decision)) return 'already';
  if (mustLookAtDrift(decision)) return 'drifted';
  if (openBlocking(findingsIn(sheet, decision), decision.accept).length > 0) return 'blocked';
  return sheet.plan.layout !== 'register' && decision.periods.length === 0 ? 'needsPeriod' : 'ready';
};

/** Whether something of the sheet may still come in: a changed register, alias or status word can alter its findings. */
export const isWaiting = (file: TrayFile, sheet: SheetInspection): boolean =>
  ['drifted', 'blocked', 'needsPeriod', 'ready', 'failed', 'already'].includes(sheetState(file, sheet));

/** Whether a person must still do something before the sheet can come in. */
export const needsPerson = (file: TrayFile, sheet: SheetInspection): boolean =>
  ['drifted', 'blocked', 'needsPeriod', 'failed'].includes(sheetState(file, sheet));
