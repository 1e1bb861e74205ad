// Errors a person can mend. Everything else stays an ordinary Error, reaches the boundary and is logged whole there.

/** Values an error's or finding's sentence is filled with. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Codes are stable: scripts match on them. `noun.adjective`, sentences in i18n under `error.<code>`.
 * The parameters each sentence uses are named in i18n/en.ts.
 */
export const errorCodes = [
  // evidence files
  'file.notFound', 'file.notSpreadsheet', 'file.empty', 'file.truncated', 'file.damaged', 'file.encrypted', 'file.wrongPassword',
  'file.tooLarge', 'file.bomb', 'file.tooManyRows', 'file.tooManyColumns', 'file.duplicateMember', 'file.unsafePath',
  'file.changed', 'file.locked', 'file.encoding', 'file.unsupported', 'file.sheetMissing',
  // imports
  'import.alreadyImported', 'import.blocked', 'import.noRows', 'import.unknown', 'import.unknownField', 'import.unknownHeader', 'import.noPeriod',
  'import.notUndoable', 'import.notRedoable', 'import.recipeDrift', 'recipe.unknown', 'recipe.exists',
  'replace.notCurrent', 'replace.sameFile', 'replace.whichSheet', 'replace.unknown', 'replace.outdated',
  // history
  'step.unknown', 'step.noneToUndo', 'step.noneToRedo', 'step.alreadyUndone', 'step.notUndone', 'step.notTurnable', 'step.laterStands',
  'step.earlierUndone', 'step.released', 'step.changedSince',
  // projects
  'project.none', 'project.exists', 'project.notFound', 'project.notProject', 'project.newer', 'project.inUse', 'project.readOnly',
  'project.migrationFailed', 'project.older', 'project.damaged', 'project.networkFolder', 'project.unknownTemplate', 'project.diskFull',
  // scoring
  'period.unknown', 'period.invalid', 'period.inUse', 'scenario.unknown', 'scenario.base', 'scenario.exists', 'scenario.notFile', 'scenario.notInWorkbook',
  'intervention.invalid', 'parameter.unknown', 'parameter.invalid', 'agency.unknown', 'agency.onRegister', 'agency.otherKind', 'agencyEvent.invalid', 'agencyEvent.twice', 'agencyEvent.unknown', 'plan.notAssessable', 'plan.notPlannable',
  // exports
  'source.noImport', 'source.notKept', 'source.noRow', 'seal.unknown', 'comment.unknown', 'matrix.notAcceptable', 'export.mismatch', 'export.notWritable', 'export.isSource', 'chart.empty', 'verify.notWorkbook',
  // calls and jobs
  'call.unknown', 'call.invalid', 'job.cancelled', 'job.unknown', 'view.unknown', 'ref.unknown', 'app.oldNode', 'host.gone', 'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Something the user can mend. `params` fill the sentence of `code`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: MessageParams;

  constructor(code: ErrorCode, params: MessageParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
