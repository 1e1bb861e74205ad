// Where a national figure leads on to: the agencies it is summed from, the reports behind them, and the scenario that would move it.

import { go } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';

export const FigureMore = ({ withScenario = false }: { readonly withScenario?: boolean }) => {
  const { t } = useWords();
  return (
    <div className="explanation-more">
      <Button onPress={() => go('agencies')}>{t('overview.seeAgencies')}</Button>
      <Button onPress={() => go('reports')}>{t('explain.reports')}</Button>
      {withScenario ? <Button onPress={() => go('scenarios')}>{t('overview.seeScenario')}</Button> : null}
    </div>
  );
};
