// How long a job still takes, in words.

import type { Words } from './words.ts';

/** `sisa 40 detik`, `2 min left`; nothing until it can be told. Milliseconds. */
export const remainingText = (milliseconds: number | null, { t }: Words): string => {
  if (milliseconds === null) return '';
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? t('shell.remainingSeconds', { count: seconds }) : t('shell.remainingMinutes', { count: Math.ceil(seconds / 60) });
};
