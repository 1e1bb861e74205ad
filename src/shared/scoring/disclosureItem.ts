// One published item of data or information, as a register of them gives it, and the names of the six checks made of it.

import * as v from 'valibot';
import { dateSchema } from '../domain.ts';

/** The six checks, in the order of `disclosureWeights`. */
export const disclosureChecks = ['published', 'complete', 'timely', 'machineReadable', 'openLicence', 'documented'] as const;
export type DisclosureCheck = (typeof disclosureChecks)[number];

const answer = v.nullable(v.boolean());

/** An item as a register gives it. `complete`, `timely` and `documented` are what the register itself says, null where it is silent. */
export const disclosureItemSchema = v.object({
  title: v.string(),
  publisher: v.nullable(v.string()),
  link: v.nullable(v.string()),
  format: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  publishedDate: v.nullable(dateSchema),
  complete: answer,
  timely: answer,
  documented: answer,
});
export type DisclosureItem = v.InferOutput<typeof disclosureItemSchema>;
