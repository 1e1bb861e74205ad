// Who closed a report.

export const evidenceClosers = {
  'evidence.closer.system': 'the system',
  'evidence.closer.admin': 'an admin',
  'evidence.closer.reporter': 'the reporter',
  'evidence.closer.none': 'not said',
} as const;
