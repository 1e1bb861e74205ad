// Replacing an import by a corrected sheet: the difference first, then accepting or dropping it.

import * as v from 'valibot';
import { differenceSchema } from '../difference/difference.ts';
import { layouts } from '../tabular/plan.ts';
import { call, count, fileId, name, periodCode, started } from './common.ts';

const ofImport = v.object({ importId: count });

export const replacementCalls = {
  /**
   * Reads a file as the import was read and works out the difference; nothing counts otherwise yet. `sheet` null takes the sheet of the
   * same name, or the only one. One proposal is kept at a time: a new one drops the last, and so does closing the project.
   */
  'replacement.propose.start': call(
    v.object({
      importId: count, file: fileId, sheet: v.optional(v.nullable(name), null),
      /** Codes of blocking findings the person takes as they are, beside those taken with the import. */
      accept: v.optional(v.array(v.string()), []),
    }),
    started,
  ),
  /** Lets the proposed import (`new.importId` of its difference) count in place of the old. Throws `replace.outdated` once the data moved on. */
  'replacement.accept.start': call(ofImport, started),
  /** Drops a proposal, as if it had never been. */
  'replacement.drop.start': call(ofImport, started),
  /** Lays the kept file of an import out, current or not, so that old and new can be looked at side by side with `evidence.rows`. */
  'replacement.original.start': call(ofImport, started),
  /** What an accepted replacement changed, by its new import. */
  'replacement.get': call(ofImport, differenceSchema),
  /** Current imports that a file on its way in may be the correction of, the likeliest first. */
  'replacement.candidates': call(
    v.object({
      file: v.string(), sha256: v.nullable(v.string()), sheet: v.string(), layout: v.picklist(layouts), headers: v.array(v.string()),
      agency: v.nullable(v.string()), periods: v.array(periodCode),
    }),
    v.array(v.object({ importId: count, file: v.string(), sheet: v.string(), periods: v.array(v.string()) })),
  ),
} as const;
