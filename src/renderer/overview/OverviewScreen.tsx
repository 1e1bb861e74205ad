// The place of the overview screen; it says its name until its parts stand.

import { useWords } from '../state/words.ts';

export const OverviewScreen = () => {
  const { t } = useWords();
  return <header className="screen-head"><h1>{t('place.overview')}</h1></header>;
};
