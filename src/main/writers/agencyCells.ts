// What stands in a row of the Agencies sheet: counts of the evidence as values, everything a parameter decides as a formula on
// the parameters' names, each with the engine's own figure as its stored result.

import { t } from '../../shared/i18n/t.ts';
import type { AgencyFlag, Parameters } from '../../shared/scoring/types.ts';
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
import { agencyVerdictWord, typeWord, verdictWords } from './words.ts';

export type AgencyRow = Readonly<Record<AgencyColumn, CellValue | Live | null>>;

/** Words and texts that are the same in every row, made once. */
export interface RowContext {
  readonly parameters: Parameters;
  readonly words: ReturnType<typeof verdictWords>;
  readonly flag: (flag: AgencyFlag) => string;
  readonly type: (line: AgencyLine) => string;
  readonly evidence: (line: AgencyLine) => string;
}

export const rowContext = (model: EvaluationModel): RowContext => ({
  parameters: model.result.parameters,
  words: verdictWords(model.language),
  flag: (flag) => t(model.language, `sheet.flag.${flag}`),
  type: (line) => typeWord(model.language, line.agency.type),
  evidence: (line) => t(model.language, `sheet.evidence.${line.agency.evidence}`),
});

type At = (column: AgencyColumn) => string;

const ratio = (num: number | null, den: number): number | null => (num === null || den === 0 ? null : num / den);

/** Exact in whole numbers: `10000 · followedUp ≥ t · denominator`. */
const reachesFormula = (num: string, den: string, points: string, { yes, no }: RowContext['words']): string =>
  `IF(10000*${num}>=${points}*${den},${quoted(yes)},${quoted(no)})`;

const verdictFormula = (at: At, points: string, { words }: RowContext): string => {
  const [den, num] = [at('denominator'), at('followedUp')];
  const judged = `IF(${num}="–",${quoted(words.unknown)},${reachesFormula(num, den, points, words)})`;
  return `IF(${den}="–",${used.missingVerdict},IF(${den}<${used.leastReports},${used.zeroVerdict},${judged}))`;
};

const flagsFormula = (at: At, { flag }: RowContext): string => {
  const said = (name: AgencyFlag): string => quoted(`; ${flag(name)}`);
  const den = at('denominator');
  const parts = [
    `IF(${den}=0,${said('zeroReports')},IF(${den}<minimumReports,${said('belowMinimum')},""))`,
    `IF(AND(${den}>0,${den}<smallNumber),${said('smallNumber')},"")`,
    `IF(OR(${at('completed')}="–",${at('followedUp')}="–"),${said('unknownCounts')},"")`,
    `IF(AND(archivedReports<>"counted",${at('archived')}="–"),${said('archivedUnknown')},"")`,
  ];
  const joined = `SUBSTITUTE(MID(${parts.join('&')}&"; –",3,200),"; –","")`;
  return `IF(${den}="–",${quoted(flag('missing'))},${joined})`;
};

const missingFormula = (at: At): string => {
  const [den, num] = [at('denominator'), at('followedUp')];
  const needed = `INT((${used.agencyThreshold}*${den}+9999)/10000)`;
  return `IF(${num}="–","–",IF(${den}<${used.leastReports},"–",MAX(0,${needed}-${num})))`;
};

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

const ratedCells = (line: AgencyLine, at: At) => {
  const { standing } = line;
  const den = standing?.denominator ?? 0;
  const base = `IF(${used.inProcess}=1,${at('followedUpRaw')},${at('completed')})`;
  const joining = `${used.archivedJoin}*${at('archivedKnown')}`;
  return {
    denominator: live(`IFERROR(${at('received')}-${used.archivedLeave}*${at('setAside')},"–")`, standing?.denominator ?? null),
    followedUp: live(`IFERROR(${base}+${joining},"–")`, standing?.followedUp ?? null),
    completedRate: live(`IFERROR(${at('completed')}+${joining},"–")`, standing?.completed ?? null),
    followUpRate: live(`IFERROR(${at('followedUp')}/${at('denominator')},"–")`, ratio(standing?.followedUp ?? null, den)),
    completionRate: live(`IFERROR(${at('completedRate')}/${at('denominator')},"–")`, ratio(standing?.completed ?? null, den)),
  };
};

const judgedCells = (line: AgencyLine, at: At, context: RowContext) => {
  const { words, parameters, flag } = context;
  const { score } = line;
  const received = line.counts?.tally.received;
  const [meets, good] = [agencyVerdictWord(words, line.meets), agencyVerdictWord(words, line.good)];
  return {
    meets: live(verdictFormula(at, used.agencyThreshold, context), meets),
    good: live(verdictFormula(at, used.goodThreshold, context), good),
    missing: live(missingFormula(at), score.missingToThreshold),
    band: live(
      `IF(${at('received')}="–","–",INDEX(${used.bandNames},COUNTIF(${used.bounds},">"&${at('received')})+1))`,
      received === undefined ? null : bandName(parameters, bandNumber(received, parameters)),
    ),
    flags: live(flagsFormula(at, context), score.flags.length === 0 ? null : score.flags.map(flag).join('; ')),
    ...roomCells(line, at, context),
    tolokMeets: meets,
    tolokGood: good,
  };
};

/** The cells of one agency on the sheet's row `row`; `place` is its 1-based number. */
export const agencyRow = (line: AgencyLine, place: number, row: number, context: RowContext): AgencyRow => {
  const at: At = (column) => `${letterOf(column)}${row}`;
  return {
    no: place, name: line.agency.name, type: context.type(line), evidence: context.evidence(line),
    ...evidenceCells(line), ...ratedCells(line, at), ...judgedCells(line, at, context),
  };
};
