// What a corrected file does to a period's score: milestones before and after, and the agencies that flip.

import type { AgencyScore, MilestoneScore, ScoreResult } from '../scoring/types.ts';
import type { AgencyFlip, MilestoneChange, PeriodChange } from './difference.ts';

const milestoneChange = (before: MilestoneScore | undefined, after: MilestoneScore): MilestoneChange => {
  const was = before ?? after;
  return {
    id: after.id, measure: after.measure, target: after.target,
    before: { value: was.value, verdict: was.verdict }, after: { value: after.value, verdict: after.verdict }, flips: was.verdict !== after.verdict,
  };
};

const isNamed = (agency: AgencyScore | undefined): boolean => agency !== undefined && agency.evidence !== 'none';

/** Null for an agency that only stays what it is. */
const flipOf = (before: AgencyScore | undefined, after: AgencyScore | undefined): AgencyFlip | null => {
  const any = after ?? before;
  if (any === undefined) return null;
  const named = isNamed(before) === isNamed(after) ? null : isNamed(after) ? 'newly' : 'noLonger';
  const meets = { before: before?.meets ?? null, after: after?.meets ?? null };
  const good = { before: before?.good ?? null, after: after?.good ?? null };
  if (named === null && meets.before === meets.after && good.before === good.after) return null;
  return {
    key: any.key, name: any.name, type: any.type, named, meets, good,
    followUp: { before: before?.followUp ?? null, after: after?.followUp ?? null },
  };
};

/** Everything said of an agency but what it is called. */
const figuresOf = (agency: AgencyScore | undefined): string => (agency === undefined ? '' : JSON.stringify({ ...agency, name: '', type: null }));

/** Two results of one period under the same scenario. Agencies come in the order of the later, those that are gone behind them. */
export const periodChange = (before: ScoreResult, after: ScoreResult): PeriodChange => {
  const was = new Map(before.agencies.map((agency) => [agency.key, agency]));
  const is = new Map(after.agencies.map((agency) => [agency.key, agency]));
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return {
    period: after.period.code,
    milestones: after.milestones.map((milestone) => milestoneChange(before.milestones.find(({ id }) => id === milestone.id), milestone)),
    good: { before: before.good, after: after.good },
    received: { before: before.totals.received, after: after.totals.received },
    agenciesChanged: keys.filter((key) => figuresOf(was.get(key)) !== figuresOf(is.get(key))).length,
    flips: keys.flatMap((key) => flipOf(was.get(key), is.get(key)) ?? []),
  };
};
