// Which fields a layout can use, in the order a person looks for them, and how each may be read. The reader decides what a
// field then means; this only says what to offer.

import {
  dateReadings, numberReadings, type Field, type Layout, type PlannedColumn, type Reading, type SheetPlan,
} from '../../shared/tabular/plan.ts';

const ofLayout: Readonly<Record<Layout, readonly Field[]>> = {
  records: [
    'trackingId', 'status', 'agency', 'parentAgency', 'receivedDate', 'receivedTime', 'receivedUnix', 'firstFollowUpDate', 'completedDate',
    'completedUnix', 'forwardedDate', 'lastActivityDate', 'class', 'category', 'title', 'body', 'reportType', 'source', 'agencyId',
    'holdReason', 'province', 'city', 'district', 'village', 'area', 'number',
  ],
  agencySummary: [
    'agency', 'agencyType', 'received', 'unverified', 'forwarded', 'onHold', 'waiting', 'inProcess', 'completed', 'archived', 'blocked',
    'followedUp', 'followUpPercent', 'completionPercent', 'meanDays', 'decree', 'parentAgency', 'number',
  ],
  statusSummary: ['agency', 'status', 'count', 'wideCount', 'unit', 'month', 'year', 'placeCode', 'province', 'number'],
  register: ['agency', 'agencyType', 'parent', 'agencyId', 'decree', 'validFrom', 'validTo', 'formerName', 'splitFrom', 'number'],
  disclosure: ['itemTitle', 'link', 'publishedDate', 'publisher', 'format', 'licence', 'complete', 'timely', 'documented', 'number'],
  unknown: [],
};

/** A sheet with these is of that layout: what a person is shown as the reason, and asked for when one is missing. */
const tellTale: Readonly<Record<Layout, readonly Field[]>> = {
  records: ['trackingId', 'status'],
  agencySummary: ['agency', 'received', 'completed', 'inProcess', 'followedUp'],
  statusSummary: ['agency', 'status', 'count', 'wideCount'],
  register: ['agency'],
  disclosure: ['itemTitle', 'link', 'publishedDate'],
  unknown: [],
};

const dates: ReadonlySet<Field> = new Set<Field>([
  'receivedDate', 'receivedUnix', 'forwardedDate', 'firstFollowUpDate', 'lastActivityDate', 'completedDate', 'completedUnix', 'validFrom',
  'validTo', 'publishedDate',
]);
const numbers: ReadonlySet<Field> = new Set<Field>([
  'received', 'unverified', 'forwarded', 'onHold', 'waiting', 'inProcess', 'completed', 'archived', 'blocked', 'followedUp',
  'followUpPercent', 'completionPercent', 'meanDays', 'count', 'wideCount',
]);

/** The fields to offer for a sheet of this layout; of an unknown one, all there are. */
export const fieldsOf = (layout: Layout): readonly Field[] =>
  layout === 'unknown' ? [...new Set(Object.values(ofLayout).flat())] : ofLayout[layout];

/** How a field's text may be read; empty when it is plain text. */
export const readingsOf = (field: Field | null): readonly Reading[] => {
  if (field !== null && dates.has(field)) return dateReadings;
  return field !== null && numbers.has(field) ? numberReadings : [];
};

/** The columns that made the sheet what it is taken for. */
export const tellingColumns = (plan: SheetPlan): readonly PlannedColumn[] =>
  plan.columns.filter((column) => column.field !== null && tellTale[plan.layout].includes(column.field));
