// Words and figures in the window's language, as a hook: the only way a component puts anything into words.

import { useMemo } from 'react';
import { useSettings } from './settings.ts';
import { wordsOf, type Words } from './wordsOf.ts';

export type { Words };

export const useWords = (): Words => {
  const language = useSettings((settings) => settings.language);
  return useMemo(() => wordsOf(language), [language]);
};
