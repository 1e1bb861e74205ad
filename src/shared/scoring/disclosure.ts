// Indicator 6: how far data and information about complaints are disclosed. Each item of the register is checked six ways; a check
// that cannot be told is not passed. Knows nothing of files: items come in as facts.

import type { Period } from '../domain.ts';
import { disclosureChecks, type DisclosureCheck, type DisclosureItem } from './disclosureItem.ts';
import { rateOf, wholeInBasisPoints } from './rate.ts';
import type { MilestoneScore, Parameters, Rate } from './types.ts';

export interface ScoredItem {
  readonly item: DisclosureItem;
  readonly checks: Readonly<Record<DisclosureCheck, boolean>>;
  /** 0–100: the weights of the checks passed. */
  readonly score: number;
}

const machineFormats = /\b(?:xlsx?|csv|tsv|json|geojson|xml|api|ods|parquet)\b/iu;
const openLicences = /\b(?:cc[ -]?(?:by|0|zero)(?:[ -]sa)?|creative commons (?:attribution|zero)|odc|odbl|pddl|ogl|public domain|domain publik|lisensi terbuka|data terbuka|open (?:data|licen[cs]e))\b/iu;
const closedLicences = /\b(?:nc|nd|non ?commercial|non ?komersial)\b/iu;

/** Published no later than the cut-off and within the period: an item of another year says nothing of this one. */
const isTimely = (date: string | null, { from, asAt }: Period): boolean => date !== null && date >= from && date <= asAt;

const isDescribed = ({ publisher, link, format, publishedDate }: DisclosureItem): boolean =>
  publisher !== null && link !== null && format !== null && publishedDate !== null;

/**
 * The checks of an item at a period's cut-off: published (a link or a date up to the cut-off), complete (as the register says, else
 * every description is given), timely (as it says, else published within the period), machine-readable and openly licensed by their
 * words, documented as it says.
 */
export const checksOf = (item: DisclosureItem, period: Period): ScoredItem['checks'] => ({
  published: item.publishedDate === null ? item.link !== null : item.publishedDate <= period.asAt,
  complete: item.complete ?? isDescribed(item),
  timely: item.timely ?? isTimely(item.publishedDate, period),
  machineReadable: machineFormats.test(item.format ?? ''),
  openLicence: openLicences.test(item.licence ?? '') && !closedLicences.test(item.licence ?? ''),
  documented: item.documented ?? false,
});

/** An item with its checks and the weights of those it passes, in the order of `disclosureChecks`. */
export const scoreItem = (item: DisclosureItem, period: Period, weights: readonly number[]): ScoredItem => {
  const checks = checksOf(item, period);
  return { item, checks, score: disclosureChecks.reduce((sum, check, at) => sum + (checks[check] ? (weights[at] ?? 0) : 0), 0) };
};

export interface Disclosure {
  readonly items: readonly ScoredItem[];
  /** Σ scores ÷ (100 · the greater of items and target). */
  readonly value: Rate;
  /** Points the target number of items asks for, each with full weight; null without a target. */
  readonly needed: number | null;
}

/** Null where no register of items came in and no number of them is asked for. */
export const disclosureOf = (items: readonly DisclosureItem[] | undefined, period: Period, parameters: Parameters): Disclosure | null => {
  const { disclosureTargetItems: target, disclosureWeights } = parameters;
  if (items === undefined && target === null) return null;
  const scored = (items ?? []).map((item) => scoreItem(item, period, disclosureWeights));
  const points = scored.reduce((sum, { score }) => sum + score, 0);
  return { items: scored, value: rateOf(points, 100 * Math.max(scored.length, target ?? 0)), needed: target === null ? null : 100 * target };
};

/**
 * Milestone 3 (scoring.md, indicator 6). Met when the points reach those of the target number of items at full weight, so that more
 * items never make it worse; as a share of the denominator that is the target shown. Without a target there is no verdict.
 */
export const disclosureMilestone = (disclosure: Disclosure | null): MilestoneScore => {
  const base = { id: 'm3', measure: 'disclosure', bounds: null } as const;
  if (disclosure === null) return { ...base, value: null, target: null, verdict: 'notAssessable', met: null, needed: null, missing: null };
  const { value, needed } = disclosure;
  if (needed === null) return { ...base, value, target: null, verdict: 'notAssessable', met: null, needed: null, missing: null };
  const met = value.num >= needed;
  const target = Math.ceil((needed * wholeInBasisPoints) / value.den);
  return { ...base, value, target, verdict: met ? 'met' : 'notMet', met, needed, missing: Math.max(0, needed - value.num) };
};
