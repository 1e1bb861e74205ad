// Status words nobody has settled: one press says what a word counts as, for this evaluation and all its later evidence.

import { Button as AriaButton } from 'react-aria-components';
import { reportStates } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { assignStatus } from './deciding.ts';
import { useSheet } from './sheetContext.ts';

export const UnknownStatuses = ({ onGo }: { readonly onGo: (cell: string) => void }) => {
  const { t } = useWords();
  const { sheet } = useSheet();
  if (sheet.unknownStatuses.length === 0) return null;
  return (
    <section className="unsettled" aria-label={t('evidence.unknownStatuses')}>
      <h4>{t('evidence.unknownStatuses')}</h4>
      {sheet.unknownStatuses.map(({ word, count, cell }) => (
        <div key={word} className="unsettled-one" role="group" aria-label={t('evidence.assignStatus', { word })}>
          <AriaButton className="link unsettled-word" onPress={() => onGo(cell)}>“{word}”</AriaButton>
          <span className="muted small">{t('evidence.wordCount', { count, cell })}</span>
          <span className="unsettled-choices">
            {reportStates.map((status) => (
              <Button key={status} onPress={() => void assignStatus(word, status)}>{t(`status.${status}`)}</Button>
            ))}
            <Button kind="quiet" onPress={() => void assignStatus(word, null)}>{t('evidence.unspecified')}</Button>
          </span>
        </div>
      ))}
    </section>
  );
};
