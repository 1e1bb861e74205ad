// How long a job still takes, in words: the same in the window and on the command line.

import type { Language } from '../domain.ts';
import { t } from './t.ts';

/** `sisa 40 detik`, `2 min left`; nothing until it can be told. Milliseconds. */
export const remainingText = (milliseconds: number | null, language: Language): string => {
  if (milliseconds === null) return '';
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90
    ? t(language, 'shell.remainingSeconds', { count: seconds }) : t(language, 'shell.remainingMinutes', { count: Math.ceil(seconds / 60) });
};
