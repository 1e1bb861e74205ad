// Reads a sheet row by row under a plan: every row gets a role, data rows become typed data, and what a person must see is
// gathered on the way. One pass; the rows themselves are not kept.

import type { RowRole, SheetPlan } from './plan.ts';
import type { OpenSheet, ReadingContext, RowReading } from './rows.ts';
import { openAgencyNames } from './agencyNames.ts';
import { openColumns, type OpenColumns } from './columns.ts';
import { openFindings, type Findings } from './findings.ts';
import { openAgencySummary } from './layouts/agencySummary.ts';
import type { Desk, LayoutReader } from './layouts/desk.ts';
import { openDisclosure } from './layouts/disclosure.ts';
import { openRecords } from './layouts/records.ts';
import { openRegister } from './layouts/register.ts';
import { openStatusSummary } from './layouts/statusSummary.ts';
import { openPeriodCheck } from './periodCheck.ts';
import { checkMerges, checkPlan } from './planCheck.ts';
import { skip } from './roles.ts';
import { openStatusColumn } from './statusColumn.ts';

const always = (reading: RowReading): LayoutReader => ({ read: () => reading, finish: () => undefined });

/** Rows of a layout whose rows are not taken in are shown, never guessed into the score. */
const openLayout = (desk: Desk, isReadable: boolean): LayoutReader => {
  if (desk.plan.headerRow === null) return always(skip.noHeader);
  if (desk.plan.layout === 'unknown') return always(skip.unknownLayout);
  if (!isReadable) return always(skip.lackingColumn);
  switch (desk.plan.layout) {
    case 'records': return openRecords(desk);
    case 'agencySummary': return openAgencySummary(desk);
    case 'statusSummary': return openStatusSummary(desk);
    case 'register': return openRegister(desk);
    case 'disclosure': return openDisclosure(desk);
  }
};

type OpenDesk = Desk & { readonly columns: OpenColumns };

const openDesk = (plan: SheetPlan, context: ReadingContext, findings: Findings): OpenDesk => {
  const columns = openColumns(plan);
  return {
    plan,
    context,
    columns,
    findings,
    statuses: openStatusColumn(context.statuses, columns.place('status'), findings.mark),
    agencies: openAgencyNames(plan.layout === 'register' ? { knownAgencies: null } : context, findings.mark),
    periods: openPeriodCheck(context.periods, plan.titleFacts, findings.mark),
  };
};

const mostTotalRows = 500;

/** Opens a sheet for reading. Rows must come in ascending order, all of them; `finish` once, at the end. */
export const openSheet: OpenSheet = (plan, context, { watch, limits } = {}) => {
  const findings = openFindings(watch, limits);
  const desk = openDesk(plan, context, findings);
  const layout = openLayout(desk, checkPlan(plan, findings));
  const headerEnd = plan.headerRow ?? 0;
  const headerStart = headerEnd - plan.headerRowCount + 1;
  const counts: Record<RowRole, number> = { title: 0, header: 0, data: 0, section: 0, total: 0, note: 0, refused: 0 };
  const totalRows: number[] = [];
  let lastDataRow = 0;
  return {
    read: (row) => {
      const reading = row.number > headerEnd ? layout.read(row) : row.number < headerStart ? skip.title : skip.header;
      counts[reading.role] += 1;
      if (reading.role === 'data') lastDataRow = row.number;
      else if (reading.role === 'total' && totalRows.length < mostTotalRows) totalRows.push(row.number);
      return reading;
    },
    finish: ({ merges }) => {
      layout.finish();
      const unknownStatuses = desk.statuses.finish(findings);
      const agencies = desk.agencies.finish(findings);
      desk.periods.finish(findings);
      checkMerges(plan, merges, lastDataRow, findings);
      const decided = desk.columns.decide(findings);
      const read = counts.title + counts.header + counts.data + counts.section + counts.total + counts.note + counts.refused;
      return {
        plan: { ...plan, columns: decided.columns },
        counts: { read, ...counts },
        totalRows,
        unknownStatuses,
        agencies,
        findings: findings.list(),
        mustReread: decided.mustReread,
      };
    },
  };
};
