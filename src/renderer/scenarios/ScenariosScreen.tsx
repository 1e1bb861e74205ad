// The place of the scenarios screen; it says its name until its parts stand.

import { useWords } from '../state/words.ts';

export const ScenariosScreen = () => {
  const { t } = useWords();
  return <header className="screen-head"><h1>{t('place.scenarios')}</h1></header>;
};
