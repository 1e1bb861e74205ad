// A commitment template: what a new project starts from. It is data: an officer edits it in the project, and another
// commitment is another file in resources/templates.

import * as v from 'valibot';
import { commitmentSchema, periodSchema, textSchema } from './domain.ts';
import { parametersSchema } from './scoring/types.ts';

export const templateSchema = v.object({
  /** The file's own name without its ending; `new --template` names it. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: textSchema,
  commitment: commitmentSchema,
  periods: v.pipe(v.array(periodSchema), v.minLength(1)),
  /** The parameters of the project's base scenario. */
  parameters: parametersSchema,
});
export type Template = v.InferOutput<typeof templateSchema>;
