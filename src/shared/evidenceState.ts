// How far a milestone's evidence for a period has come: missing, received, checked or accepted.

export const evidenceStates = ['missing', 'received', 'checked', 'accepted'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export const checkOutcomes = ['passed', 'failed'] as const;
/** null: not made yet. */
export type CheckOutcome = (typeof checkOutcomes)[number] | null;

export interface EvidenceChecks {
  /** It arrived in another way than as an imported file. */
  readonly isReceived: boolean;
  readonly administrative: CheckOutcome;
  readonly substantive: CheckOutcome;
  readonly isAccepted: boolean;
}

/** Evidence can be accepted only when it passed both checks. */
export const isAcceptable = ({ administrative, substantive }: EvidenceChecks): boolean =>
  administrative === 'passed' && substantive === 'passed';

/** What is not there is missing, whatever was found of it before: an import taken back takes its evidence with it. */
export const evidenceState = (sheets: number, checks: EvidenceChecks): EvidenceState => {
  if (sheets === 0 && !checks.isReceived) return 'missing';
  if (checks.isAccepted && isAcceptable(checks)) return 'accepted';
  return checks.administrative !== null && checks.substantive !== null ? 'checked' : 'received';
};
