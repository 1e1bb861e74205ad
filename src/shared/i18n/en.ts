// Every English message. Its keys are the keys of all languages. One file a subject in en/.

import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { menu } from './en/menu.ts';
import { reports } from './en/reports.ts';
import { shell } from './en/shell.ts';
import { welcome } from './en/welcome.ts';

export const en = { ...errors, ...evidence, ...menu, ...reports, ...shell, ...welcome } as const;
