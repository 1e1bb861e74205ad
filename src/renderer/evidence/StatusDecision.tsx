// A status word nobody has settled: one press says what it counts as, for this evaluation and all its later evidence.

import { reportStates } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { assignStatus } from './deciding.ts';

export const StatusDecision = ({ word }: { readonly word: string }) => {
  const { t } = useWords();
  return (
    <div className="finding-decision" role="group" aria-label={t('evidence.assignStatus', { word })}>
      <span className="muted small">{t('evidence.countsAs')}</span>
      {reportStates.map((status) => (
        <Button key={status} onPress={() => void assignStatus(word, status)}>{t(`status.${status}`)}</Button>
      ))}
      <Button kind="quiet" onPress={() => void assignStatus(word, null)}>{t('evidence.unspecified')}</Button>
    </div>
  );
};
