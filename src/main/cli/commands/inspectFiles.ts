// `inspect`: says what each file holds. Nothing is imported, and no project is needed.

import { say } from '../../../shared/i18n/t.ts';
import type { Finding, Language } from '../../../shared/domain.ts';
import { columnLetters } from '../../../shared/tabular/cells.ts';
import type { FileInspection, SheetInspection, TitleFacts } from '../../../shared/tabular/plan.ts';
import type { Desk } from '../desk.ts';
import { evidenceFiles, type EvidenceFile } from '../evidenceFiles.ts';
import { errorJson, errorLine, table, type CommonOptions, type Report } from '../io.ts';

/** A finding as the public JSON has it. */
export const findingJson = (finding: Finding, language: Language) => ({
  code: finding.code,
  severity: finding.severity,
  ...(finding.cell === null ? {} : { cell: finding.cell }),
  message: say(language, 'finding', finding.code, finding.params),
});

const known = (facts: TitleFacts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

const sheetJson = (sheet: SheetInspection, language: Language) => ({
  name: sheet.name,
  visible: sheet.visibility === 'visible',
  rows: sheet.rows,
  columns: sheet.columns,
  cells: sheet.cells,
  merges: sheet.merges,
  layout: sheet.plan.layout,
  headerRow: sheet.plan.headerRow,
  dataRows: sheet.counts.data,
  totalRows: sheet.totalRows,
  titleFacts: known(sheet.plan.titleFacts),
  mapping: sheet.plan.columns.map(({ column, header, field, how }) => ({ column: columnLetters(column), header, field, how })),
  findings: sheet.findings.map((finding) => findingJson(finding, language)),
});

const fileJson = (path: string, inspection: FileInspection, language: Language) => ({
  path,
  sha256: inspection.sha256,
  format: inspection.format,
  ...(inspection.encoding === null ? {} : { encoding: inspection.encoding }),
  ...(inspection.delimiter === null ? {} : { delimiter: inspection.delimiter }),
  ...(inspection.error === null ? {} : { error: errorJson(inspection.error, language) }),
  sheets: inspection.sheets.map((sheet) => sheetJson(sheet, language)),
});

/** Inspects files; one inspection a file, in their order, each with its error when it cannot be read. `head`: just how each sheet reads. */
export const inspectAll = async (
  desk: Desk, files: readonly EvidenceFile[], depth: 'whole' | 'head' = 'whole', recipe?: string,
): Promise<FileInspection[]> => {
  const readable = files.filter((file) => file.ref !== null);
  const found = readable.length === 0 ? [] : await desk.run('inspect', () =>
    desk.call('evidence.inspect.start', { files: readable.map((file) => ({ file: file.ref?.id ?? '', choices: {} })), depth,
      ...(recipe === undefined ? {} : { recipe }),
    }));
  const byId = new Map(found.map((inspection) => [inspection.file, inspection]));
  return files.map((file): FileInspection => (file.ref === null ? undefined : byId.get(file.ref.id)) ?? {
    file: '', name: file.path, bytes: 0, sha256: null, format: null, encoding: null, delimiter: null, importedFor: [],
    error: file.error === null ? { code: 'internal', params: {} } : { code: file.error.code, params: { ...file.error.params } },
    sheets: [],
  });
};

const lines = (path: string, inspection: FileInspection, language: Language): string[] => {
  if (inspection.error !== null) return [path, `  ${errorLine(inspection.error, language)}`];
  const rows = inspection.sheets.map((sheet) => [
    sheet.name, sheet.plan.layout, sheet.plan.headerRow, sheet.counts.data, sheet.counts.read - sheet.counts.data,
    sheet.findings.filter((finding) => finding.severity === 'blocking').length, sheet.findings.length,
  ]);
  const findings = inspection.sheets.flatMap((sheet) => sheet.findings
    .filter((finding) => finding.severity === 'blocking')
    .map((finding) => `    ${sheet.name}${finding.cell === null ? '' : `!${finding.cell}`}: ${say(language, 'finding', finding.code, finding.params)} (${finding.code})`));
  const shown = table(['sheet', 'layout', 'header', 'data', 'other', 'blocking', 'findings'], rows);
  return [path, ...shown.map((line) => `  ${line}`), ...findings];
};

export const inspectFiles = async (desk: Desk, words: readonly string[], _options: CommonOptions): Promise<Report> => {
  const files = await evidenceFiles(desk, words);
  const inspections = await inspectAll(desk, files);
  const paired = files.map((file, at) => ({ path: file.path, inspection: inspections[at] })).flatMap(({ path, inspection }) =>
    (inspection === undefined ? [] : [{ path, inspection }]));
  return {
    json: { files: paired.map(({ path, inspection }) => fileJson(path, inspection, desk.language)) },
    lines: paired.flatMap(({ path, inspection }) => lines(path, inspection, desk.language)),
  };
};

