// The foot of the tray: what still needs a person, the one button that lets the ready sheets in, and the import's progress.

import { Check, X } from 'lucide-react';
import { useJobs } from '../state/jobs.ts';
import { remainingText } from '../../shared/i18n/remaining.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Progress } from '../ui/Progress.tsx';
import { cancelImport, importReady } from './importing.ts';
import { stopReading, useReading } from './reading.ts';
import { needsPerson, sheetState } from './sheetState.ts';
import { sheetsToImport, type SheetPlace, type Tray } from './tray.ts';
import { clearFinished, selectSheet } from './trayActions.ts';
import { useTray } from './trayStore.ts';
import { useJobShare } from '../state/useJobShare.ts';

const placesWhere = (tray: Tray, isMeant: typeof needsPerson): readonly SheetPlace[] =>
  tray.files.flatMap((file) => (file.inspection?.sheets ?? [])
    .filter((sheet) => isMeant(file, sheet)).map((sheet) => ({ file: file.ref.id, sheet: sheet.name })));

const Waiting = ({ places }: { readonly places: readonly SheetPlace[] }) => {
  const { t } = useWords();
  const selected = useTray((state) => state.tray.selected);
  if (places.length === 0) return null;
  const at = places.findIndex((place) => place.file === selected?.file && place.sheet === selected.sheet);
  const next = places[(at + 1) % places.length];
  return (
    <p className="import-line tone-at-risk small">
      <span>{places.length === 1 ? t('evidence.waitingOne') : t('evidence.waitingMany', { count: places.length })}</span>
      <Button kind="quiet" onPress={() => { if (next !== undefined) selectSheet(next); }}>{t('evidence.nextWaiting')}</Button>
    </p>
  );
};

const ReadingLine = () => {
  const { t } = useWords();
  const { now, queue, done } = useReading();
  if (now === null) return null;
  return (
    <p className="import-line muted small" role="status">
      <span>{t('evidence.readingOf', { done, total: done + queue.length + 1 })}</span>
      <IconButton icon={X} size="small" label={t('evidence.cancelReading')} onPress={stopReading} />
    </p>
  );
};

const Importing = ({ jobId }: { readonly jobId: string | null }) => {
  const words = useWords();
  const { t, say } = words;
  const share = useJobShare(jobId);
  const remaining = useJobs(({ jobs }) => (jobId === null ? null : jobs[jobId]?.remaining ?? null));
  const message = useJobs(({ jobs }) => (jobId === null ? null : jobs[jobId]?.message ?? null));
  return (
    <div className="import-running" role="status">
      <span className="small">{message === null ? t('evidence.importing') : say('job', message.code, message.params)}</span>
      <span className="muted small number">{remainingText(remaining, words.language)}</span>
      <Progress label={t('evidence.importing')} share={share} />
      <Button icon={X} isDisabled={jobId === null} onPress={cancelImport}>{t('evidence.cancelImport')}</Button>
    </div>
  );
};

export const ImportBar = ({ tray }: { readonly tray: Tray }) => {
  const { t } = useWords();
  const importing = useTray((state) => state.importing);
  const ready = sheetsToImport(tray).length;
  const isReading = useReading((state) => state.now !== null);
  const hasFinished = placesWhere(tray, (file, sheet) => sheetState(file, sheet) === 'imported').length > 0;
  if (importing !== null) return <footer className="import-bar"><Importing jobId={importing.jobId} /></footer>;
  return (
    <footer className="import-bar">
      <ReadingLine />
      <Waiting places={placesWhere(tray, needsPerson)} />
      {hasFinished && ready === 0
        ? <Button icon={Check} onPress={clearFinished}>{t('evidence.clearImported')}</Button>
        : (
          <Button kind="primary" isDisabled={ready === 0 || isReading} onPress={() => void importReady()}>
            {ready === 0 ? t('evidence.importNone') : ready === 1 ? t('evidence.importOne') : t('evidence.importMany', { count: ready })}
          </Button>
        )}
    </footer>
  );
};
