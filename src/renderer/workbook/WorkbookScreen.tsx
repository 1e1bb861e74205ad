// The place of the workbook screen; it says its name until its parts stand.

import { useWords } from '../state/words.ts';

export const WorkbookScreen = () => {
  const { t } = useWords();
  return <header className="screen-head"><h1>{t('place.workbook')}</h1></header>;
};
