// Where the published baseline leads on to: it names no agencies, so to those that are good now, and to the register behind the 653.

import { showAgencies } from '../agencies/filter.ts';
import { showTab } from '../evidence/tab.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';

export const BaselineMore = () => {
  const { t } = useWords();
  return (
    <>
      <p className="muted small">{t('overview.baselineNamesNone')}</p>
      <div className="explanation-more">
        <Button onPress={() => showAgencies('good')}>{t('overview.seeGoodNow')}</Button>
        <Button onPress={() => showTab('register')}>{t('overview.seeRegister')}</Button>
      </div>
    </>
  );
};
