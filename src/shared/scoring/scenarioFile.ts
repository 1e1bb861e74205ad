// Scenarios as a small JSON file to hand on: a public format, with percentages in percent. What is read is checked whole before
// any of it is taken.

import * as v from 'valibot';
import { AppError } from '../errors.ts';
import { interventionSchema, interventionsSchema, type Intervention } from './interventions.ts';
import { parametersFromJson, parametersJson } from './parametersJson.ts';
import type { Parameters } from './types.ts';

/** What a file says of one scenario. */
export interface FiledScenario {
  readonly name: string;
  readonly note: string;
  readonly parameters: Parameters;
  readonly interventions: readonly Intervention[];
}

const basisPointsIn = 100;

/** An intervention with its percentage in percent. */
export const interventionJson = ({ who, does }: Intervention): unknown => {
  if (does.kind === 'share') return { who, does: { ...does, share: does.share / basisPointsIn } };
  return does.kind === 'raise' ? { who, does: { ...does, to: does.to / basisPointsIn } } : { who, does };
};

const percent = v.pipe(v.number(), v.transform((value) => Math.round(value * basisPointsIn)));
const [whoSchema, doesSchema] = [interventionSchema.entries.who, interventionSchema.entries.does];
const inPercent = v.pipe(
  v.looseObject({ kind: v.string(), share: v.optional(percent), to: v.optional(percent) }),
  doesSchema,
);

const fileSchema = v.object({
  tolok: v.literal('scenarios'),
  version: v.literal(1),
  scenarios: v.pipe(v.array(v.object({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    note: v.optional(v.pipe(v.string(), v.maxLength(4000)), ''),
    parameters: v.record(v.string(), v.unknown()),
    interventions: v.optional(v.pipe(v.array(v.object({ who: whoSchema, does: inPercent })), interventionsSchema), []),
  })), v.minLength(1), v.maxLength(100)),
});

/** The text of a file that holds these scenarios. */
export const scenarioFileText = (scenarios: readonly FiledScenario[]): string => `${JSON.stringify({
  tolok: 'scenarios', version: 1,
  scenarios: scenarios.map(({ name, note, parameters, interventions }) =>
    ({ name, note, parameters: parametersJson(parameters), interventions: interventions.map(interventionJson) })),
}, null, 2)}\n`;

/** What is wrong with it and where, in the checker's words. */
const problemOf = ([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  [v.getDotPath(issue), issue.message].filter((part) => part !== null).join(': ');

/**
 * The scenarios of a file; parameters it leaves out are those of `rest`. Throws `scenario.notFile`, `parameter.unknown` or
 * `parameter.invalid`.
 */
export const readScenarioFile = (text: string, file: string, rest: Parameters): readonly FiledScenario[] => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text.replace(/^\uFEFF/, ''));
  if (!parsed.success) throw new AppError('scenario.notFile', { file, problem: problemOf(parsed.issues) });
  return parsed.output.scenarios.map((each) => ({ ...each, parameters: parametersFromJson(each.parameters, rest) }));
};
