// The place of the reports screen; it says its name until its parts stand.

import { useWords } from '../state/words.ts';

export const ReportsScreen = () => {
  const { t } = useWords();
  return <header className="screen-head"><h1>{t('place.reports')}</h1></header>;
};
