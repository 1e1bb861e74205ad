// What each parameter means, on the workbook's Parameters sheet.

export const sheetMeanings = {
  'sheet.meaning.completionTarget': 'Share of the reports that must be reached for milestone 1.',
  'sheet.meaning.completionMeasure': 'completed: closed reports. followedUp: completed and in process. quick: first followed up in time.',
  'sheet.meaning.agencyThreshold': 'An agency meets it when its follow-up rate is at or above this.',
  'sheet.meaning.agencyShareTarget': 'Share of the agencies that must meet the threshold for milestone 2.',
  'sheet.meaning.goodThreshold': 'An agency is good when its follow-up rate is at or above this, as in the baseline.',
  'sheet.meaning.inProcessCounts': 'Whether reports in process count as followed up.',
  'sheet.meaning.archivedReports':
    'counted: stay in the denominator. excluded: taken off it, with blocked ones. asCompleted: also count as completed.',
  'sheet.meaning.zeroReportAgencies': 'Agencies whose denominator is 0 or below the fewest reports: not met, left out, or met.',
  'sheet.meaning.missingAgencies': 'Agencies on the register without evidence for the period: not met, or left out.',
  'sheet.meaning.minimumReports': 'Agencies with a smaller denominator follow the rule for agencies without reports.',
  'sheet.meaning.volumeBands': 'Agencies are compared within a band of reports received.',
  'sheet.meaning.disclosureTargetItems': 'Published items milestone 3 asks for; – for no number, and then no verdict.',
  'sheet.meaning.disclosureWeights':
    'Points for published, complete, timely, machine-readable, open licence, documented; together 100.',
  'sheet.meaning.smallNumber': 'Rates of fewer reports than this carry a flag.',
} as const;
