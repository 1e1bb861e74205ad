// Every English message. Its keys are the keys of all languages. One file a subject in en/.

import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { reports } from './en/reports.ts';

export const en = { ...errors, ...evidence, ...reports } as const;
