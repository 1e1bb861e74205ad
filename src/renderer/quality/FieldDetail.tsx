// One field: how much of it is filled, the sheets that have no column for it, and the agencies that filled little.

import { List } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { recordFields } from '../../shared/quality/completeness.ts';
import type { FieldFill, RowKey } from '../../shared/quality/result.ts';
import { completenessLimits } from '../../shared/quality/rules.ts';
import { fieldLooksText } from '../../shared/quality/words.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { showAgency, showReports } from './openRows.ts';

const keyOf = ({ of, field }: FieldFill): RowKey | null => {
  const found = of === 'reports' ? recordFields.find((one) => one === field) : undefined;
  return found === undefined ? null : `lacks.${found}`;
};

/** Empty cells of sheets that have the column. */
const emptyOf = ({ expected, filled, withoutColumn }: FieldFill): number =>
  expected - filled - withoutColumn.reduce((sum, { rows }) => sum + rows, 0);

const Sheets = ({ field: { withoutColumn } }: { readonly field: FieldFill }) => {
  const { t } = useWords();
  if (withoutColumn.length === 0) return null;
  return (
    <section>
      <h3>{t('quality.withoutColumn')}</h3>
      <ul className="quality-places">
        {withoutColumn.map(({ importId, file, sheet, rows }) => <li key={importId} className="selectable">{t('quality.sheetRows', { file, sheet, rows })}</li>)}
      </ul>
    </section>
  );
};

const Low = ({ field, rowKey }: { readonly field: FieldFill; readonly rowKey: RowKey | null }) => {
  const { t, count, percent } = useWords();
  if (field.low.length === 0) return null;
  return (
    <section>
      <h3>
        {t('quality.low')}{' '}
        {field.lowAgencies > field.low.length ? <span className="muted small">{t('quality.byAgencyMore', { shown: field.low.length, all: field.lowAgencies })}</span> : null}
      </h3>
      <p className="muted small">{t('quality.lowRule', completenessLimits)}</p>
      <ul className="quality-agencies">
        {field.low.map(({ key, name, filled, expected, percent: share }) => (
          <li key={key}>
            <AriaButton className="cell-link" onPress={() => (rowKey === null ? showAgency(key) : showReports(rowKey, { agency: key }))}>{name}</AriaButton>
            <span className="number">{count(filled)} / {count(expected)} · {percent(share)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const FieldDetail = ({ field }: { readonly field: FieldFill }) => {
  const { t, language } = useWords();
  const [rowKey, empty] = [keyOf(field), emptyOf(field)];
  return (
    <article className="quality-detail panel" aria-label={t(`quality.field.${field.field}`)}>
      <h2>{t(`quality.field.${field.field}`)}</h2>
      <p className="muted">{fieldLooksText(language, field)}</p>
      <p>{t('quality.filledOf', { filled: field.filled, expected: field.expected })}</p>
      {rowKey === null || empty === 0 ? null : <div><Button icon={List} onPress={() => showReports(rowKey)}>{t('quality.showReports', { count: empty })}</Button></div>}
      <Sheets field={field} />
      <Low field={field} rowKey={empty === 0 ? null : rowKey} />
    </article>
  );
};
