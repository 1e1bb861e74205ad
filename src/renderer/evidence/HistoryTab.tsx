// What was imported, with the account of every sheet's rows, and the way to take an import back, also after a restart.

import { FileDiff, History, Replace, Send, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ImportRecord } from '../../shared/contract/evidence.ts';
import { lookBack, pickReplacement } from '../replace/replacing.ts';
import { useCall } from '../state/call.ts';
import { localMoment } from '../state/moments.ts';
import { useProject } from '../state/project.ts';
import { useWords, type Words } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { countBySeverity } from './findings.ts';
import { ImportDetails } from './ImportDetails.tsx';
import type { ReportBack } from './reportBack.ts';
import { ReportBackDialog } from './ReportBackDialog.tsx';
import { undoImport } from './importing.ts';

const countColumn = (id: 'read' | 'kept' | 'refused' | 'skipped' | 'superseded' | 'agencies', words: Words): GridColumn<ImportRecord> => ({
  id, header: words.t(`evidence.history.${id}`), kind: 'count', width: 82, value: (row) => row[id],
});

const findingsTip = (row: ImportRecord, { t }: Words): string => {
  const { blocking, warning, note } = countBySeverity(row.findings);
  return [
    t('evidence.count.blocking', { count: blocking }), t('evidence.count.warning', { count: warning }),
    t('evidence.count.note', { count: note }),
  ].join(' · ');
};

const sourceColumns = (words: Words): readonly GridColumn<ImportRecord>[] => [
  {
    id: 'file', header: words.t('evidence.history.file'), flex: 1, minWidth: 160,
    value: (row) => row.file, tip: (row) => `${row.file}\nSHA-256 ${row.sha256}`,
  },
  { id: 'sheet', header: words.t('evidence.history.sheet'), width: 96, value: (row) => row.sheet },
  {
    id: 'periods', header: words.t('evidence.history.periods'), width: 72, value: (row) => row.periods.join(', '),
    text: (row) => (row.periods.length === 0 ? words.t('evidence.history.all') : row.periods.join(', ')),
  },
];

const laterColumns = (words: Words, onOpen: (row: ImportRecord) => void): readonly GridColumn<ImportRecord>[] => [
  {
    id: 'findings', header: words.t('evidence.history.findings'), width: 80, kind: 'count',
    value: (row) => row.findings.length, tip: (row) => findingsTip(row, words),
    render: (row) => (
      <AriaButton className="cell-link" aria-label={words.t('evidence.history.open', { file: row.file })} onPress={() => onOpen(row)}>
        {words.count(row.findings.length)}
      </AriaButton>
    ),
  },
  {
    id: 'importedAt', header: words.t('evidence.history.date'), width: 150, sort: 'desc',
    value: (row) => row.importedAt, text: (row) => localMoment(row.importedAt, words),
  },
  {
    id: 'layout', header: words.t('evidence.history.layout'), width: 144,
    value: (row) => row.layout, text: (row) => words.t(`evidence.layout.${row.layout}`),
  },
];

const isOut = (row: ImportRecord): boolean => row.state !== 'current';
const factColumns = (words: Words, onOpen: (row: ImportRecord) => void): readonly GridColumn<ImportRecord>[] => [
  ...sourceColumns(words),
  ...(['read', 'kept', 'refused', 'skipped'] as const).map((id) => countColumn(id, words)),
  ...laterColumns(words, onOpen),
  ...(['superseded', 'agencies'] as const).map((id) => countColumn(id, words)),
];

const reportOf = ({ id, file }: ImportRecord): ReportBack => ({ file, of: { kind: 'import', importId: id } });

interface Doing {
  readonly onOpen: (row: ImportRecord) => void;
  readonly onUndo: (row: ImportRecord) => void;
  readonly onReport: (row: ImportRecord) => void;
  readonly fileOf: (importId: number) => string;
  readonly canUndo: boolean;
}

const stateWords = ({ state }: ImportRecord, { t }: Words): string => t(state === 'replaced' ? 'replace.replaced' : 'evidence.history.undone');

