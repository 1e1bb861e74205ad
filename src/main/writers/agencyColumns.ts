// The columns of the Agencies sheet in their order: the block that is printed, then further counts and working columns. Says
// where each stands and how wide it is; what stands in it is said in agencyCells.ts.

import type { MessageKey } from '../../shared/i18n/t.ts';
import { columnLetter } from './book.ts';

interface ColumnShape {
  readonly heading: MessageKey;
  readonly width: number;
  readonly kind: 'text' | 'count' | 'percent' | 'verdict';
}

const shape = (kind: ColumnShape['kind'], width: number, heading: MessageKey): ColumnShape => ({ kind, width, heading });

/** Printed columns. */
const printed = {
  no: shape('count', 5, 'sheet.agencies.no'),
  name: shape('text', 38, 'sheet.agencies.name'),
  type: shape('text', 20, 'sheet.agencies.type'),
  evidence: shape('text', 9, 'sheet.agencies.evidence'),
  received: shape('count', 10, 'sheet.agencies.received'),
  inProcess: shape('count', 9, 'sheet.agencies.inProcess'),
  completed: shape('count', 9, 'sheet.agencies.completed'),
  archived: shape('count', 9, 'sheet.agencies.archived'),
  denominator: shape('count', 10, 'sheet.agencies.denominator'),
  followedUp: shape('count', 10, 'sheet.agencies.followedUp'),
  followUpRate: shape('percent', 10, 'sheet.agencies.followUpRate'),
  completionRate: shape('percent', 11, 'sheet.agencies.completionRate'),
  quickRate: shape('percent', 10, 'sheet.agencies.quickRate'),
  meets: shape('verdict', 16, 'sheet.agencies.meets'),
  good: shape('verdict', 16, 'sheet.agencies.good'),
  goodWithSpeed: shape('verdict', 17, 'sheet.agencies.goodWithSpeed'),
  missing: shape('count', 11, 'sheet.agencies.missing'),
  band: shape('text', 12, 'sheet.agencies.band'),
  flags: shape('text', 24, 'sheet.agencies.flags'),
} as const satisfies Record<string, ColumnShape>;

/** Columns beside the print area. */
const working = {
  unverified: shape('count', 11, 'sheet.total.unverified'),
  forwarded: shape('count', 11, 'sheet.total.forwarded'),
  onHold: shape('count', 11, 'sheet.total.onHold'),
  waiting: shape('count', 13, 'sheet.total.waiting'),
  blocked: shape('count', 11, 'sheet.total.blocked'),
  unspecified: shape('count', 13, 'sheet.total.unspecified'),
  closedBySystem: shape('count', 12, 'sheet.total.closedBySystem'),
  closedByAdmin: shape('count', 12, 'sheet.total.closedByAdmin'),
  closedByReporter: shape('count', 12, 'sheet.total.closedByReporter'),
  followedUpRaw: shape('count', 12, 'sheet.agencies.followedUpRaw'),
  setAside: shape('count', 12, 'sheet.agencies.setAside'),
  archivedKnown: shape('count', 12, 'sheet.agencies.archivedKnown'),
  openRaw: shape('count', 13, 'sheet.agencies.openRaw'),
  completedRate: shape('count', 12, 'sheet.agencies.completedRate'),
  completedAtMost: shape('count', 14, 'sheet.agencies.completedAtMost'),
  completedAtMostJoined: shape('count', 14, 'sheet.agencies.completedAtMostJoined'),
  followedUpAtMost: shape('count', 14, 'sheet.agencies.followedUpAtMost'),
  followedUpAtMostJoined: shape('count', 14, 'sheet.agencies.followedUpAtMostJoined'),
  followedUpMost: shape('count', 14, 'sheet.agencies.followedUpMost'),
  mayMeet: shape('verdict', 14, 'sheet.agencies.mayMeet'),
  quickNumerator: shape('count', 12, 'sheet.agencies.quickNumerator'),
  quickDenominator: shape('count', 12, 'sheet.agencies.quickDenominator'),
  rank: shape('count', 20, 'sheet.agencies.rank'),
  tolokMeets: shape('verdict', 17, 'sheet.agencies.tolokMeets'),
  tolokGood: shape('verdict', 17, 'sheet.agencies.tolokGood'),
} as const satisfies Record<string, ColumnShape>;

const shapes = { ...printed, ...working } as const;
export type AgencyColumn = keyof typeof shapes;

export const agencyColumns = Object.keys(shapes) as readonly AgencyColumn[];
export const shapeOf = (column: AgencyColumn): ColumnShape => shapes[column];

export const printedCount = Object.keys(printed).length;

const letters = Object.fromEntries(agencyColumns.map((column, at) => [column, columnLetter(at + 1)])) as Record<AgencyColumn, string>;

/** The letter of a column. */
export const letterOf = (column: AgencyColumn): string => letters[column];

/** The sheet's rows: headings, then one row an agency (one empty row when there is none). */
export const groupRow = 5;
export const headingRow = 6;
export const firstAgencyRow = 7;
export const lastAgencyRow = (agencies: number): number => firstAgencyRow + Math.max(1, agencies) - 1;
