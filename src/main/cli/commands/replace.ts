// `replace`: what a corrected file would change, and with `--accept` the replacing itself. Without it nothing of the file stays.

import type { AgencyFlip, CellDifference, Difference, MilestoneChange, RowDifference } from '../../../shared/difference/difference.ts';
import { mostListed, mostRowsListed } from '../../../shared/difference/difference.ts';
import { AppError } from '../../../shared/errors.ts';
import { formatPercent, t } from '../../../shared/i18n/t.ts';
import type { ProposalOutcome } from '../../../shared/jobs.ts';
import type { Rate } from '../../../shared/scoring/types.ts';
import { noChoices } from '../../../shared/tabular/plan.ts';
import { openDrift } from '../../../shared/tabular/recipes/apply.ts';
import { driftLines } from '../../../shared/tabular/recipes/words.ts';
import type { Desk } from '../desk.ts';
import { errorJson, errorLine, table, type CommonOptions, type Report } from '../io.ts';
import { driftCode } from '../recipeDrift.ts';
import { findingJson } from './inspectFiles.ts';

interface Options extends CommonOptions {
  readonly accept?: boolean;
  readonly sheet?: string;
  readonly take: readonly string[];
}

/** Lines of a list that people read to the end; JSON has all that are listed. */
const mostLines = 100;

const rateText = (rate: Rate | null, { language }: Desk): string =>
  (rate === null ? '–' : `${formatPercent(rate.percent, language)} (${rate.num}/${rate.den})`);

const milestoneRow = ({ id, before, after, flips }: MilestoneChange, period: string, desk: Desk): string[] => [
  period, id, rateText(before.value, desk), rateText(after.value, desk),
  t(desk.language, `cli.verdict.${before.verdict}`), t(desk.language, `cli.verdict.${after.verdict}`), flips ? '!' : '',
];

const yes = (answer: boolean | null, { language }: Desk): string =>
  (answer === null ? '–' : t(language, answer ? 'replace.yes' : 'replace.no'));

const flipRow = ({ name, named, meets, good, followUp }: AgencyFlip, period: string, desk: Desk): string[] => [
  period, name, rateText(followUp.before, desk), rateText(followUp.after, desk),
  `${yes(meets.before, desk)} → ${yes(meets.after, desk)}`, `${yes(good.before, desk)} → ${yes(good.after, desk)}`,
  named === null ? '' : t(desk.language, `replace.named.${named}`),
];

const cellRow = ({ kind, row, header, before, after }: CellDifference, { language }: Desk): string[] =>
  [t(language, `replace.kind.${kind}`), row, header, before.cell, before.text, after.cell, after.text];

const rowLine = ({ row, name, cells }: RowDifference): [number, string, string] => [row, name, cells.map(({ text }) => text).join(' · ')];

/** A list under its heading, cut where nobody reads on; nothing when it is empty. */
const list = (heading: string, lines: readonly string[], total: number, { language }: Desk): string[] => {
  if (lines.length === 0) return [];
  // The first line is the table's own head.
  const shown = lines.slice(0, mostLines + 1);
  const rest = total - (shown.length - 1);
  return ['', heading, ...shown, ...(rest > 0 ? [t(language, 'replace.more', { count: rest })] : [])];
};

const withRows = (headings: readonly string[], rows: Parameters<typeof table>[1]): string[] => (rows.length === 0 ? [] : table(headings, rows));

const counts = ({ sheet: { rows, cells, columns } }: Difference, { language }: Desk): string[] => [
  t(language, 'replace.rows', rows), t(language, 'replace.cells', cells),
  ...columns.added.map((column) => t(language, 'replace.columnAdded', column)),
  ...columns.removed.map((column) => t(language, 'replace.columnRemoved', column)),
];

