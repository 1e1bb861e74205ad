// What kind of value each field holds, which is what its texts are read by.

import type { ReportState } from '../domain.ts';
import type { Field } from './plan.ts';

/** State columns of an agency summary are named for the states. */
export const stateFields = [
  'unverified', 'forwarded', 'onHold', 'waiting', 'inProcess', 'completed', 'archived', 'blocked',
] as const satisfies readonly (Field & ReportState)[];

/** Whole numbers. */
export const countFields = ['received', ...stateFields, 'followedUp', 'count', 'wideCount'] as const satisfies readonly Field[];
export type CountField = (typeof countFields)[number];

/** As printed, recomputed and compared, never taken as truth. */
export const percentFields = ['followUpPercent', 'completionPercent'] as const satisfies readonly Field[];

export const decimalFields = ['meanDays'] as const satisfies readonly Field[];

export const dateFields = [
  'receivedDate', 'receivedUnix', 'forwardedDate', 'firstFollowUpDate', 'lastActivityDate', 'completedDate', 'completedUnix',
  'validFrom', 'validTo', 'publishedDate',
] as const satisfies readonly Field[];

export type ValueKind = 'count' | 'percent' | 'decimal' | 'date' | 'text';

const kinds: ReadonlyMap<Field, ValueKind> = new Map<Field, ValueKind>([
  ...countFields.map((field) => [field, 'count'] as const),
  ...percentFields.map((field) => [field, 'percent'] as const),
  ...decimalFields.map((field) => [field, 'decimal'] as const),
  ...dateFields.map((field) => [field, 'date'] as const),
]);

export const kindOf = (field: Field): ValueKind => kinds.get(field) ?? 'text';
