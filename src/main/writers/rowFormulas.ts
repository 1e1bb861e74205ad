// The formulas of an agency's row, on the parameters' names. A row whose counts are all known gets short ones anyone can read;
// a row with gaps gets ones that ask at every step whether the count is there. Both give the same wherever both apply.

import type { AgencyFlag, Parameters } from '../../shared/scoring/types.ts';
import type { AgencyColumn } from './agencyColumns.ts';
import type { AgencyLine } from './lines.ts';
import { used } from './names.ts';
import type { QuickCells } from './speedByAgency.ts';
import { quoted } from './text.ts';
import type { VerdictWords } from './words.ts';

/** Words and texts that are the same in every row, made once. */
export interface RowContext {
  readonly parameters: Parameters;
  readonly words: VerdictWords;
  readonly flag: (flag: AgencyFlag) => string;
  readonly type: (line: AgencyLine) => string;
  readonly evidence: (line: AgencyLine) => string;
  /** Where agencies' quick follow-ups stand, by their keys. */
  readonly quick: ReadonlyMap<string, QuickCells>;
}

/** The address of a column's cell in the row. */
export type At = (column: AgencyColumn) => string;

export type RowFormulas = Readonly<Record<
  'rank' | 'denominator' | 'followedUp' | 'completedRate' | 'followUpRate' | 'completionRate' | 'meets' | 'good' | 'missing' | 'band' | 'flags',
  string
>>;

/** Exact in whole numbers: `10000 · followedUp ≥ t · denominator`. */
export const reachesFormula = (num: string, den: string, points: string, { yes, no }: RowContext['words']): string =>
  `IF(10000*${num}>=${points}*${den},${quoted(yes)},${quoted(no)})`;

/** Follow-ups still missing: the needed number rounded up in whole numbers. */
const missingOf = (den: string, num: string): string => `MAX(0,INT((${used.agencyThreshold}*${den}+9999)/10000)-${num})`;

/** Where an agency stands by its rate, larger agencies first among equals, then by their order: one whole number a row. */
const rankOf = (at: At, place: number): string => {
  const key = `INT(${at('followUpRate')}*1000000)*100000000+MIN(${at('denominator')},9999)*10000+${9999 - Math.min(place, 9999)}`;
  return `IF(${at('denominator')}<${used.leastRanked},"–",${key})`;
};

/** The number `rankOf` gives. */
export const rankNumber = (num: number, den: number, place: number): number =>
  Math.floor((num / den) * 1_000_000) * 100_000_000 + Math.min(den, 9999) * 10_000 + 9999 - Math.min(place, 9999);

const bandOf = (received: string): string => `INDEX(${used.bandNames},COUNTIF(${used.bounds},">"&${received})+1)`;

const followedUpOf = (at: At): string =>
  `IF(${used.inProcess}=1,${at('followedUpRaw')},${at('completed')})+${used.archivedJoin}*${at('archivedKnown')}`;
const completedOf = (at: At): string => `${at('completed')}+${used.archivedJoin}*${at('archivedKnown')}`;
const denominatorOf = (at: At): string => `${at('received')}-${used.archivedLeave}*${at('setAside')}`;

/** Formulas of a row in which every count is known. */
export const completeRow = (at: At, place: number, { words, flag }: RowContext): RowFormulas => {
  const [den, num] = [at('denominator'), at('followedUp')];
  const verdict = (points: string): string => `IF(${den}<${used.leastReports},${used.zeroVerdict},${reachesFormula(num, den, points, words)})`;
  const small = (otherwise: string, both: string): string => `IF(${den}<smallNumber,${quoted(both)},${quoted(otherwise)})`;
  const below = flag('belowMinimum');
  return {
    rank: rankOf(at, place),
    denominator: denominatorOf(at),
    followedUp: followedUpOf(at),
    completedRate: completedOf(at),
    followUpRate: `IF(${den}=0,"–",${num}/${den})`,
    completionRate: `IF(${den}=0,"–",${at('completedRate')}/${den})`,
    meets: verdict(used.agencyThreshold),
    good: verdict(used.goodThreshold),
    missing: `IF(${den}<${used.leastReports},"–",${missingOf(den, num)})`,
    band: bandOf(at('received')),
    flags: `IF(${den}=0,${quoted(flag('zeroReports'))},IF(${den}<minimumReports,`
      + `${small(below, `${below}; ${flag('smallNumber')}`)},${small('–', flag('smallNumber'))}))`,
  };
};

/** Flags of a row in which any count may be missing: each puts its word after a semicolon, and the first semicolon is cut off. */
const gappyFlags = (at: At, { flag }: RowContext): string => {
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

/** Formulas of a row in which counts are missing, or the whole agency. */
export const gappyRow = (at: At, place: number, context: RowContext): RowFormulas => {
  const { words } = context;
  const [den, num] = [at('denominator'), at('followedUp')];
  const verdict = (points: string): string => {
    const judged = `IF(${num}="–",${quoted(words.unknown)},${reachesFormula(num, den, points, words)})`;
    return `IF(${den}="–",${used.missingVerdict},IF(${den}<${used.leastReports},${used.zeroVerdict},${judged}))`;
  };
  return {
    rank: `IF(ISNUMBER(${at('followUpRate')}),${rankOf(at, place)},"–")`,
    denominator: `IFERROR(${denominatorOf(at)},"–")`,
    followedUp: `IFERROR(${followedUpOf(at)},"–")`,
    completedRate: `IFERROR(${completedOf(at)},"–")`,
    followUpRate: `IFERROR(${num}/${den},"–")`,
    completionRate: `IFERROR(${at('completedRate')}/${den},"–")`,
    meets: verdict(used.agencyThreshold),
    good: verdict(used.goodThreshold),
    missing: `IF(${num}="–","–",IF(${den}<${used.leastReports},"–",${missingOf(den, num)}))`,
    band: `IF(${at('received')}="–","–",${bandOf(at('received'))})`,
    flags: gappyFlags(at, context),
  };
};
