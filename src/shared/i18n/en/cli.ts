// English words of the command line, beside the sentences of errors, findings and jobs.

export const cli = {
  'cli.created': 'Made {file}',
  'cli.cancelling': 'Cancelling …',
  'cli.imported': '{kept} rows kept in all',
  'cli.undone': 'Import {id} taken back: {rows} rows',
  'cli.scored': '{code} · received {from} to {to} · as at {asAt} · scenario {scenario}',
  'cli.agencies': '{agencies} agencies · {withEvidence} with evidence · {missing} missing',
  'cli.good': 'Good agencies: {good} · baseline {baseline}',
  'cli.verdict.met': 'met',
  'cli.verdict.notMet': 'not met',
  'cli.verdict.notAssessable': 'not assessable',
  'cli.exported': 'Wrote {file}: {recomputed} of {formulas} formulas recomputed and equal',
  'cli.verified': '{recomputed} of {formulas} formulas recomputed, {different} different',
  'error.import.unknownHeader': 'Sheet "{sheet}" has no column "{header}". Its headers: {headers}. A column letter such as C works too.',
  'error.import.noPeriod': 'Nothing in "{file}" says which period it is for. Name it with --period: {periods}.',
  'error.scenario.unknown': 'There is no scenario "{scenario}". Those there are: {scenarios}.',
} as const;
