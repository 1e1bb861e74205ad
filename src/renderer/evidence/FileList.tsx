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
import { isEvaluationWorkbook, WorkbookScenario } from './WorkbookScenario.tsx';
import type { SheetDecision, Tray, TrayFile } from './tray.ts';
import { decideSheet, selectSheet, takeOut } from './trayActions.ts';

const keyOf = (file: string, sheet: string): string => JSON.stringify([file, sheet]);
const placeOfKey = (key: string) => {
  const [file, sheet] = JSON.parse(key) as [string, string];
  return { file, sheet };
};

const canBeWanted = (state: SheetState): boolean => !['empty', 'unknown', 'imported'].includes(state);

/** What came of an import, row by row accounted for; else how much there is to import. What a person must settle stands at the sheet. */
const accountOf = ({ t, say }: Words, sheet: SheetInspection, decision: SheetDecision | undefined, state: SheetState): string => {
  const outcome = decision?.outcome ?? null;
  if (outcome === null || (state !== 'imported' && state !== 'failed')) return t('evidence.dataRows', { rows: sheet.counts.data });
  if (outcome.error !== null) return say('error', outcome.error.code, outcome.error.params);
  const { read, kept, refused, skipped } = outcome;
  return t('evidence.countsKept', { read, kept, refused, skipped });
};

const HiddenTag = () => {
  const { t } = useWords();
  return <span className="sheet-tag" title={t('evidence.hiddenSheet')}>{t('evidence.hidden')}</span>;
};

/** A text file has one sheet, named like the file: once is enough. */
const saysMoreThanFile = (file: TrayFile, sheet: SheetInspection): boolean => !file.ref.name.startsWith(sheet.name);

const SheetLine = ({ file, sheet }: { readonly file: TrayFile; readonly sheet: SheetInspection }) => {
  const words = useWords();
  const state = sheetState(file, sheet);
  const decision = file.decisions[sheet.name];
  const layout = words.t(`evidence.layout.${sheet.plan.layout}`);
  const account = accountOf(words, sheet, decision, state);
  const isNamed = saysMoreThanFile(file, sheet) || sheet.plan.layout === 'unknown';
  const isIn = state === 'imported' || state === 'failed';
  return (
    <GridListItem id={keyOf(file.ref.id, sheet.name)} textValue={sheet.name} className="tray-sheet">
      <div className="tray-sheet-line">
        <Checkbox
          label={words.t('evidence.wanted', { sheet: sheet.name })} isDisabled={!canBeWanted(state)}
          isOn={state === 'imported' || (canBeWanted(state) && decision !== undefined && isWanted(sheet, decision))}
          onChange={(wanted) => decideSheet({ file: file.ref.id, sheet: sheet.name }, { wanted })}
        />
        <span className="tray-sheet-name" title={sheet.name}>{isNamed ? sheet.name : layout}</span>
        {sheet.visibility === 'visible' ? null : <HiddenTag />}
        <StateMark state={state}>{words.t(`evidence.state.${state}`)}</StateMark>
      </div>
      <p className="tray-sheet-words muted small">{isNamed && !isIn ? `${layout} · ${account}` : account}</p>
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
      {file.inspection !== null && isEvaluationWorkbook(file.inspection) ? <WorkbookScenario file={file.ref} /> : null}
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
