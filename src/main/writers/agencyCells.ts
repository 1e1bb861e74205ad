// What stands in a row of the Agencies sheet: counts of the evidence as values, everything a parameter decides as a formula,
// each with the engine's own figure as its stored result.

import { t } from '../../shared/i18n/t.ts';
import type { AgencyColumn } from './agencyColumns.ts';
import { letterOf } from './agencyColumns.ts';
import { bandName } from './bandTable.ts';
import type { CellValue, Live } from './book.ts';
import { live } from './book.ts';
import type { AgencyLine } from './lines.ts';
import { bandNumber } from './lines.ts';
import type { EvaluationModel } from './model.ts';
import { used } from './names.ts';
import { quoted } from './text.ts';
import type { At, RowContext, RowFormulas } from './rowFormulas.ts';
import { completeRow, gappyRow, rankNumber, reachesFormula } from './rowFormulas.ts';
import { quickCells } from './speedByAgency.ts';
import { agencyVerdictWord, typeWord, verdictWords } from './words.ts';

export type AgencyRow = Readonly<Record<AgencyColumn, CellValue | Live | null>>;

export const rowContext = (model: EvaluationModel): RowContext => ({
  parameters: model.result.parameters,
  words: verdictWords(model.language),
  flag: (flag) => t(model.language, `sheet.flag.${flag}`),
  type: (line) => typeWord(model.language, line.agency.type),
  evidence: (line) => t(model.language, `sheet.evidence.${line.agency.evidence}`),
  quick: quickCells(model),
});

const ratio = (num: number | null, den: number): number | null => (num === null || den === 0 ? null : num / den);

/** What an agency of unknown counts could have followed up at most. */
const mostFormula = (at: At): string => {
  const joined = (without: AgencyColumn, withArchived: AgencyColumn): string =>
    `IF(${used.archivedJoin}=1,${at(withArchived)},${at(without)})`;
  const most = `IF(${used.inProcess}=1,${joined('followedUpAtMost', 'followedUpAtMostJoined')},`
    + `${joined('completedAtMost', 'completedAtMostJoined')})`;
  return `IF(${at('followedUp')}="–",${most},${at('followedUp')})`;
};

const mayMeetFormula = (at: At, { words }: RowContext): string => {
  const den = at('denominator');
  const judged = reachesFormula(at('followedUpMost'), den, used.agencyThreshold, words);
  return `IF(${den}<${used.leastReports},${quoted(words.no)},${judged})`;
};

/** Formulas that only agencies of unknown counts have. */
const roomCells = (line: AgencyLine, at: At, context: RowContext) => (line.mayMeet === null
  ? { followedUpMost: null, mayMeet: null }
  : {
    followedUpMost: live(mostFormula(at), line.standing?.followedUpAtMost ?? null),
    mayMeet: live(mayMeetFormula(at, context), line.mayMeet ? context.words.yes : context.words.no),
  });

const evidenceCells = ({ agency, counts }: AgencyLine) => ({
  received: counts?.tally.received ?? null,
  inProcess: counts?.inProcess ?? null,
  completed: counts?.completed ?? null,
  archived: counts?.tally.archived ?? null,
  unverified: agency.tally?.unverified ?? null,
  forwarded: agency.tally?.forwarded ?? null,
  onHold: agency.tally?.onHold ?? null,
  waiting: agency.tally?.waiting ?? null,
  blocked: agency.tally?.blocked ?? null,
  unspecified: agency.tally?.unspecified ?? null,
  closedBySystem: agency.tally?.closedBySystem ?? null,
  closedByAdmin: agency.tally?.closedByAdmin ?? null,
  closedByReporter: agency.tally?.closedByReporter ?? null,
  followedUpRaw: counts?.followedUp ?? null,
  setAside: counts?.setAside ?? 0,
  archivedKnown: counts?.archived ?? 0,
  openRaw: counts?.open ?? null,
  completedAtMost: counts?.atMost.completed ?? null,
  completedAtMostJoined: counts?.atMost.completedJoined ?? null,
  followedUpAtMost: counts?.atMost.followedUp ?? null,
  followedUpAtMostJoined: counts?.atMost.followedUpJoined ?? null,
});

