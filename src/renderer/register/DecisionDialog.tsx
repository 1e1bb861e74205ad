// A decision before it is made: what it would change, and the press that makes it. A city said to be a regency has to be meant.

import { useState, type ReactNode } from 'react';
import type { Decision } from '../../shared/contract/register.ts';
import { AppError } from '../../shared/errors.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Checkbox } from '../ui/Switch.tsx';
import { EffectTable } from './EffectTable.tsx';
import { makeDecision } from './making.ts';
import './register.css';

/** The effect of a decision, or why it cannot be made; null asks nothing yet. */
export const EffectOf = ({ decision }: { readonly decision: Decision | null }) => {
  const { t, say } = useWords();
  // The question is another one with each word typed: what was answered to the last one must not stand under it.
  const { data, error, isPlaceholderData } = useCall('decision.rehearse', { decision: decision ?? { about: 'eventGone', id: 0 } }, { enabled: decision !== null });
  if (decision === null) return <p className="muted">{t('decide.incomplete')}</p>;
  if (error !== null) {
    return <p className="field-error" role="alert">{error instanceof AppError ? say('error', error.code, error.params) : error.message}</p>;
  }
  return data === undefined || isPlaceholderData ? <p className="muted">{t('decide.counting')}</p> : <EffectTable effect={data} />;
};

const isOtherKind = (error: Error | null): boolean => error instanceof AppError && error.code === 'agency.otherKind';

export const DecisionDialog = ({ title, decision, accept, onClose, children }: {
  readonly title: string; readonly decision: Decision; readonly accept: string; readonly onClose: () => void; readonly children?: ReactNode;
}) => {
  const { t } = useWords();
  const [isMeant, setIsMeant] = useState(false);
  const made: Decision = decision.about === 'name' ? { ...decision, isOtherKindMeant: isMeant } : decision;
  const { data, error, isPlaceholderData } = useCall('decision.rehearse', { decision: made });
  const isReady = data !== undefined && error === null && !isPlaceholderData;
  return (
    <Dialog
      title={title} isOpen onClose={onClose} width="wide"
      actions={(
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={!isReady} onPress={() => { onClose(); void makeDecision(made); }}>{accept}</Button>
        </>
      )}
    >
      {children}
      {isOtherKind(error) || isMeant ? <Checkbox isOn={isMeant} onChange={setIsMeant}>{t('decide.otherKindMeant')}</Checkbox> : null}
      <EffectOf decision={made} />
    </Dialog>
  );
};
