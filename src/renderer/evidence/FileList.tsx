// The files of the tray with their sheets: what each was recognised as and where it stands on its way in. A file that cannot
// be read says why and keeps no other from coming in.

import { X } from 'lucide-react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { useWords, type Words } from '../state/words.ts';
import type { SheetInspection } from '../../shared/tabular/plan.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Checkbox } from '../ui/Switch.tsx';
import { useReading } from './reading.ts';
import { useJobShare } from '../state/useJobShare.ts';
import { isWanted, sheetState, type SheetState } from './sheetState.ts';
import { StateMark } from './StateMark.tsx';
import type { SheetDecision, Tray, TrayFile } from './tray.ts';
import { decideSheet, selectSheet, takeOut } from './trayActions.ts';

const keyOf = (file: string, sheet: string): string => JSON.stringify([file, sheet]);
const placeOfKey = (key: string) => {
  const [file, sheet] = JSON.parse(key) as [string, string];
  return { file, sheet };
};

const canBeWanted = (state: SheetState): boolean => !['empty', 'unknown', 'imported'].includes(state);

const stateWords = ({ t }: Words, state: SheetState, decision: SheetDecision | undefined): string =>
  state === 'imported' ? t('evidence.state.imported', { kept: decision?.outcome?.kept ?? 0 }) : t(`evidence.state.${state}`);

const HiddenTag = () => {
  const { t } = useWords();
  return <span className="tag" title={t('evidence.hiddenSheet')}>{t('evidence.hidden')}</span>;
};

const SheetLine = ({ file, sheet }: { readonly file: TrayFile; readonly sheet: SheetInspection }) => {
  const words = useWords();
  const state = sheetState(file, sheet);
  const decision = file.decisions[sheet.name];
  return (
    <GridListItem id={keyOf(file.ref.id, sheet.name)} textValue={sheet.name} className="tray-sheet">
      <Checkbox
        label={words.t('evidence.wanted', { sheet: sheet.name })} isDisabled={!canBeWanted(state)}
        isOn={canBeWanted(state) && decision !== undefined && isWanted(sheet, decision)}
        onChange={(wanted) => decideSheet({ file: file.ref.id, sheet: sheet.name }, { wanted })}
      />
      <span className="tray-sheet-words">
        <span className="tray-sheet-name">{sheet.name}{sheet.visibility === 'visible' ? null : <HiddenTag />}</span>
        <span className="muted small">
          {words.t(`evidence.layout.${sheet.plan.layout}`)} · {words.t('evidence.dataRows', { rows: sheet.counts.data })}
        </span>
      </span>
      <StateMark state={state}>{stateWords(words, state, decision)}</StateMark>
    </GridListItem>
  );
};

const FileProgress = ({ file }: { readonly file: TrayFile }) => {
  const { t } = useWords();
  const now = useReading((state) => state.now);
  const isQueued = useReading((state) => state.queue.includes(file.ref.id));
  const share = useJobShare(now?.jobId ?? null);
  if (now?.file === file.ref.id) return <Progress label={t('evidence.reading')} share={share} />;
  return isQueued ? <span className="muted small">{t('evidence.waiting')}</span> : null;
};

const FileHead = ({ file }: { readonly file: TrayFile }) => {
  const words = useWords();
  const error = file.inspection?.error ?? null;
  const isBare = file.inspection !== null && error === null && file.inspection.sheets.length === 0;
  return (
    <GridListHeader className="tray-file">
      <div className="tray-file-line">
        <span className="tray-file-name" title={file.ref.name}>{file.ref.name}</span>
        <FileProgress file={file} />
        <IconButton
          icon={X} size="small" label={words.t('evidence.removeFile', { file: file.ref.name })} onPress={() => takeOut(file.ref.id)}
        />
      </div>
      {error === null ? null : (
        <p className="tray-file-error" role="alert"><StateMark state="unreadable" /> {words.say('error', error.code, error.params)}</p>
      )}
      {isBare ? <p className="muted small">{words.t('evidence.noSheets')}</p> : null}
    </GridListHeader>
  );
};

export const FileList = ({ tray }: { readonly tray: Tray }) => {
  const { t } = useWords();
  const { selected } = tray;
  return (
    <GridList
      className="tray-list" aria-label={t('evidence.files')} selectionMode="single" selectionBehavior="replace" disallowEmptySelection
      selectedKeys={selected === null ? [] : [keyOf(selected.file, selected.sheet)]}
      onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) selectSheet(placeOfKey(String(key))); }}
    >
      {tray.files.map((file) => (
        <GridListSection key={file.ref.id} id={file.ref.id}>
          <FileHead file={file} />
          {(file.inspection?.sheets ?? []).map((sheet) => <SheetLine key={sheet.name} file={file} sheet={sheet} />)}
        </GridListSection>
      ))}
    </GridList>
  );
};
