// The agencies to chase: the plan that reaches what is missing with the fewest reports, or, where nothing is missing, the agencies
// nearest to the threshold.

import { planLines } from '../scoring/plan/planLines.ts';
import { planTarget } from '../scoring/plan/plan.ts';
import type { Plan, PlanTarget } from '../scoring/plan/types.ts';
import type { DeckMaterial } from './material.ts';
import { shortened, type DeckWords } from './words.ts';
import type { SlideColumn, SlideDraft, SlideTable } from './slide.ts';

/** Rows that can still be read from the last chair. */
const shown = 10;

/** What a plan should reach: the milestones that are missed, if they can be planned. */
const targetOf = ({ result: { milestones, parameters } }: DeckMaterial): PlanTarget => {
  const isMissed = (id: 'm1' | 'm2'): boolean => milestones.find((one) => one.id === id)?.met === false;
  const isPlannable = parameters.completionMeasure !== 'quick';
  if (isMissed('m1') && isPlannable) return isMissed('m2') ? 'both' : 'm1';
  return 'm2';
};

const columns = (words: DeckWords): readonly SlideColumn[] => [
  { header: words.t('plan.column.agency'), width: 41 }, { header: words.t('plan.column.type'), width: 20 },
  { header: words.t('plan.column.rateNow'), width: 15, isNumber: true }, { header: words.t('plan.column.add'), width: 15, isNumber: true },
  { header: words.t('plan.column.rateAfter'), width: 15, isNumber: true },
];

const typeWord = (type: keyof typeof typeKeys | null, words: DeckWords): string => (type === null ? '–' : words.t(typeKeys[type]));
const typeKeys = { ministry: 'type.ministry', institution: 'type.institution', province: 'type.province', regency: 'type.regency', city: 'type.city' } as const;

const rest = (left: number, words: DeckWords): string => (left <= 0 ? '' : words.t('slides.rest', { count: words.count(left) }));

const actionTable = (plan: Plan, { result }: DeckMaterial, words: DeckWords): SlideTable => {
  const lines = planLines(plan, result);
  return {
    columns: columns(words),
    rows: lines.slice(0, shown).map(({ name, type, rateNow, rateThen, add }) => [
      { text: shortened(name, 52) }, { text: typeWord(type, words) }, { text: words.percent(rateNow.percent) },
      { text: words.count(add), isStrong: true }, { text: words.percent(rateThen.percent) },
    ]),
    rest: rest(lines.length - shown, words),
  };
};

const nearestTable = (plan: Plan, { result }: DeckMaterial, words: DeckWords): SlideTable => {
  const known = new Map(result.agencies.map((agency) => [agency.key, agency]));
  return {
    columns: columns(words).slice(0, 4),
    rows: plan.alternates.slice(0, shown).map(({ agency, name, add }) => [
      { text: shortened(name, 52) }, { text: typeWord(known.get(agency)?.type ?? null, words) },
      { text: words.percent(known.get(agency)?.followUp?.percent ?? null) }, { text: words.count(add), isStrong: true },
    ]),
    rest: rest(plan.alternates.length - shown, words),
  };
};

const shortfallOf = ({ goals }: Plan): number => goals.reduce((sum, { shortfall }) => sum + shortfall, 0);

const titleOf = (plan: Plan, { result }: DeckMaterial, words: DeckWords): string => {
  const isAllMet = (['m1', 'm2'] as const).every((id) => result.milestones.find((one) => one.id === id)?.met === true);
  const which = words.t(`slides.chase.${plan.target}`);
  if (plan.cost === null) return words.t('slides.chase.unreachable', { which, shortfall: words.count(shortfallOf(plan)) });
  if (plan.actions.length === 0) return isAllMet ? words.t('slides.chase.allReached') : words.t('slides.chase.reached', { which });
  return words.t('slides.chase.title', { which, cost: words.count(plan.cost), agencies: words.count(plan.actions.length) });
};

/** Null where there is nothing to plan: no agency counts. */
export const chaseSlide = (material: DeckMaterial, words: DeckWords): SlideDraft | null => {
  const { inputs, result } = material;
  if (result.totals.withEvidence === 0 || result.totals.counted === 0) return null;
  const plan = planTarget(targetOf(material), inputs, result.parameters);
  const table = plan.actions.length === 0 ? nearestTable(plan, material, words) : actionTable(plan, material, words);
  return {
    id: 'chase', kind: 'table', topic: words.t('slides.chase'), title: titleOf(plan, material, words),
    sentence: plan.actions.length === 0 && plan.cost !== null ? words.t('slides.chase.nearest') : '', table,
    notes: [
      ...plan.goals.map(({ milestone, now, needed }) => words.t(`plan.goal.${milestone}`, { now: words.count(now), needed: words.count(needed) })),
      words.t('slides.chase.how'),
      words.t('slides.chase.outOfReach', { count: words.count(plan.outOfReach.length) }),
      ...planLines(plan, result).slice(shown, 40).map(({ name, add }) => `${name}: ${words.count(add)}`),
    ],
  };
};
