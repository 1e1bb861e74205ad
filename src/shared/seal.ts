// A sealed evaluation: what its figures were made from and what they were, so that anyone can later recompute them and see whether
// they are the same. Pure: hashes are made by whoever seals.

import * as v from 'valibot';
import { periodSchema } from './domain.ts';
import { interventionsSchema } from './scoring/interventions.ts';
import type { Trend } from './scoring/change.ts';
import type { Speed } from './scoring/speed/statistics.ts';
import type { SpeedStatistics } from './scoring/speed/types.ts';
import { parametersSchema, type AgencyScore, type Rate, type ScoreResult } from './scoring/types.ts';
import { layouts } from './tabular/plan.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hashed = v.object({ count, sha256: v.string() });

export const sealContentSchema = v.object({
  engine: v.string(),
  period: periodSchema,
  scenario: v.string(),
  parameters: parametersSchema,
  interventions: interventionsSchema,
  evidence: v.array(v.object({ file: v.string(), sheet: v.string(), layout: v.picklist(layouts), sha256: v.string(), rows: count })),
  register: hashed,
  /** What people decided about names of agencies and words of status. */
  decisions: hashed,
  holidays: v.object({ version: v.string(), sha256: v.string() }),
  /** Of everything the engine was given. */
  inputs: v.string(),
  /** The like period the trend was taken against and a hash of what the engine was given of it; null without one, absent from older seals. */
  like: v.optional(v.nullable(v.object({ period: v.string(), inputs: v.string() }))),
  /** Every figure of the result and every agency's line, as short texts. */
  figures: v.record(v.string(), v.string()),
  agencies: v.record(v.string(), v.string()),
});
export type SealContent = v.InferOutput<typeof sealContentSchema>;

export const sealSchema = v.object({
  id: count,
  /** ISO, UTC. */
  sealedAt: v.string(),
  note: v.string(),
  content: sealContentSchema,
  /** SHA-256 of the content as it was written. */
  fingerprint: v.string(),
});
export type Seal = v.InferOutput<typeof sealSchema>;

export const sealParts = [
  'seal', 'engine', 'period', 'evidence', 'original', 'register', 'decisions', 'holidays', 'inputs', 'like', 'figure', 'agency',
] as const;
export const sealDifferenceSchema = v.object({
  part: v.picklist(sealParts),
  name: v.string(),
  /** Empty where it was not there. */
  sealed: v.string(),
  now: v.string(),
});
export type SealDifference = v.InferOutput<typeof sealDifferenceSchema>;

export const sealCheckSchema = v.object({
  seal: count,
  /** Nothing differs: the evaluation recomputed is the one that was sealed. */
  isSame: v.boolean(),
  /** Figures and agencies' lines that were compared. */
  compared: count,
  differences: v.array(sealDifferenceSchema),
});
export type SealCheck = v.InferOutput<typeof sealCheckSchema>;

const rateText = (rate: Rate | null): string => (rate === null ? '–' : `${rate.num}/${rate.den}`);

const lineOf = ({ received, followUp, completion, quick, meets, good, goodWithSpeed }: AgencyScore): string =>
  [received ?? '–', rateText(followUp), rateText(completion), rateText(quick), meets ?? '–', good ?? '–', goodWithSpeed ?? '–'].join(' ');

const trendTexts = (trend: Trend | null): readonly (readonly [string, string])[] => [
  ...(['m1', 'm2', 'm3'] as const).map((id) => [`trend.${id}`, String(trend?.changes[id] ?? '–')] as const),
  ['trend.rate', String(trend?.parts?.rate ?? '–')], ['trend.mix', String(trend?.parts?.mix ?? '–')],
];

const speedText = ({ mean, median, p90, withinLimit }: SpeedStatistics): string =>
  `${mean ?? '–'} ${median ?? '–'} ${p90 ?? '–'} ${rateText(withinLimit)}`;

const speedTexts = (speed: Speed | null): readonly (readonly [string, string])[] => {
  if (speed === null) return [];
  return [['all', speed.all] as const, ...speed.byClass.map((each) => [each.class, each] as const)]
    .flatMap(([of, { followUp, completion }]) =>
      [[`speed.${of}.followUp`, speedText(followUp)] as const, [`speed.${of}.completion`, speedText(completion)] as const]);
};

/** A result as texts by name, with what was told beside it: how long things took, and what changed since the like period. */
export const sealedFigures = (result: ScoreResult, speed: Speed | null, trend: Trend | null): Pick<SealContent, 'figures' | 'agencies'> => ({
  figures: Object.fromEntries([
    ...Object.entries(result.totals).map(([name, value]) => [`totals.${name}`, String(value)]),
    ...Object.entries(result.rates).map(([name, rate]) => [`rates.${name}`, rateText(rate)]),
    ...result.milestones.flatMap(({ id, value, verdict, needed, bounds }) => [
      [`${id}.value`, rateText(value)], [`${id}.verdict`, verdict], [`${id}.needed`, String(needed ?? '–')],
      [`${id}.worst`, rateText(bounds?.worst ?? null)], [`${id}.best`, rateText(bounds?.best ?? null)],
    ]),
    ['good', rateText(result.good)], ['goodWithSpeed', rateText(result.goodWithSpeed)], ['notAssessable', String(result.notAssessable)],
    ['baseline', rateText(result.baseline)], ...speedTexts(speed), ...trendTexts(trend),
  ]),
  agencies: Object.fromEntries(result.agencies.map((agency) => [agency.name, lineOf(agency)])),
});

type Part = SealDifference['part'];

const compared = (part: Part, sealed: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): SealDifference[] =>
  [...new Set([...Object.keys(sealed), ...Object.keys(now)])]
    .filter((name) => sealed[name] !== now[name])
    .map((name) => ({ part, name, sealed: sealed[name] ?? '', now: now[name] ?? '' }));

const evidenceTexts = ({ evidence }: SealContent): Record<string, string> =>
  Object.fromEntries(evidence.map(({ file, sheet, sha256, rows }) => [`${file} · ${sheet} · ${sha256.slice(0, 12)}`, `${sha256} ${rows}`]));

const factTexts = ({ engine, period, register, decisions, holidays, inputs, like }: SealContent): Readonly<Partial<Record<Part, string>>> => ({
  engine, period: `${period.code} ${period.from} ${period.to} ${period.asAt}`, register: `${register.count} ${register.sha256}`,
  decisions: `${decisions.count} ${decisions.sha256}`, holidays: `${holidays.version} ${holidays.sha256}`, inputs,
  like: like === undefined || like === null ? '–' : `${like.period} ${like.inputs}`,
});

/** Only what was sealed is compared: an older seal knows fewer figures, and that is no difference. */
const onlySealed = (sealed: SealContent, now: SealContent): SealContent => ({
  ...now, like: sealed.like === undefined ? undefined : now.like,
  figures: Object.fromEntries(Object.entries(now.figures).filter(([name]) => name in sealed.figures)),
});

/** What differs between what was sealed and the same evaluation made now, causes before effects. */
export const sealDifferences = (sealed: SealContent, made: SealContent): SealDifference[] => {
  const now = onlySealed(sealed, made);
  const [before, after] = [factTexts(sealed), factTexts(now)];
  const facts = sealParts.filter((part) => before[part] !== after[part])
    .map((part) => ({ part, name: part, sealed: before[part] ?? '', now: after[part] ?? '' }));
  return [
    ...facts, ...compared('evidence', evidenceTexts(sealed), evidenceTexts(now)), ...compared('figure', sealed.figures, now.figures),
    ...compared('agency', sealed.agencies, now.agencies),
  ];
};
