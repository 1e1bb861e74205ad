// The words of the evidence matrix: states, checks and the dialog of one cell.

export const matrix = {
  'matrix.of': 'Evidence of milestone {number}, {period}',
  'matrix.received': 'Received another way (not as an imported file)',
  'matrix.administrative': 'Administrative check',
  'matrix.substantive': 'Substantive check',
  'matrix.check.open': 'Not checked yet',
  'matrix.check.passed': 'Passed',
  'matrix.check.failed': 'Failed',
  'matrix.accept': 'Accept this evidence',
  'matrix.responsible': 'Responsible',
  'matrix.note': 'Note',
  'matrix.saved': 'Check kept.',
  'matrix.edit': 'Check',
  'matrix.state.missing': 'Missing',
  'matrix.state.received': 'Received',
  'matrix.state.checked': 'Checked',
  'matrix.state.accepted': 'Accepted',
};
