// Semua kalimat bahasa Indonesia; kuncinya sama dengan en.ts, dan yang tertinggal tidak lolos kompilasi.

import type { en } from './en.ts';
import { errors } from './id/errors.ts';
import { jobs } from './id/jobs.ts';
import { charts } from './id/charts.ts';
import { presenting } from './id/presenting.ts';
import { cli } from './id/cli.ts';
import { evidence } from './id/evidence.ts';
import { menu } from './id/menu.ts';
import { recipes } from './id/recipes.ts';
import { deciding } from './id/deciding.ts';
import { register } from './id/register.ts';
import { replace } from './id/replace.ts';
import { slides } from './id/slides.ts';
import { reports } from './id/reports.ts';
import { shell } from './id/shell.ts';
import { welcome } from './id/welcome.ts';
import { agencies } from './id/agencies.ts';
import { annex } from './id/annex.ts';
import { commitment } from './id/commitment.ts';
import { overview } from './id/overview.ts';
import { scenarios } from './id/scenarios.ts';
import { workbook } from './id/workbook.ts';
import { findings } from './id/findings.ts';
import { plan } from './id/plan.ts';
import { whatIf } from './id/whatIf.ts';
import { speed } from './id/speed.ts';
import { comments } from './id/comments.ts';
import { matrix } from './id/matrix.ts';
import { mending } from './id/mending.ts';
import { quality } from './id/quality.ts';
import { reportBack } from './id/reportBack.ts';
import { seals } from './id/seals.ts';
import { explain } from './id/explain.ts';
import { history } from './id/history.ts';
import { pace } from './id/pace.ts';
import { workingDays } from './id/workingDays.ts';
import { summary } from './id/summary.ts';
import { sheets } from './id/sheets.ts';

export const id: Readonly<Record<keyof typeof en, string>> = {
  ...errors, ...jobs, ...cli, ...evidence, ...menu, ...reports, ...shell, ...welcome, ...agencies, ...commitment, ...overview,
  ...scenarios, ...workbook, ...annex, ...sheets, ...plan, ...whatIf, ...speed, ...summary, ...workingDays, ...explain, ...seals, ...comments, ...matrix, ...reportBack, ...mending, ...findings, ...recipes, ...register, ...deciding, ...pace, ...charts, ...history,
  ...presenting, ...replace, ...quality, ...slides,
};
