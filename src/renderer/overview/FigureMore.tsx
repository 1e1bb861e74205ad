// Where a national figure leads on to: the agencies it is made of, the reports behind them, and the scenario that would move it.

import { showAgencies, type VerdictFilter } from '../agencies/filter.ts';
import { choicesKey, noFilter } from '../reports/filter.ts';
import { keepView } from '../state/useKept.ts';
import { go } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';

const showReports = (): void => {
  keepView(choicesKey, noFilter);
  go('reports');
};

export const FigureMore = ({ agencies = 'all', withScenario = false, before }: {
  /** Which agencies the figure counts or sums. */
  readonly agencies?: VerdictFilter;
  readonly withScenario?: boolean;
  /** What must be chosen first, so that the other screens show the figure that was pressed. */
  readonly before?: () => void;
}) => {
  const { t } = useWords();
  const lead = (show: () => void) => () => {
    before?.();
    show();
  };
  return (
    <div className="explanation-more">
      <Button onPress={lead(() => showAgencies(agencies))}>{t('overview.seeAgencies')}</Button>
      <Button onPress={lead(showReports)}>{t('explain.reports')}</Button>
      {withScenario ? <Button onPress={lead(() => go('scenarios'))}>{t('overview.seeScenario')}</Button> : null}
    </div>
  );
};
