// The status map of the Evidence screen.

export const evidenceStatuses = {
  'evidence.statuses.word': 'Word in the evidence',
  'evidence.statuses.status': 'Counts as',
  'evidence.statuses.closedBy': 'Closed by',
  'evidence.statuses.origin': 'Set by',
  'evidence.statuses.own': 'this evaluation',
  'evidence.statuses.builtIn': 'Tolok',
  'evidence.statuses.add': 'Add a word',
  'evidence.statuses.newWord': 'Word as it stands in the evidence',
  'evidence.statuses.statusOf': 'Status of {word}',
  'evidence.statuses.closerOf': 'Who closes at {word}',
  'evidence.statuses.hint': 'A change also holds for reports that are in already; what it changes is shown before it is made.',
} as const;
