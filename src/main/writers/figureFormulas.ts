// The formulas of Summary's figures, on the columns of Agencies and the names of Parameters. Absent is `–` throughout, and every
// comparison with a target is made in whole numbers.

import type { AgencyRanges } from './agenciesSheet.ts';
import type { AgencyColumn } from './agencyColumns.ts';
import type { FigureName } from './figures.ts';
import { used } from './names.ts';
import { quoted } from './text.ts';
import type { VerdictWords } from './words.ts';

export interface FormulaContext {
  readonly ranges: AgencyRanges;
  readonly words: VerdictWords;
  readonly milestone: { readonly met: string; readonly notMet: string; readonly notAssessable: string };
  readonly certain: string;
  readonly open: string;
}

type Formulas = Partial<Record<FigureName, string>>;

const sum = (ranges: AgencyRanges, column: AgencyColumn): string => `SUM(${ranges(column)})`;

const ratio = (prefix: string): string => `IF(${prefix}Denominator=0,"–",${prefix}Numerator/${prefix}Denominator)`;

/** A sum of what only some agencies have; `–` when none has it. */
const someOf = (count: string, value: string): string => `IF(${count}=0,"–",${value})`;

/** Agencies of a column that carry one verdict. */
const carrying = (ranges: AgencyRanges, column: AgencyColumn, word: string): string => `COUNTIF(${ranges(column)},${quoted(word)})`;

const counted = (ranges: AgencyRanges, column: AgencyColumn, { yes, no, unknown }: VerdictWords): string =>
  [yes, no, unknown].map((word) => carrying(ranges, column, word)).join('+');

/** Working figures: the numerators and the denominator of the bounds, and the agencies of which good with speed can be told. */
export const workingFormulas = ({ ranges, words }: FormulaContext) => {
  const byArchived = (joined: AgencyColumn, without: AgencyColumn): string =>
    `IF(${used.archivedJoin}=1,${sum(ranges, joined)},${sum(ranges, without)})`;
  const completedRoom = byArchived('completedAtMostJoined', 'completedAtMost');
  const followedUpRoom = byArchived('followedUpAtMostJoined', 'followedUpAtMost');
  return {
    m1Unjudged: `IF(completionMeasure="quick",SUMIF(${ranges('quickDenominator')},"–",${ranges('denominator')}),0)`,
    m1BoundDenominator: 'm1Denominator+m1Unjudged',
    m1BestNumerator: `m1Numerator+IF(completionMeasure="quick",m1Unjudged,`
      + `IF(AND(completionMeasure="followedUp",${used.inProcess}=1),${followedUpRoom},${completedRoom}))`,
    m2WorstDenominator: 'm2Denominator+IF(missingAgencies="excluded",totalMissing,0)',
    m2BestNumerator: `m2Numerator+totalMissing+COUNTIFS(${ranges('meets')},${quoted(words.unknown)},`
      + `${ranges('mayMeet')},${quoted(words.yes)})`,
    goodWithSpeedYes: carrying(ranges, 'goodWithSpeed', words.yes),
    goodWithSpeedNo: carrying(ranges, 'goodWithSpeed', words.no),
  } as const;
};

interface Milestone {
  readonly prefix: 'm1' | 'm2';
  readonly target: 'completionTarget' | 'agencyShareTarget';
  readonly worst: readonly [num: string, den: string];
  readonly best: readonly [num: string, den: string];
}

const milestoneFormulas = ({ prefix, target, worst, best }: Milestone, context: FormulaContext): Formulas => {
  const points = used[target];
  const [num, den] = [`${prefix}Numerator`, `${prefix}Denominator`];
  const reaches = ([bound, of]: readonly [string, string]): string => `10000*${bound}>=${points}*${of}`;
  const { met, notMet, notAssessable } = context.milestone;
  const certain = `IF((${reaches(worst)})=(${reaches(best)}),${quoted(context.certain)},${quoted(context.open)})`;
  return {
    [`${prefix}Value`]: ratio(prefix),
    [`${prefix}Target`]: target,
    [`${prefix}Verdict`]: `IF(${den}=0,${quoted(notAssessable)},IF(${reaches([num, den])},${quoted(met)},${quoted(notMet)}))`,
    [`${prefix}Needed`]: `IF(${den}=0,"–",INT((${points}*${den}+9999)/10000))`,
    [`${prefix}Missing`]: `IF(${den}=0,"–",IF(${prefix}Needed>${num},${prefix}Needed-${num},0))`,
    [`${prefix}Worst`]: `IF(${den}=0,"–",${worst[0]}/${worst[1]})`,
    [`${prefix}Best`]: `IF(${den}=0,"–",${best[0]}/${best[1]})`,
    [`${prefix}Certain`]: `IF(${den}=0,"–",${certain})`,
  };
};

