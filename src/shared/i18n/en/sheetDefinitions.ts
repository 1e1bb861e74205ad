// The Definitions sheet of exported workbooks: what the words mean and how figures are made.

export const sheetDefinitions = {
  'sheet.definitions.term': 'Term',
  'sheet.definitions.meaning': 'Meaning',
  'sheet.define.report': 'Report',
  'sheet.define.reportText': 'One complaint, aspiration or information request. It counts in the period in which it was received.',
  'sheet.define.agency': 'Agency',
  'sheet.define.agencyText':
    'A body connected to LAPOR!. With a register, its list is the denominator; without one, the agencies the evidence names.',
  'sheet.define.asAt': 'As at',
  'sheet.define.asAtText': 'The cut-off at which the figures were true. What happened later has not happened yet.',
  'sheet.define.followedUp': 'Followed up',
  'sheet.define.followedUpText': 'Completed + in process; only completed when inProcessCounts is FALSE.',
  'sheet.define.denominator': 'Denominator',
  'sheet.define.denominatorText':
    'Reports received; less archived and blocked ones when archivedReports is excluded. With asCompleted, archived ones '
    + 'join completed and followed up.',
  'sheet.define.rate': 'Rate',
  'sheet.define.rateText':
    'Numerator ÷ denominator. Shown with two decimals, never rounded before a comparison. With denominator 0 there is no '
    + 'rate and no verdict.',
  'sheet.define.threshold': 'Meets the threshold',
  'sheet.define.thresholdText':
    'Tested in whole numbers: 10,000 × followed up ≥ threshold in basis points × denominator. 9 of 20 meets 45 % exactly.',
  'sheet.define.m1': 'Milestone 1',
  'sheet.define.m1Text':
    'Sum of the numerators ÷ sum of the denominators over all agencies with evidence; never a mean of percentages. '
    + 'Needed = target × denominator, rounded up.',
  'sheet.define.m2': 'Milestone 2',
  'sheet.define.m2Text':
    'Agencies that meet the threshold ÷ agencies counted, under the rules for agencies without reports and without evidence.',
  'sheet.define.good': 'Good agency',
  'sheet.define.goodText':
    'Follow-up rate at or above goodThreshold, by the same rules. The published baseline: {good} of {agencies} agencies.',
  'sheet.define.bounds': 'At worst, at best',
  'sheet.define.boundsText':
    'Milestone 1 with unknown counts taken as none and as all that is possible; milestone 2 with every agency without evidence failing and '
    + 'passing. “Already certain” when both give one verdict.',
  'sheet.define.unknown': 'Unknown',
  'sheet.define.unknownText': 'A count the evidence does not give. It is shown as – and never read as 0.',
  'sheet.define.smallNumber': 'Small number',
  'sheet.define.smallNumberText': 'A denominator so small that one report moves the rate by several points.',
} as const;
