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
  'sheet.define.m3': 'Milestone 3',
  'sheet.define.m3Text':
    'Points of the published items ÷ 100 × the greater of the items and disclosureTargetItems. Met when the points reach 100 × '
    + 'disclosureTargetItems; without that number there is no verdict.',
  'sheet.define.checks': 'Six checks of an item',
  'sheet.define.checksText':
    'Published (a link, or a date up to the cut-off), complete, timely (within the period), machine-readable (xlsx, csv, json, xml, '
    + 'API; not pdf or pictures), open licence, documented. What cannot be told is not passed. The points are disclosureWeights.',
  'sheet.define.workingDay': 'Working day',
  'sheet.define.workingDayText':
    'Monday to Friday less public holidays, less joint leave unless jointLeaveWorks. Counted from the day after receipt, or from '
    + 'that day with countFrom sameDay.',
  'sheet.define.firstFollowUp': 'First follow-up',
  'sheet.define.firstFollowUpText':
    'The day evidence names as such. Disposition and last activity are not a first follow-up; where no evidence has that day, speed '
    + 'cannot be judged.',
  'sheet.define.quick': 'Quick follow-up',
  'sheet.define.quickText':
    'Reports first followed up within followUpLimit working days ÷ the denominator less reports not yet due and without a date.',
  'sheet.define.notYetDue': 'Not yet due',
  'sheet.define.notYetDueText':
    'Open reports without a follow-up that are still inside their limit at the cut-off. Left out of the share, or counted as late, '
    + 'by notYetDue.',
  'sheet.define.undated': 'Without a date',
  'sheet.define.undatedText':
    'Reports settled without the date that is asked for. Left out of the share and counted apart, never taken for late or in time.',
  'sheet.define.goodWithSpeed': 'Good with speed',
  'sheet.define.goodWithSpeedText':
    'A good agency whose quick follow-up also reaches goodThreshold, among those of which both can be told. It can only be fewer than good.',
  'sheet.define.percentile': 'Median, 90th percentile',
  'sheet.define.percentileText':
    'The number of working days within which half, or nine tenths, of the dated reports came: nearest rank, no value between two days.',
  'sheet.define.likePeriod': 'Like period',
  'sheet.define.likePeriodText':
    'The same days of an earlier year: B06 and B18, B12 and B24. Only like periods are subtracted, in percentage points.',
  'sheet.define.parts': 'What a change came from',
  'sheet.define.partsText':
    'Own rates: each agency’s change of rate times the mean of its two shares of the volume. The rest is volume moved between '
    + 'agencies. Together they are the change.',
  'sheet.define.plan': 'Plan',
  'sheet.define.planText':
    'The fewest reports to act on so that the targets are met, cheapest agencies first. An agency that needs more than it has open '
    + 'is out of reach.',
  'sheet.define.seal': 'Seal',
  'sheet.define.sealText':
    'An evaluation fixed with its evidence, parameters and figures. Tolok recomputes it from the stored rows and says whether '
    + 'anything differs.',
} as const;
