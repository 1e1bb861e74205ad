// Single complaint reports: filtered and ordered once, then read page by page.

import * as v from 'valibot';
import { closers, reportClasses, reportStates } from '../domain.ts';
import { rowKeys } from '../quality/result.ts';
import { call, count, periodCode, started } from './common.ts';

export const reportFilterSchema = v.object({
  period: v.nullable(periodCode),
  /** Part of a tracking ID, title or agency name; empty for all. */
  search: v.pipe(v.string(), v.maxLength(200)),
  agency: v.nullable(v.string()),
  status: v.nullable(v.picklist(reportStates)),
  class: v.nullable(v.picklist(reportClasses)),
  /** Only those the data quality check of the period found by this rule, or found lacking this field. */
  quality: v.optional(v.nullable(v.picklist(rowKeys)), null),
});
export const reportColumns = [
  'trackingId', 'receivedDate', 'agency', 'unit', 'status', 'closedBy', 'class', 'category', 'title', 'firstFollowUpDate',
  'completedDate', 'file', 'sheet', 'row',
] as const;
export const reportSortSchema = v.object({ column: v.picklist(reportColumns), descending: v.boolean() });
export const reportSchema = v.object({
  id: count,
  trackingId: v.nullable(v.string()),
  receivedDate: v.nullable(v.string()),
  agency: v.nullable(v.string()),
  unit: v.nullable(v.string()),
  status: v.nullable(v.picklist(reportStates)),
  closedBy: v.nullable(v.picklist(closers)),
  class: v.picklist(reportClasses),
  category: v.nullable(v.string()),
  title: v.nullable(v.string()),
  firstFollowUpDate: v.nullable(v.string()),
  completedDate: v.nullable(v.string()),
  superseded: v.boolean(),
  importId: count,
  file: v.string(),
  sheet: v.string(),
  row: count,
});
export type Report = v.InferOutput<typeof reportSchema>;

export const reportCalls = {
  /** Filters and orders the reports once; pages are then key look-ups in that order. */
  'report.view.start': call(v.object({ filter: reportFilterSchema, sort: v.nullable(reportSortSchema) }), started),
  'report.page': call(v.object({ view: v.string(), from: count, count: v.pipe(count, v.maxValue(1000)) }), v.array(reportSchema)),
} as const;
