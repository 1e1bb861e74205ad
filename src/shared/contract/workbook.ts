// The evaluation workbook: out, and back in to be checked.

import * as v from 'valibot';
import { languages } from '../domain.ts';
import { interventionsSchema } from '../scoring/interventions.ts';
import { parametersSchema } from '../scoring/types.ts';
import { call, fileId, name, periodCode, started } from './common.ts';

export const workbookCalls = {
  'workbook.export.start': call(
    v.object({
      period: periodCode, scenario: name, parameters: parametersSchema, interventions: v.optional(interventionsSchema, []),
      language: v.picklist(languages), destination: fileId,
    }),
    started,
  ),
  'workbook.verify.start': call(v.object({ file: fileId }), started),
} as const;
