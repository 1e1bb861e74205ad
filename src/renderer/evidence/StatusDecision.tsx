// A status word nobody has settled: one press says what it counts as, for this evaluation and all its later evidence. What that
// makes of the reports at hand stands on each button, to be read before it is pressed.

import { useState } from 'react';
import { reportStates, type ReportState } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { assignStatus } from './deciding.ts';

const effectOf = (status: ReportState | null) =>
  (status === 'completed' || status === 'inProcess' ? `evidence.statusEffect.${status}` as const : 'evidence.statusEffect.other' as const);

export const StatusDecision = ({ word, count }: { readonly word: string; readonly count: number }) => {
  const { t } = useWords();
  const [pointed, setPointed] = useState<ReportState | null | undefined>();
  const follow = (status: ReportState | null) => ({ onHoverStart: () => setPointed(status), onFocus: () => setPointed(status) });
  return (
    <div className="finding-decision" role="group" aria-label={t('evidence.assignStatus', { word })}>
      <span className="muted small">{t('evidence.countsAs')}</span>
      {reportStates.map((status) => (
        <Button key={status} {...follow(status)} onPress={() => void assignStatus(word, status)}>{t(`status.${status}`)}</Button>
      ))}
      <Button kind="quiet" {...follow(null)} onPress={() => void assignStatus(word, null)}>{t('evidence.unspecified')}</Button>
      <span className="status-effect muted small number" aria-live="polite">
        {t(pointed === undefined ? 'evidence.statusEffect.hint' : effectOf(pointed), { count })}
      </span>
    </div>
  );
};
