// Where a national figure leads on to: the agencies it is summed from, the reports behind them, and the scenario that would move it.

import { go, type Place } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';

export const FigureMore = ({ withScenario = false, before }: {
  readonly withScenario?: boolean;
  /** What must be chosen first, so that the other screens show the figure that was pressed. */
  readonly before?: () => void;
}) => {
  const { t } = useWords();
  const lead = (place: Place) => () => {
    before?.();
    go(place);
  };
  return (
    <div className="explanation-more">
      <Button onPress={lead('agencies')}>{t('overview.seeAgencies')}</Button>
      <Button onPress={lead('reports')}>{t('explain.reports')}</Button>
      {withScenario ? <Button onPress={lead('scenarios')}>{t('overview.seeScenario')}</Button> : null}
    </div>
  );
};
