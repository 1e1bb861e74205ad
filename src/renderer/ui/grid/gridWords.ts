// The grid's own few sentences in the window's language; all others of its words belong to parts that are not used.

import type { Words } from '../../state/words.ts';

/** A sentence of the grid by its key, or the library's own when it is never seen. */
export const gridText = (words: Words) => ({ key, defaultValue }: { readonly key: string; readonly defaultValue: string }): string => {
  switch (key) {
    case 'noRowsToShow': return words.t('ui.noRows');
    case 'loadingOoo': return words.t('ui.loadingRows');
    case 'ariaSortableColumn': return words.t('ui.sortAscending');
    default: return defaultValue;
  }
};
