// Folds words so that the many ways of writing one thing compare equal. Knows nothing of what the words mean.

/** Lower case, without accents, every run of other characters one space: `Kab. BANDUNG ` → `kab bandung`. */
export const foldWords = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Folded and without spaces, so that `TrackingID`, `tracking_id` and `Tracking ID` are one. */
export const foldTight = (text: string): string => foldWords(text).replaceAll(' ', '');

/** One line of text: line breaks and runs of spaces become one space. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
