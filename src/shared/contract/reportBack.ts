// Reporting back to the sender: a copy of their file with the cells at fault marked and explained.

import * as v from 'valibot';
import { languages } from '../domain.ts';
import { planChoicesSchema } from '../tabular/plan.ts';
import { call, count, fileId, periodCode, started } from './common.ts';

const subject = v.variant('kind', [
  /** A file that came in, by one of its imports. */
  v.object({ kind: v.literal('import'), importId: count }),
  /** A file that is not in: which of its sheets are evidence, for which periods, and how they are read. */
  v.object({
    kind: v.literal('file'), file: fileId,
    sheets: v.array(v.object({ sheet: v.string(), periods: v.array(periodCode), choices: planChoicesSchema })),
  }),
]);

export const reportBackCalls = {
  /** Writes the copy as .xlsx; `withTexts` false leaves out titles and bodies of reports and columns that are not read. */
  'evidence.reportBack.start': call(
    v.object({ of: subject, withTexts: v.boolean(), language: v.picklist(languages), destination: fileId }),
    started,
  ),
} as const;
