// The place of the agencies screen; it says its name until its parts stand.

import { useWords } from '../state/words.ts';

export const AgenciesScreen = () => {
  const { t } = useWords();
  return <header className="screen-head"><h1>{t('place.agencies')}</h1></header>;
};
