// The open project, those opened before, its commitment and its periods.

import * as v from 'valibot';
import { commitmentSchema, periodSchema } from '../domain.ts';
import { holidayTableSchema } from '../scoring/workingDays.ts';
import { call, count, fileId, fileRefSchema, name, none, nothing } from './common.ts';

export const projectSchema = v.object({
  name: v.string(),
  /** Shown wherever a figure of this project is: its evidence is made up. */
  synthetic: v.boolean(),
  readOnly: v.boolean(),
  template: v.string(),
  periods: v.array(periodSchema),
  /** The latest period with evidence, else the first. */
  currentPeriod: v.string(),
  counts: v.object({ agencies: count, imports: count, reports: count, blocking: count, warnings: count }),
  /** Grows with every change of the project's data: whoever holds figures of an older one asks again. */
  revision: count,
});
export type Project = v.InferOutput<typeof projectSchema>;

export const recentProjectSchema = v.object({
  file: fileRefSchema,
  /** Where it lies, in words for the eye; empty in the browser. */
  place: v.string(),
  /** When it was last opened, ISO. */
  openedAt: v.string(),
  missing: v.boolean(),
});

export const projectCalls = {
  'project.recent': call(none, v.array(recentProjectSchema)),
  'project.create': call(v.object({ name, template: v.string(), destination: fileId }), projectSchema),
  'project.open': call(v.object({ file: fileId, readOnly: v.boolean() }), projectSchema),
  /** Makes the sample evaluation anew and starts importing its evidence. */
  'project.sample.start': call(none, v.object({ project: projectSchema, jobId: v.string() })),
  'project.get': call(none, v.nullable(projectSchema)),
  'project.rename': call(v.object({ name }), projectSchema),
  'project.close': call(none, nothing),
  'commitment.get': call(none, commitmentSchema),
  'commitment.save': call(v.object({ commitment: commitmentSchema }), commitmentSchema),
  /** The project's public holidays and joint leave by year and decree: what working days are counted by. */
  'holidays.get': call(none, holidayTableSchema),
  'holidays.save': call(v.object({ table: holidayTableSchema }), holidayTableSchema),
  'period.save': call(v.object({ periods: v.pipe(v.array(periodSchema), v.minLength(1)) }), v.array(periodSchema)),
} as const;
