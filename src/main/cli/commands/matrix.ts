// `matrix` and `matrix set`: how far each milestone's evidence for each period has come, and what was found of one cell of it.

import type { CallInput } from '../../../shared/contract.ts';
import type { EvidenceCell } from '../../../shared/contract/matrix.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CheckOutcome } from '../../../shared/evidenceState.ts';
import { t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { placeIn } from './comments.ts';

export const answers = ['yes', 'no'] as const;
export const checkAnswers = ['open', 'passed', 'failed'] as const;
type Answer = (typeof answers)[number];
type CheckAnswer = (typeof checkAnswers)[number];

type Options = CommonOptions & {
  readonly received?: Answer; readonly administrative?: CheckAnswer; readonly substantive?: CheckAnswer; readonly accepted?: Answer;
  readonly note?: string; readonly by?: string;
};

const lines = (cells: readonly EvidenceCell[], { language }: Desk): string[] => {
  const check = (outcome: CheckOutcome): string | null => (outcome === null ? null : t(language, `matrix.check.${outcome}`));
  return table(['cell', 'state', 'sheets', 'administrative', 'substantive', 'by', 'date', 'note'], cells.map((cell) => [
    `${cell.milestone}/${cell.period}`, t(language, `matrix.state.${cell.state}`), cell.sheets, check(cell.administrative), check(cell.substantive),
    cell.responsible === '' ? null : cell.responsible, cell.savedAt?.slice(0, 10) ?? null,
    cell.note === '' ? null : cell.note.replaceAll(/\s*\n\s*/g, ' / '),
  ]));
};

const report = (cells: readonly EvidenceCell[], desk: Desk): Report => ({ json: { matrix: cells }, lines: lines(cells, desk) });

export const showMatrix = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'read');
  return report(await desk.call('matrix.get', {}), desk);
};

/** The cell a person names as `m1/B06`. Throws `call.invalid`, or `period.unknown` with those there are. */
const cellNamed = (cells: readonly EvidenceCell[], text: string): EvidenceCell => {
  const place = placeIn(text);
  if (place === null || place.period === null) throw new AppError('call.invalid', { call: 'matrix set', place: text, problem: 'm1/B06' });
  const found = cells.find(({ milestone, period }) => milestone === place.milestone && period === place.period);
  if (found !== undefined) return found;
  throw new AppError('period.unknown', { period: place.period, periods: [...new Set(cells.map(({ period }) => period))].join(', ') });
};

const outcome = (answer: CheckAnswer | undefined, before: CheckOutcome): CheckOutcome =>
  (answer === undefined ? before : answer === 'open' ? null : answer);

const isYes = (answer: Answer | undefined, before: boolean): boolean => (answer === undefined ? before : answer === 'yes');

/** What is kept of a cell: what was said now, over what was kept before. An acceptance falls with the check it rested on. */
const found = (cell: EvidenceCell, options: Options): CallInput<'matrix.save'> => {
  const administrative = outcome(options.administrative, cell.administrative);
  const substantive = outcome(options.substantive, cell.substantive);
  const stillAccepted = cell.isAccepted && administrative === 'passed' && substantive === 'passed';
  return {
    milestone: cell.milestone, period: cell.period, administrative, substantive, isReceived: isYes(options.received, cell.isReceived),
    isAccepted: isYes(options.accepted, stillAccepted), note: options.note ?? cell.note, responsible: options.by ?? cell.responsible,
  };
};

/** Throws `matrix.notAcceptable` before both checks are passed. */
export const setCell = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'write');
  const cell = cellNamed(await desk.call('matrix.get', {}), words[0] ?? '');
  const saved = await desk.call('matrix.save', found(cell, options));
  return report(saved.filter(({ milestone, period }) => milestone === cell.milestone && period === cell.period), desk);
};
