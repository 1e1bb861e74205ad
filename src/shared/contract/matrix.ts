// The evidence matrix: how far each milestone's evidence for each period has come.

import * as v from 'valibot';
import { milestoneIds } from '../domain.ts';
import { checkOutcomes, evidenceStates } from '../evidenceState.ts';
import { call, count, none, periodCode } from './common.ts';

const checks = {
  milestone: v.picklist(milestoneIds), period: periodCode,
  isReceived: v.boolean(),
  administrative: v.nullable(v.picklist(checkOutcomes)), substantive: v.nullable(v.picklist(checkOutcomes)),
  isAccepted: v.boolean(),
  note: v.pipe(v.string(), v.trim(), v.maxLength(10_000)),
  responsible: v.pipe(v.string(), v.trim(), v.maxLength(200)),
};

const cellSchema = v.object({
  ...checks,
  /** Sheets now in the project that bear on the milestone. */
  sheets: count,
  state: v.picklist(evidenceStates),
  /** Where it was handed in: text, never opened by the program. Empty when not known. */
  link: v.string(),
  /** ISO in UTC; null when nobody has written anything yet. */
  savedAt: v.nullable(v.string()),
});
export type EvidenceCell = v.InferOutput<typeof cellSchema>;

export const matrixCalls = {
  /** Milestone by milestone, each through all periods. */
  'matrix.get': call(none, v.array(cellSchema)),
  /** Keeps what was found of one cell, dated. Throws `period.unknown`, or `matrix.notAcceptable` before both checks are passed. */
  'matrix.save': call(v.object(checks), v.array(cellSchema)),
} as const;