const ratedCells = (line: AgencyLine, formulas: RowFormulas) => {
  const { standing } = line;
  const den = standing?.denominator ?? 0;
  return {
    denominator: live(formulas.denominator, standing?.denominator ?? null),
    followedUp: live(formulas.followedUp, standing?.followedUp ?? null),
    completedRate: live(formulas.completedRate, standing?.completed ?? null),
    followUpRate: live(formulas.followUpRate, ratio(standing?.followedUp ?? null, den)),
    completionRate: live(formulas.completionRate, ratio(standing?.completed ?? null, den)),
  };
};

const judgedCells = (line: AgencyLine, formulas: RowFormulas, { words, parameters, flag }: RowContext) => {
  const { score } = line;
  const received = line.counts?.tally.received;
  const [meets, good] = [agencyVerdictWord(words, line.meets), agencyVerdictWord(words, line.good)];
  return {
    meets: live(formulas.meets, meets),
    good: live(formulas.good, good),
    missing: live(formulas.missing, score.missingToThreshold),
    band: live(formulas.band, received === undefined ? null : bandName(parameters, bandNumber(received, parameters))),
    flags: live(formulas.flags, score.flags.length === 0 ? null : score.flags.map(flag).join('; ')),
    tolokMeets: meets,
    tolokGood: good,
  };
};

/** Where an agency stands among those with enough reports; one without evidence stands nowhere whatever the parameters say. */
const rankCell = ({ standing }: AgencyLine, place: number, { rank }: RowFormulas, { parameters }: RowContext): Live | null => {
  if (standing === null) return null;
  const { denominator, followedUp } = standing;
  const isRanked = followedUp !== null && denominator >= Math.max(1, parameters.smallNumber);
  return live(rank, isRanked ? rankNumber(followedUp, denominator, place) : null);
};

/** Quick follow-ups are read from the sheet of waits, where the limit and the readings move them. */
const speedCells = ({ agency, score, good }: AgencyLine, at: At, { words, quick: cellsOf }: RowContext) => {
  const { quick, goodWithSpeed } = score;
  const cells = cellsOf.get(agency.key);
  if (cells === undefined) return { quickNumerator: null, quickDenominator: null, quickRate: null, goodWithSpeed: null };
  const judgedOnly = (formula: string): string => `IF(ISNUMBER(${at('quickDenominator')}),${formula},"–")`;
  const reached = reachesFormula(at('quickNumerator'), at('quickDenominator'), used.goodThreshold, words);
  const judged = `IF(${at('good')}=${quoted(words.no)},${quoted(words.no)},"–")`;
  return {
    quickDenominator: live(`IF(${cells.denominator}>0,${cells.denominator},"–")`, quick?.den ?? null),
    quickNumerator: live(judgedOnly(cells.numerator), quick?.num ?? null),
    quickRate: live(judgedOnly(`${at('quickNumerator')}/${at('quickDenominator')}`), quick === null ? null : ratio(quick.num, quick.den)),
    goodWithSpeed: live(
      judgedOnly(`IF(${at('good')}=${quoted(words.yes)},${reached},${judged})`),
      goodWithSpeed === null || typeof good !== 'boolean' ? null : agencyVerdictWord(words, goodWithSpeed),
    ),
  };
};

/** Whether every count the formulas read is known, so that they need not ask. */
const isComplete = ({ counts }: AgencyLine): boolean =>
  counts !== null && counts.completed !== null && counts.followedUp !== null && counts.tally.archived !== null;

/** The cells of one agency on the sheet's row `row`; `place` is its 1-based number. */
export const agencyRow = (line: AgencyLine, place: number, row: number, context: RowContext): AgencyRow => {
  const at: At = (column) => `${letterOf(column)}${row}`;
  const formulas = isComplete(line) ? completeRow(at, place, context) : gappyRow(at, place, context);
  return {
    no: place, name: line.agency.name, type: context.type(line), evidence: context.evidence(line),
    ...evidenceCells(line), ...ratedCells(line, formulas), ...judgedCells(line, formulas, context), ...roomCells(line, at, context),
    ...speedCells(line, at, context), rank: rankCell(line, place, formulas, context),
  };
};
