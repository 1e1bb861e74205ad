// English words of speed: its parameters and what they mean.

export const speed = {
  'parameter.followUpLimit': 'Limit of a quick follow-up',
  'parameter.disclosureTargetItems': 'Published items asked for',
  'parameter.disclosureWeights': 'Points of the six checks of an item',
  'parameter.completionLimits': 'Limits of completion by class',
  'parameter.notYetDue': 'Open reports inside their limit',
  'parameter.notYetDue.excluded': 'Left out',
  'parameter.notYetDue.late': 'Late',
  'parameter.jointLeaveWorks': 'Joint leave is a working day',
  'parameter.countFrom': 'Days are counted from',
  'parameter.countFrom.nextDay': 'The next day',
  'parameter.countFrom.sameDay': 'The same day',
  'parameterHint.followUpLimit': 'Working days from receipt to the first follow-up.',
  'sheet.meaning.followUpLimit': 'A first follow-up within so many working days is quick.',
  'sheet.meaning.completionLimits': 'Working days to complete a report: not supervisory, supervisory, information, aspiration, unclassified.',
  'sheet.meaning.notYetDue': 'Whether open reports still inside their limit at the cut-off are left out or late.',
  'sheet.meaning.jointLeaveWorks': 'Whether joint leave counts as a working day.',
  'sheet.meaning.countFrom': 'Whether the day of receipt is the first day counted, or the day after it.',
} as const;