const totalFormulas = ({ ranges }: FormulaContext): Formulas => ({
  totalAgencies: `COUNT(${ranges('no')})`,
  totalWithEvidence: `COUNT(${ranges('received')})`,
  totalMissing: 'totalAgencies-totalWithEvidence',
  totalCounted: 'm2Denominator',
  totalReceived: sum(ranges, 'received'),
  totalUnverified: sum(ranges, 'unverified'),
  totalForwarded: sum(ranges, 'forwarded'),
  totalOnHold: sum(ranges, 'onHold'),
  totalWaiting: sum(ranges, 'waiting'),
  totalInProcess: sum(ranges, 'inProcess'),
  totalCompleted: sum(ranges, 'completed'),
  totalArchived: sum(ranges, 'archived'),
  totalBlocked: sum(ranges, 'blocked'),
  totalUnspecified: sum(ranges, 'unspecified'),
  totalFollowedUp: `IF(${used.inProcess}=1,${sum(ranges, 'followedUpRaw')},${sum(ranges, 'completed')})`,
  totalOpen: `${sum(ranges, 'openRaw')}+IF(${used.inProcess}=1,0,totalInProcess)`,
  totalDenominator: sum(ranges, 'denominator'),
  totalClosedBySystem: sum(ranges, 'closedBySystem'),
  totalClosedByAdmin: sum(ranges, 'closedByAdmin'),
  totalClosedByReporter: sum(ranges, 'closedByReporter'),
});

const rateFormulas = ({ ranges, words }: FormulaContext): Formulas => ({
  completionNumerator: sum(ranges, 'completedRate'),
  completionDenominator: 'totalDenominator',
  completionValue: ratio('completion'),
  followUpNumerator: sum(ranges, 'followedUp'),
  followUpDenominator: 'totalDenominator',
  followUpValue: ratio('followUp'),
  goodNumerator: carrying(ranges, 'good', words.yes),
  goodDenominator: counted(ranges, 'good', words),
  goodValue: ratio('good'),
  quickNumerator: someOf(`COUNT(${ranges('quickDenominator')})`, sum(ranges, 'quickNumerator')),
  quickDenominator: someOf(`COUNT(${ranges('quickDenominator')})`, sum(ranges, 'quickDenominator')),
  quickValue: 'IFERROR(quickNumerator/quickDenominator,"–")',
  goodWithSpeedNumerator: 'IF(goodWithSpeedDenominator="–","–",goodWithSpeedYes)',
  goodWithSpeedDenominator: 'IF(goodWithSpeedYes+goodWithSpeedNo=0,"–",goodWithSpeedYes+goodWithSpeedNo)',
  goodWithSpeedValue: 'IFERROR(goodWithSpeedNumerator/goodWithSpeedDenominator,"–")',
  notAssessableNumerator: `totalAgencies-COUNT(${ranges('quickDenominator')})`,
  notAssessableDenominator: 'totalAgencies',
  notAssessableValue: ratio('notAssessable'),
  baselineValue: ratio('baseline'),
});

/** The formula of every figure that has one; the others are values. */
export const figureFormulas = (context: FormulaContext): Formulas => ({
  m1Numerator: 'IF(completionMeasure="quick",IF(ISNUMBER(quickNumerator),quickNumerator,0),'
    + 'IF(completionMeasure="followedUp",followUpNumerator,completionNumerator))',
  m1Denominator: 'IF(completionMeasure="quick",IF(ISNUMBER(quickDenominator),quickDenominator,0),totalDenominator)',
  m2Numerator: carrying(context.ranges, 'meets', context.words.yes),
  m2Denominator: counted(context.ranges, 'meets', context.words),
  ...milestoneFormulas({
    prefix: 'm1', target: 'completionTarget', worst: ['m1Numerator', 'm1BoundDenominator'], best: ['m1BestNumerator', 'm1BoundDenominator'],
  }, context),
  ...milestoneFormulas({
    prefix: 'm2', target: 'agencyShareTarget',
    worst: ['m2Numerator', 'm2WorstDenominator'], best: ['m2BestNumerator', 'm2WorstDenominator'],
  }, context),
  ...rateFormulas(context),
  ...totalFormulas(context),
});
