// Semua kalimat bahasa Indonesia; kuncinya sama dengan en.ts, dan yang tertinggal tidak lolos kompilasi.

import type { en } from './en.ts';
import { errors } from './id/errors.ts';
import { evidence } from './id/evidence.ts';
import { menu } from './id/menu.ts';
import { reports } from './id/reports.ts';
import { shell } from './id/shell.ts';
import { welcome } from './id/welcome.ts';

export const id: Readonly<Record<keyof typeof en, string>> = { ...errors, ...evidence, ...menu, ...reports, ...shell, ...welcome };
