// The columns of the reports' grid, and one report's values as lines for the panel beside it.

import { reportColumns, type Report } from '../../shared/contract/reports.ts';
import type { Words } from '../state/words.ts';
import type { GridColumn } from '../ui/grid/columns.ts';

type ReportColumn = (typeof reportColumns)[number];

const widths: Readonly<Record<ReportColumn, number>> = {
  trackingId: 104, receivedDate: 100, agency: 220, unit: 180, status: 132, closedBy: 92, class: 160, category: 150, title: 280,
  firstFollowUpDate: 128, completedDate: 100, file: 180, sheet: 100, row: 72,
};

/** A report's value as it is written on the screen; null where the evidence does not give it. */
export const written = (report: Report, column: ReportColumn, { t, date }: Words): string | null => {
  switch (column) {
    case 'receivedDate': case 'firstFollowUpDate': case 'completedDate': {
      const day = report[column];
      return day === null ? null : date(day);
    }
    case 'status': return report.status === null ? t('status.unspecified') : t(`status.${report.status}`);
    case 'closedBy': return report.closedBy === null ? null : t(`evidence.closer.${report.closedBy}`);
    case 'class': return t(`reports.class.${report.class}`);
    case 'row': return String(report.row);
    default: return report[column];
  }
};

export const columnsOf = (words: Words): readonly GridColumn<Report>[] => reportColumns.map((id) => ({
  id,
  header: words.t(`reports.column.${id}`),
  width: widths[id],
  value: (report) => report[id],
  text: (report) => written(report, id, words) ?? '–',
  cellClass: (report) => (report.superseded ? 'report-superseded' : ''),
  tip: (report) => (report.superseded ? words.t('reports.supersededMeaning') : id === 'title' ? report.title : null),
}));
