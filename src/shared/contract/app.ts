// The program itself: what runs, the person's settings, running jobs.

import * as v from 'valibot';
import { languages } from '../domain.ts';
import { jobSchema } from '../jobs.ts';
import { call, none, nothing } from './common.ts';

export const settingsSchema = v.object({
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
  railFolded: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const appCalls = {
  'app.info': call(none, v.object({ version: v.string(), engine: v.string(), host: v.picklist(['electron', 'browser', 'commandLine']) })),
  'settings.get': call(none, settingsSchema),
  'settings.save': call(settingsSchema, settingsSchema),
  'job.list': call(none, v.array(jobSchema)),
  'job.cancel': call(v.object({ jobId: v.string() }), nothing),
} as const;
