// One import: the account of its rows, what its title block said, and its findings.

import { Replace, Send } from 'lucide-react';
import type { ImportRecord } from '../../shared/contract/evidence.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { inWorkingOrder } from './findings.ts';
import { SeverityMark } from './StateMark.tsx';

export const ImportDetails = ({ row, onClose, onReport, onReplace }: {
  readonly row: ImportRecord; readonly onClose: () => void; readonly onReport: () => void;
  /** Null where nothing may be changed. */
  readonly onReplace: (() => void) | null;
}) => {
  const { t, say } = useWords();
  const { read, kept, refused, skipped, sha256, findings } = row;
  return (
    <Dialog
      title={`${row.file} › ${row.sheet}`} isOpen onClose={onClose} width="wide"
      actions={row.state === 'current' ? (
        <>
          {onReplace === null ? null : <Button icon={Replace} onPress={onReplace}>{t('replace.button')}</Button>}
          <Button icon={Send} onPress={onReport}>{t('back.button')}</Button>
        </>
      ) : undefined}
    >
      <p className="number">{t('evidence.countsKept', { read, kept, refused, skipped })}</p>
      <p className="muted small">SHA-256 <CopyText text={sha256} label={sha256.slice(0, 16)} /></p>
      {findings.length === 0 ? <p className="muted">{t('evidence.noFindings')}</p> : null}
      <ol className="finding-list">
        {inWorkingOrder(findings).map((finding) => (
          <li key={`${finding.code} ${finding.cell ?? ''} ${JSON.stringify(finding.params)}`} className="sheet-finding">
            <SeverityMark severity={finding.severity}>
              <span className="hidden-visually">{t(`evidence.severity.${finding.severity}`)}</span>
            </SeverityMark>
            <span className="finding-cell">{finding.cell ?? ''}</span>
            <p className="selectable">{say('finding', finding.code, finding.params)}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
};
