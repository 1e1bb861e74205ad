// A row of evidence as it stands in the file that came in: press once, and every cell's own text is there with its column.

import { Rows3 } from 'lucide-react';
import type { SourceRow } from '../../shared/jobs.ts';
import { isMessageKey } from '../../shared/i18n/t.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { useWords } from '../state/words.ts';
import { useWork } from '../workbook/useWork.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import './explain.css';

interface Place {
  readonly importId: number;
  readonly row: number;
}

const readRow = async (place: Place, onJob: (jobId: string) => void): Promise<SourceRow> => {
  const { jobId } = await call('evidence.source.start', place);
  onJob(jobId);
  return finished<'sourceRow'>(jobId);
};

const Cells = ({ source: { file, sheet, row, cells } }: { readonly source: SourceRow }) => {
  const { t } = useWords();
  const fieldName = (field: string | null): string => {
    const key = `evidence.field.${field ?? ''}`;
    return field === null ? t('explain.notRead') : isMessageKey(key) ? t(key) : field;
  };
  return (
    <table className="source-cells" aria-label={t('explain.place', { file, sheet, row: String(row) })}>
      <thead>
        <tr>
          <th scope="col">{t('explain.cell')}</th>
          <th scope="col">{t('explain.header')}</th>
          <th scope="col">{t('explain.text')}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ column, header, field, text }) => (
          <tr key={column} data-read={field !== null || undefined}>
            <th scope="row" className="number">{`${column}${row}`}</th>
            <td title={fieldName(field)}>
              {header} {field === null ? null : <span className="muted small">{fieldName(field)}</span>}
            </td>
            <td className="selectable">{text === '' ? '–' : text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The button, and under it the cells once they are read. */
export const SourceCells = ({ importId, row }: Place) => {
  const { t } = useWords();
  const work = useWork(readRow);
  return (
    <div className="source-cells-part">
      {work.result === null ? (
        <Button icon={Rows3} isDisabled={work.state === 'running'} onPress={() => work.run({ importId, row })}>
          {t('explain.cellsOf', { row: String(row) })}
        </Button>
      ) : (
        <Cells source={work.result} />
      )}
      {work.state === 'running' ? <Progress label={t('explain.cells')} share={work.share} /> : null}
    </div>
  );
};
