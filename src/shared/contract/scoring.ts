// Scores, and the scenarios they are made under.

import * as v from 'valibot';
import { agencyTypes, languages } from '../domain.ts';
import { trendSchema } from '../scoring/change.ts';
import { disclosureItemSchema } from '../scoring/disclosureItem.ts';
import { interventionsSchema, unappliedSchema } from '../scoring/interventions.ts';
import { planTargets } from '../scoring/plan/types.ts';
import { parametersSchema, scoreInputsSchema, scoreResultSchema } from '../scoring/types.ts';
import { call, count, fileId, name, none, periodCode, started } from './common.ts';

const note = v.pipe(v.string(), v.maxLength(4000));

/** `interventions`: what agencies would do; `note`: why the scenario was made, in a person's words. */
export const scenarioSchema = v.object({
  name, parameters: parametersSchema, interventions: interventionsSchema, note, isBase: v.boolean(),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;

export const scoringCalls = {
  /** What the engine needs of a period; null is the latest with evidence. */
  'scoring.inputs': call(v.object({ period: v.nullable(periodCode) }), scoreInputsSchema),
  /**
   * Scores in the host, with parameters changed by their public names and ways of writing (`agencyThreshold` = `60%`), and with
   * interventions that follow the scenario's own.
   */
  'scoring.score': call(
    v.object({
      period: v.nullable(periodCode), scenario: v.nullable(name), set: v.record(v.string(), v.string()),
      interventions: v.optional(interventionsSchema, []),
    }),
    v.object({
      scenario: v.string(), result: scoreResultSchema,
      /** The scenario has interventions: the figures are what would be. */
      hypothetical: v.boolean(), unapplied: v.array(unappliedSchema),
      /** Against the like period under the same parameters; interventions are about the period asked for, the like one is as it was. */
      trend: v.nullable(trendSchema),
    }),
  ),
  /** Evidence by milestone and period, and whether there is any yet. */
  'scoring.evidence': call(none, v.array(v.object({
    period: v.string(), imports: count, records: count, summaries: count, register: count, disclosure: count, warnings: count,
  }))),
  /** The items milestone 3 is scored from, each with its row; null is the latest period with evidence. Empty where none came in. */
  'disclosure.items': call(v.object({ period: v.nullable(periodCode) }), v.array(v.object({
    importId: count, row: count, file: v.string(), sheet: v.string(), item: disclosureItemSchema,
  }))),
  'scenario.list': call(none, v.array(scenarioSchema)),
  /** Keeps a scenario whole under its name; what is left out is empty. Throws `scenario.base` for the base's name. */
  'scenario.save': call(v.object({
    name, parameters: parametersSchema, interventions: v.optional(interventionsSchema, []), note: v.optional(note, ''),
  }), v.array(scenarioSchema)),
  'scenario.rename': call(v.object({ name, to: name }), v.array(scenarioSchema)),
  'scenario.remove': call(v.object({ name }), v.array(scenarioSchema)),
  /** Writes scenarios as one small JSON file to hand on. */
  'scenario.share.start': call(v.object({ names: v.pipe(v.array(name), v.minLength(1), v.maxLength(100)), destination: fileId }), started),
  /** Takes the scenarios of such a file in; one whose name is taken gets a number behind it. `taken` are the names they got. */
  'scenario.take': call(v.object({ file: fileId }), v.object({ scenarios: v.array(scenarioSchema), taken: v.array(v.string()) })),

  /** Writes a plan as a work list: CSV when the file's name ends so, else a workbook. `scenario` names what the rest was set up as. */
  'plan.export.start': call(v.object({
    period: v.nullable(periodCode), scenario: name, parameters: parametersSchema, interventions: v.optional(interventionsSchema, []),
    target: v.picklist(planTargets), types: v.array(v.picklist(agencyTypes)), bands: v.array(count),
    language: v.picklist(languages), destination: fileId,
  }), started),
} as const;
