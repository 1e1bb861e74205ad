// The defined names formulas use. A parameter's cell is named by its public key; what formulas need of it beyond its value
// stands in a working cell with a name of its own.

/** Working cells of the Parameters sheet: thresholds in whole basis points, switches as 0 or 1, rules as verdict words. */
export const used = {
  completionTarget: 'completionTargetPoints',
  agencyThreshold: 'agencyThresholdPoints',
  agencyShareTarget: 'agencyShareTargetPoints',
  goodThreshold: 'goodThresholdPoints',
  /** 1 when in process counts as followed up. */
  inProcess: 'inProcessJoins',
  /** 1 when archived and blocked reports leave the denominator. */
  archivedLeave: 'archivedLeave',
  /** 1 when archived reports join the completed. */
  archivedJoin: 'archivedJoin',
  /** The verdict of an agency whose denominator is below `leastReports`. */
  zeroVerdict: 'zeroReportVerdict',
  missingVerdict: 'missingVerdict',
  /** The smallest denominator that is judged: at least 1. */
  leastReports: 'leastReports',
  /** The smallest denominator of an agency among the best and the worst: at least 1. */
  leastRanked: 'leastRanked',
  /** The bounds of the volume bands, largest first, and their names from the largest to the smallest. */
  bounds: 'volumeBounds',
  bandNames: 'volumeBandNames',
  /** The number of published items asked for; 0 for none. */
  targetItems: 'disclosureTargetUsed',
} as const;

/** The cell of a list parameter's part, by its 0-based place: `completionLimit1`, `disclosureWeight6`. */
export const partOf = (key: 'completionLimits' | 'disclosureWeights', at: number): string => `${key.slice(0, -1)}${at + 1}`;

/** Cells a reader of the workbook can rely on beside the figures of Summary. */
export const facts = { period: 'periodCode', asAt: 'asAtDate', engine: 'engineVersion', changed: 'parametersChanged', interventions: 'interventions' } as const;