const lines = (difference: Difference, desk: Desk): string[] => {
  const { old, new: now, sheet, scores, drift } = difference;
  const { language } = desk;
  const { rows, cells } = sheet;
  const say = (key: 'replace.milestones' | 'replace.flips' | 'replace.changedCells' | 'replace.addedRows' | 'replace.removedRows'): string => t(language, key);
  return [
    t(language, 'replace.title', { file: now.file, sheet: now.sheet, old: old.file, import: old.importId }), ...driftLines(drift, language), ...counts(difference, desk),
    ...list(say('replace.milestones'), withRows(['period', 'id', 'before', 'after', 'verdict before', 'verdict after', ''],
      scores.flatMap(({ period, milestones }) => milestones.map((milestone) => milestoneRow(milestone, period, desk)))), 0, desk),
    ...list(say('replace.flips'), withRows(['period', 'agency', 'before', 'after', 'meets', 'good', ''],
      scores.flatMap(({ period, flips }) => flips.map((flip) => flipRow(flip, period, desk)))), scores.reduce((sum, { flips }) => sum + flips.length, 0), desk),
    ...list(say('replace.changedCells'), withRows(['kind', 'row', 'column', 'was at', 'before', 'is at', 'after'],
      sheet.changedCells.map((cell) => cellRow(cell, desk))), cells.changed, desk),
    ...list(say('replace.addedRows'), withRows(['row', 'name', 'cells'], sheet.addedRows.map(rowLine)), rows.added, desk),
    ...list(say('replace.removedRows'), withRows(['row', 'name', 'cells'], sheet.removedRows.map(rowLine)), rows.removed, desk),
  ];
};

const json = (difference: Difference, isReplaced: boolean, desk: Desk) => {
  const { new: { importId, ...now }, findings, ...rest } = difference;
  return {
    replaced: isReplaced, ...rest, new: { ...now, importId: isReplaced ? importId : null },
    findings: findings.map((finding) => findingJson(finding, desk.language)), listedAtMost: { cells: mostListed, rows: mostRowsListed },
  };
};

/** What a person still has to decide, as an import says it. */
const refused = ({ error, findings }: NonNullable<ProposalOutcome['blocked']>, desk: Desk): Report => {
  const found = findings.map((finding) => findingJson(finding, desk.language));
  desk.terminal.err([
    `${errorLine(error, desk.language)}\n`,
    ...found.filter(({ severity }) => severity === 'blocking').map(({ cell, message, code }) => `  ${cell ?? '–'}  ${message} (${code})\n`),
  ].join(''));
  return { json: { error: errorJson(error, desk.language), findings: found }, lines: [], failed: true };
};

/** A column that was taken in and is gone waits for a person, as at an import. */
const refuseDrift = ({ drift, new: now }: Difference, { accept = false, take }: Options, { language }: Desk): void => {
  const open = openDrift(drift, noChoices);
  if (!accept || take.includes(driftCode) || open.missing.length + open.renamed.length === 0) return;
  throw new AppError('import.recipeDrift', { file: now.file, sheet: now.sheet, recipe: now.file, changes: driftLines(open, language).join(' ') });
};

const finish = async (desk: Desk, difference: Difference, options: Options): Promise<void> => {
  const { importId } = difference.new;
  const drop = () => desk.run('drop', () => desk.call('replacement.drop.start', { importId }));
  try {
    refuseDrift(difference, options, desk);
  } catch (error) {
    await drop();
    throw error;
  }
  if (options.accept === true) await desk.run('replace', () => desk.call('replacement.accept.start', { importId }));
  else await drop();
};

export const replaceImport = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'write');
  const { id: file } = await desk.file(desk.path(words[1] ?? ''));
  const { difference, blocked } = await desk.run('difference', () => desk.call('replacement.propose.start', {
    importId: Number(words[0]), file, sheet: options.sheet ?? null, accept: [...options.take],
  }));
  if (difference === null) {
    if (blocked === null) throw new AppError('internal');
    return refused(blocked, desk);
  }
  await finish(desk, difference, options);
  const end = options.accept === true
    ? t(desk.language, 'replace.done', { old: difference.old.importId, new: difference.new.importId })
    : t(desk.language, 'replace.notDone');
  return { json: json(difference, options.accept === true, desk), lines: [...lines(difference, desk), '', end] };
};
