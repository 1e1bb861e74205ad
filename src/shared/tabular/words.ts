// Folds words so that the many ways of writing one thing compare equal. Knows nothing of what the words mean.

const ascii = /^[\u0020-\u007e]*$/u;

/** Nearly every word of evidence is plain ASCII, where the general way is ten times as slow. */
const fold = (text: string, between: string): string =>
  ascii.test(text)
    ? text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, between)
    : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, between);

/** Lower case, without accents, every run of other characters one space: `Kab. BANDUNG ` → `kab bandung`. */
export const foldWords = (text: string): string => fold(text, ' ').trim();

/** Folded and without spaces, so that `TrackingID`, `tracking_id` and `Tracking ID` are one. */
export const foldTight = (text: string): string => fold(text, '');

/** One line of text: line breaks and runs of spaces become one space. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
