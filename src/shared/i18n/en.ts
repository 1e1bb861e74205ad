// Every English message. Its keys are the keys of all languages. One file a subject in en/.

import { errors } from './en/errors.ts';
import { jobs } from './en/jobs.ts';
import { charts } from './en/charts.ts';
import { presenting } from './en/presenting.ts';
import { cli } from './en/cli.ts';
import { evidence } from './en/evidence.ts';
import { menu } from './en/menu.ts';
import { recipes } from './en/recipes.ts';
import { deciding } from './en/deciding.ts';
import { register } from './en/register.ts';
import { replace } from './en/replace.ts';
import { slides } from './en/slides.ts';
import { reports } from './en/reports.ts';
import { shell } from './en/shell.ts';
import { welcome } from './en/welcome.ts';
import { agencies } from './en/agencies.ts';
import { annex } from './en/annex.ts';
import { commitment } from './en/commitment.ts';
import { overview } from './en/overview.ts';
import { scenarios } from './en/scenarios.ts';
import { workbook } from './en/workbook.ts';
import { findings } from './en/findings.ts';
import { plan } from './en/plan.ts';
import { whatIf } from './en/whatIf.ts';
import { speed } from './en/speed.ts';
import { comments } from './en/comments.ts';
import { matrix } from './en/matrix.ts';
import { mending } from './en/mending.ts';
import { quality } from './en/quality.ts';
import { reportBack } from './en/reportBack.ts';
import { seals } from './en/seals.ts';
import { explain } from './en/explain.ts';
import { history } from './en/history.ts';
import { pace } from './en/pace.ts';
import { workingDays } from './en/workingDays.ts';
import { summary } from './en/summary.ts';
import { sheets } from './en/sheets.ts';

export const en = {
  ...errors, ...jobs, ...cli, ...evidence, ...menu, ...reports, ...shell, ...welcome, ...agencies, ...commitment, ...overview,
  ...scenarios, ...workbook, ...annex, ...sheets, ...plan, ...whatIf, ...speed, ...summary, ...workingDays, ...explain, ...seals, ...comments, ...matrix, ...reportBack, ...mending, ...findings, ...recipes, ...register, ...deciding, ...pace, ...charts, ...history,
  ...presenting, ...replace, ...quality, ...slides,
} as const;
