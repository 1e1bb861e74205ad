// One report, with the file, sheet and row it stands in.

import { X } from 'lucide-react';
import { reportColumns, type Report } from '../../shared/contract/reports.ts';
import { SourceCells } from '../explain/SourceCells.tsx';
import { useWords } from '../state/words.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { written } from './columns.tsx';

const shown = reportColumns.filter((column) => !['trackingId', 'title', 'file', 'sheet', 'row'].includes(column));

export const ReportPanel = ({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) => {
  const words = useWords();
  const { t } = words;
  const { file, sheet, row } = report;
  return (
    <aside className="report-panel panel" aria-label={t('reports.detail')}>
      <header>
        <h2>{report.trackingId === null ? t('reports.detail') : <CopyText text={report.trackingId} />}</h2>
        <IconButton icon={X} label={t('reports.closeDetail')} onPress={onClose} />
      </header>
      {report.title === null ? null : <p className="selectable report-title">{report.title}</p>}
      {report.superseded ? <p className="tone-at-risk small">● {t('reports.supersededMeaning')}</p> : null}
      <dl>
        {shown.map((column) => {
          const text = written(report, column, words);
          return (
            <div key={column}>
              <dt>{t(`reports.column.${column}`)}</dt>
              <dd className={text === null ? 'muted' : 'selectable'}>{text ?? t('reports.notGiven')}</dd>
            </div>
          );
        })}
      </dl>
      <h3>{t('reports.source')}</h3>
      <dl>
        {([['file', file], ['sheet', sheet], ['row', String(row)]] as const).map(([part, text]) => (
          <div key={part}><dt>{t(`reports.column.${part}`)}</dt><dd className="selectable">{text}</dd></div>
        ))}
      </dl>
      <SourceCells key={report.id} importId={report.importId} row={row} />
    </aside>
  );
};