const Acts = ({ row, doing: { onUndo, onReport, fileOf, canUndo } }: { readonly row: ImportRecord; readonly doing: Doing }) => {
  const words = useWords();
  const { replaces, replacedBy } = row;
  const changedBy = replacedBy ?? (replaces === null ? null : row.id);
  return (
    <span className="import-acts">
      {changedBy === null ? null : <IconButton icon={FileDiff} label={words.t('replace.lookBack', { file: row.file })} onPress={() => void lookBack(changedBy)} />}
      {isOut(row) ? (
        <span className="muted" title={replacedBy === null ? '' : words.t('replace.replacedBy', { file: fileOf(replacedBy) })}>{stateWords(row, words)}</span>
      ) : (
        <>
          <IconButton icon={Send} label={words.t('back.open', { file: row.file })} onPress={() => onReport(row)} />
          <IconButton icon={Replace} label={words.t('replace.open', { file: row.file })} isDisabled={!canUndo} onPress={() => void pickReplacement(row)} />
          <Button kind="quiet" icon={Undo2} isDisabled={!canUndo} onPress={() => onUndo(row)}>{words.t('evidence.history.undo')}</Button>
        </>
      )}
    </span>
  );
};

const columnsOf = (words: Words, doing: Doing): readonly GridColumn<ImportRecord>[] => [
  ...factColumns(words, doing.onOpen).map((column) => ({ ...column, cellClass: (row: ImportRecord) => (isOut(row) ? 'import-undone' : '') })),
  {
    id: 'undo', header: '', width: 208, pinned: 'right', isSortable: false, value: (row) => row.state,
    render: (row) => <Acts row={row} doing={doing} />,
  },
];

interface UndoDialogProps {
  readonly row: ImportRecord | null;
  /** The import it came in place of: it counts again. */
  readonly replaced: ImportRecord | undefined;
  readonly onClose: () => void;
}

const UndoDialog = ({ row, replaced, onClose }: UndoDialogProps) => {
  const { t } = useWords();
  if (row === null) return null;
  const undo = (): void => { onClose(); void undoImport(row.id, replaced?.file ?? null); };
  return (
    <Dialog
      title={t(replaced === undefined ? 'evidence.history.undoTitle' : 'replace.undoTitle')} isOpen onClose={onClose}
      actions={(
        <>
          <Button onPress={onClose}>{t('evidence.history.keep')}</Button>
          <Button kind="danger" onPress={undo}>{t(replaced === undefined ? 'evidence.history.undoDo' : 'replace.undoDo')}</Button>
        </>
      )}
    >
      <p>
        {replaced === undefined
          ? t('evidence.history.undoText', { rows: row.kept, file: row.file, sheet: row.sheet })
          : t('replace.undoText', { old: replaced.file, file: row.file })}
      </p>
    </Dialog>
  );
};

export const HistoryTab = () => {
  const words = useWords();
  const { data } = useCall('evidence.imports', {});
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  const canUndo = useProject()?.readOnly === false;
  const [open, setOpen] = useState<ImportRecord | null>(null);
  const [reporting, setReporting] = useState<ReportBack | null>(null);
  const columns = useMemo(() => columnsOf(words, {
    onOpen: setOpen, onUndo: setUndoing, onReport: (row) => setReporting(reportOf(row)),
    fileOf: (importId) => data?.find(({ id }) => id === importId)?.file ?? '', canUndo,
  }), [words, canUndo, data]);
  if (data === undefined) return null;
  if (data.length === 0) return <EmptyState icon={History} title={words.t('evidence.history.empty')} />;
  return (
    <div className="evidence-fill">
      <Grid
        label={words.t('evidence.history.label')} noun={words.t('evidence.history.noun')} columns={columns} rows={data}
        rowId={(row) => String(row.id)} storageKey="imports" onOpen={setOpen}
      />
      {open === null ? null : (
        <ImportDetails
          row={open} onClose={() => setOpen(null)} onReport={() => { setOpen(null); setReporting(reportOf(open)); }}
          onReplace={canUndo ? () => { setOpen(null); void pickReplacement(open); } : null}
        />
      )}
      {reporting === null ? null : <ReportBackDialog report={reporting} onClose={() => setReporting(null)} />}
      <UndoDialog row={undoing} replaced={data.find(({ id }) => id === undoing?.replaces)} onClose={() => setUndoing(null)} />
    </div>
  );
};
