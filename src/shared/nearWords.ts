// Why a name may be an agency's, in words.

import type { Language } from './domain.ts';
import { t } from './i18n/t.ts';
import type { NearName } from './tabular/nearNames.ts';

/** "beda satu huruf", and from which of its names where that is not the one it is listed by. */
export const nearWords = (language: Language, { agency, reason, knownAs, percent }: NearName): string => {
  const words = t(language, `near.${reason}`, { knownAs, percent });
  return knownAs === agency || reason === 'initials' ? words : t(language, 'near.viaAlias', { reason: words, knownAs });
};
