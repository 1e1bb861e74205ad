// `import`: brings evidence into a project, sheet by sheet; what stands in the way of one sheet does not stop the others.

import type { CallInput } from '../../../shared/contract.ts';
import type { Project } from '../../../shared/contract/project.ts';
import { AppError } from '../../../shared/errors.ts';
import { t } from '../../../shared/i18n/t.ts';
import type { ImportOutcome } from '../../../shared/jobs.ts';
import type { FileInspection, SheetInspection } from '../../../shared/tabular/plan.ts';
import type { Desk } from '../desk.ts';
import { evidenceFiles, type EvidenceFile } from '../evidenceFiles.ts';
import { errorJson, errorLine, table, type CommonOptions, type Report } from '../io.ts';
import { refuseDrift, sayDrift } from '../recipeDrift.ts';
import { periodsFor, wantedSheets, type ImportOptions } from '../importChoices.ts';
import { choicesAtDesk } from '../sheetChoices.ts';
import { findingJson, inspectAll } from './inspectFiles.ts';

type Options = CommonOptions & ImportOptions;

const outcomeJson = (outcome: ImportOutcome, desk: Desk) => ({
  id: outcome.id,
  file: outcome.file,
  sheet: outcome.sheet,
  layout: outcome.layout,
  period: outcome.periods.length === 0 ? null : outcome.periods.join(','),
  periods: outcome.periods,
  read: outcome.read,
  kept: outcome.kept,
  refused: outcome.refused,
  skipped: outcome.skipped,
  superseded: outcome.superseded,
  agencies: outcome.agencies,
  findings: outcome.findings.map((finding) => findingJson(finding, desk.language)),
  ...(outcome.error === null ? {} : { error: errorJson(outcome.error, desk.language) }),
});

/** What a file that could not even be opened leaves in the list. */
const unread = (file: EvidenceFile, error: NonNullable<FileInspection['error']>): ImportOutcome => ({
  id: null, file: file.path, sheet: '', layout: 'unknown', periods: [], read: 0, kept: 0, refused: 0, skipped: 0, superseded: 0,
  agencies: 0, findings: [], error,
});

/** A sheet that cannot be asked for as it is, beside others that can. */
const notAsked = (file: EvidenceFile, sheet: SheetInspection, { code, params }: AppError): ImportOutcome =>
  ({ ...unread(file, { code, params: { ...params } }), sheet: sheet.name, layout: sheet.plan.layout });

type WantedSheet = CallInput<'evidence.import.start'>['sheets'][number];

interface Wanted {
  readonly refused: readonly ImportOutcome[];
  readonly sheets: readonly WantedSheet[];
}

const wantedSheet = async (
  desk: Desk, inspection: FileInspection, sheet: SheetInspection, project: Project, options: ImportOptions,
): Promise<WantedSheet> => {
  const place = { file: inspection.file, sheet: sheet.name };
  const choices = await choicesAtDesk(desk, inspection, sheet, options);
  sayDrift(desk, inspection.name, sheet);
  refuseDrift(desk, inspection.name, sheet, choices, options.accept);
  return {
    ...place, accept: [...options.accept], choices,
    periods: periodsFor(inspection, sheet, project.periods, options),
  };
};

const wantedOf = async (desk: Desk, files: readonly EvidenceFile[], project: Project, options: ImportOptions): Promise<Wanted> => {
  const refused: ImportOutcome[] = [];
  const sheets: WantedSheet[] = [];
  const found = await inspectAll(desk, files, 'head', options.recipe);
  for (const [at, file] of files.entries()) {
    const inspection = found[at];
    if (inspection === undefined || inspection.error !== null) {
      refused.push(unread(file, inspection?.error ?? { code: 'internal', params: {} }));
      continue;
    }
    for (const sheet of wantedSheets(inspection, options)) {
      try {
        sheets.push(await wantedSheet(desk, inspection, sheet, project, options));
      } catch (error) {
        if (!(error instanceof AppError) || files.length === 1) throw error;
        refused.push(notAsked(file, sheet, error));
      }
    }
  }
  return { refused, sheets };
};

const lines = (outcomes: readonly ImportOutcome[]): string[] => [
  ...table(['id', 'period', 'layout', 'read', 'kept', 'refused', 'skipped', 'file', 'sheet'], outcomes
    .filter((outcome) => outcome.error === null)
    .map((outcome) => [outcome.id, outcome.periods.join(','), outcome.layout, outcome.read, outcome.kept, outcome.refused,
      outcome.skipped, outcome.file, outcome.sheet])),
];

const complaints = (outcomes: readonly ImportOutcome[], desk: Desk): string =>
  outcomes.flatMap((outcome) => (outcome.error === null ? [] : [
    `${outcome.file}${outcome.sheet === '' ? '' : ` [${outcome.sheet}]`}: ${errorLine(outcome.error, desk.language)}\n`,
    ...outcome.findings.filter((finding) => finding.severity === 'blocking').map((finding) => {
      const { code, message, cell } = findingJson(finding, desk.language);
      return `  ${cell ?? '–'}  ${message} (${code})\n`;
    }),
  ])).join('');

export const importFiles = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'write');
  const files = await evidenceFiles(desk, words);
  const wanted = await wantedOf(desk, files, project, options);
  const outcomes = [...wanted.refused];
  if (wanted.sheets.length > 0) {
    outcomes.push(...await desk.run('import', () => desk.call('evidence.import.start', { sheets: [...wanted.sheets] })));
  }
  desk.terminal.err(complaints(outcomes, desk));
  const failed = outcomes.some((outcome) => outcome.error !== null);
  const kept = outcomes.reduce((sum, outcome) => sum + outcome.kept, 0);
  return {
    json: { imports: outcomes.map((outcome) => outcomeJson(outcome, desk)) },
    lines: [...lines(outcomes), t(desk.language, 'cli.imported', { kept })],
    failed,
  };
};
