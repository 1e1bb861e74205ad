// What became of agencies as one sentence, the same in the window, the history and on the command line.

import type { AgencyEvent } from './agencyEvents.ts';
import type { Language } from './domain.ts';
import { formatDate, t } from './i18n/t.ts';

/** "Kabupaten Alfa menjadi Kabupaten Alfa Raya sejak 1 Jan 2022". */
export const eventSentence = (language: Language, { kind, before, after, since }: AgencyEvent): string => {
  const said = t(language, `event.${kind}`, { before: before.join(', '), after: after.join(', ') });
  return since === null ? said : t(language, 'event.since', { what: said, since: formatDate(since, language) });
};
