// What stands around the parameters on the workbook's Parameters sheet.

export const sheetParameters = {
  'sheet.parameters.how':
    'Change a blue cell: rates, verdicts, milestones and charts follow at once. Names in the first column are the cells’ own names.',
  'sheet.parameters.name': 'Name',
  'sheet.parameters.parameter': 'Parameter',
  'sheet.parameters.value': 'Value',
  'sheet.parameters.values': 'Allowed',
  'sheet.parameters.meaning': 'Meaning',
  'sheet.parameters.exported': 'As exported',
  'sheet.parameters.changed': 'Changed',
  'sheet.parameters.valid': 'Check',
  'sheet.parameters.used': 'As the formulas use it',
  'sheet.parameters.interventions': 'Interventions: what agencies are supposed to have done',
  'sheet.parameters.interventionsHow': 'The figures of this workbook already include it; changing this cell changes nothing. Written as on the command line.',
  'sheet.parameters.fixed': 'What depends on it stands as exported.',
  'sheet.parameters.bands': 'Volume bands',
  'sheet.parameters.band': 'Band',
  'sheet.parameters.bound': 'From (reports received)',
  'sheet.parameters.bandName': 'Name',
  'sheet.parameters.invalid': 'This value is not allowed',
  'sheet.parameters.listOf': 'Whole numbers, largest first, with commas',
  'sheet.parameters.range': '{min} – {max}',
} as const;
