// `imports`, `undo` and `findings`: what came in, taking it back, and what a person must still look at.

import type { ImportRecord } from '../../../shared/contract/evidence.ts';
import { say, t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { findingJson } from './inspectFiles.ts';
import { undoStep, type WhichStep } from './steps.ts';

const importJson = (record: ImportRecord, desk: Desk) => ({
  ...record,
  period: record.periods.length === 0 ? null : record.periods.join(','),
  findings: record.findings.map((finding) => findingJson(finding, desk.language)),
});

export const listImports = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const imports = await desk.call('evidence.imports', {});
  return {
    json: { imports: imports.map((record) => importJson(record, desk)) },
    lines: table(['id', 'state', 'period', 'layout', 'read', 'kept', 'refused', 'skipped', 'file', 'sheet'], imports.map((record) => [
      record.id, record.replacedBy === null ? record.state : `replaced by ${record.replacedBy}`, record.periods.join(','), record.layout, record.read, record.kept, record.refused, record.skipped,
      record.file, record.sheet,
    ])),
  };
};

interface UndoOptions extends CommonOptions {
  readonly step?: WhichStep;
}

/** Takes back an import by its number, or a step. */
export const undo = async (desk: Desk, words: readonly string[], { step, ...options }: UndoOptions): Promise<Report> => {
  if (step !== undefined) return undoStep(desk, { ...options, step });
  await desk.open(options, 'write');
  const undone = await desk.run('undo', () => desk.call('evidence.undo.start', { importId: Number(words[0]) }));
  return { json: undone, lines: [t(desk.language, 'cli.undone', { id: undone.importId, rows: undone.rows })] };
};

export const listFindings = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const findings = await desk.call('evidence.findings', {});
  return {
    json: {
      findings: findings.map(({ finding, importId, file, sheet, periods }) => ({
        importId, file, sheet, periods, ...findingJson(finding, desk.language),
      })),
    },
    lines: findings.map(({ finding, file, sheet }) =>
      `${finding.severity}  ${file} ${sheet}${finding.cell === null ? '' : `!${finding.cell}`}  ` +
      `${say(desk.language, 'finding', finding.code, finding.params)} (${finding.code})`),
  };
};
