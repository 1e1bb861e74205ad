// Every call and event between the window and the rest: the page to read first. A call is `noun.verb` with the schema of its
// input and of its output, JSON only; the calls themselves stand in contract/, one file a subject. Handlers without a call, and
// calls without a handler, do not compile. Names ending in `.start` begin a job and return at once; its state comes as `job.changed`.

import * as v from 'valibot';
import { agencyCalls } from './contract/agencies.ts';
import { appCalls } from './contract/app.ts';
import { commentCalls } from './contract/comments.ts';
import { evidenceCalls } from './contract/evidence.ts';
import { matrixCalls } from './contract/matrix.ts';
import { projectCalls, projectSchema } from './contract/project.ts';
import { qualityCalls } from './contract/quality.ts';
import { reportBackCalls } from './contract/reportBack.ts';
import { recipeCalls } from './contract/recipes.ts';
import { registerCalls } from './contract/register.ts';
import { replacementCalls } from './contract/replacements.ts';
import { reportCalls } from './contract/reports.ts';
import { scoringCalls } from './contract/scoring.ts';
import { sealCalls } from './contract/seals.ts';
import { stepCalls } from './contract/steps.ts';
import { workbookCalls } from './contract/workbook.ts';
import { jobSchema } from './jobs.ts';

export const calls = {
  ...appCalls,
  ...projectCalls,
  ...evidenceCalls,
  ...qualityCalls,
  ...reportBackCalls,
  ...recipeCalls,
  ...agencyCalls,
  ...registerCalls,
  ...scoringCalls,
  ...replacementCalls,
  ...reportCalls,
  ...workbookCalls,
  ...sealCalls,
  ...commentCalls,
  ...matrixCalls,
  ...stepCalls,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
/** What a caller may write; defaults and trims are applied at the boundary. */
export type CallInput<N extends CallName> = v.InferInput<Calls[N]['input']>;
export type CallOutput<N extends CallName> = v.InferOutput<Calls[N]['output']>;

export const events = {
  'job.changed': jobSchema,
  /** The project's data changed, or another project is open; null when none is. */
  'project.changed': v.nullable(projectSchema),
  /** The host's menu, or a file opened from outside, asks the window to do something. */
  'window.asked': v.object({
    action: v.picklist(['newProject', 'openProject', 'importFiles', 'export', 'go', 'palette', 'present']),
    argument: v.nullable(v.string()),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = v.InferOutput<(typeof events)[E]>;
