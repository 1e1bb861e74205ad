// Every English message. Its keys are the keys of all languages. One file a subject in en/.

import { errors } from './en/errors.ts';

export const en = { ...errors } as const;
