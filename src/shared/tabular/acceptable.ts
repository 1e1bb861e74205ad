// Which blocking findings a person may take as they are: those after which the program has one safe way on. An unknown word is
// unspecified, an agency unknown or split is kept and not scored, an agency named twice is scored by its last row. The others need a
// choice, without which rows cannot be read.

export const acceptableFindings: ReadonlySet<string> = new Set([
  'unknownStatus', 'unknownAgency', 'splitAgency', 'agencyTwice', 'duplicateAgency', 'parentAndUnit', 'stateSumExceeds',
]);
