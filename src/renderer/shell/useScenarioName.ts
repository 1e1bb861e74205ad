// How a scenario is called on the screen: the base scenario has a name of its own in each language.

import { useWords } from '../state/words.ts';

export const useScenarioName = (): ((name: string) => string) => {
  const { t } = useWords();
  return (name) => (name === 'base' ? t('shell.scenarioBase') : name);
};
