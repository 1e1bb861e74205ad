// What undone imports keep so that they can be redone, and the way to let go of it for good.

import { useState } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { releaseUndone } from './turning.ts';

export const UndoneKept = ({ kept: { imports, rows } }: Pick<CallOutput<'step.list'>, 'kept'>) => {
  const { t } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  if (imports === 0) return null;
  return (
    <p className="undone-kept muted small">
      {t('history.kept', { count: imports, rows })}
      <Button kind="quiet" isDisabled={isFixed} onPress={() => setAsking(true)}>{t('history.release')}</Button>
      {isAsking ? (
        <Dialog
          title={t('history.releaseTitle')} isOpen onClose={close}
          actions={(
            <>
              <Button onPress={close}>{t('ui.cancel')}</Button>
              <Button kind="danger" onPress={() => { close(); void releaseUndone(); }}>{t('history.releaseDo')}</Button>
            </>
          )}
        >
          <p>{t('history.releaseText', { rows })}</p>
        </Dialog>
      ) : null}
    </p>
  );
};
