// Every call and the handler that answers it. The two calls about jobs are the workbench's own: it knows the jobs of all threads.

import type { Handlers } from '../../shared/rpc.ts';
import { agencyHandlers } from './agencies.ts';
import { appHandlers } from './app.ts';
import { commentHandlers } from './comments.ts';
import type { Context } from './context.ts';
import { evidenceHandlers } from './evidence.ts';
import { matrixHandlers } from './matrix.ts';
import { planHandlers } from './plans.ts';
import { projectHandlers } from './project.ts';
import { qualityHandlers } from './quality.ts';
import { recipeHandlers } from './recipes.ts';
import { registerHandlers } from './register.ts';
import { reportBackHandlers } from './reportBack.ts';
import { replacementHandlers } from './replacements.ts';
import { reportHandlers } from './reports.ts';
import { sampleHandlers } from './sample.ts';
import { scenarioHandlers } from './scenarios.ts';
import { scoringHandlers } from './scoring.ts';
import { sealHandlers } from './seals.ts';
import { settingsHandlers } from './settings.ts';
import { statusHandlers } from './statuses.ts';
import { stepHandlers } from './steps.ts';
import { workbookHandlers } from './workbook.ts';

export const handlers: Omit<Handlers<Context>, 'job.list' | 'job.cancel'> = {
  ...appHandlers,
  ...settingsHandlers,
  ...projectHandlers,
  ...sampleHandlers,
  ...evidenceHandlers,
  ...qualityHandlers,
  ...reportBackHandlers,
  ...statusHandlers,
  ...agencyHandlers,
  ...registerHandlers,
  ...scoringHandlers,
  ...scenarioHandlers,
  ...planHandlers,
  ...recipeHandlers,
  ...replacementHandlers,
  ...reportHandlers,
  ...workbookHandlers,
  ...sealHandlers,
  ...commentHandlers,
  ...matrixHandlers,
  ...stepHandlers,
};
