// What a figure in a list of agencies says when it is pressed: the agency's own explanation, and the way on to its page.

import type { ScoreResult } from '../../shared/scoring/types.ts';
import { explainAgency } from '../agencies/explain.ts';
import { go, openAgency } from '../state/window.ts';
import type { Words } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import type { Explanation } from '../ui/Figure.tsx';

/** Opens an agency's page: its reports, sources and cells. */
export const openPage = (key: string): void => {
  openAgency(key);
  go('agencies');
};

const described: ReadonlySet<string> = new Set(['name', 'type', 'band', 'reason', 'tie']);

/** Gives the explanation of a column's figure; null for columns that hold none. */
export const explainRows = (result: ScoreResult, words: Words) => (key: string, column: string): Explanation | null => {
  const agency = described.has(column) ? undefined : result.agencies.find((one) => one.key === key);
  if (agency === undefined) return null;
  const { sentence, ...rest } = explainAgency(agency, result, words);
  return {
    ...rest, sentence: `${agency.name}: ${sentence}`,
    more: <Button onPress={() => openPage(key)}>{words.t('scenarios.openAgency')}</Button>,
  };
};
