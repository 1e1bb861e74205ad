// A number that stands for texts: equal texts have equal numbers, and unlike ones hardly ever (one pair in four thousand million
// million). Rows of a million-row sheet are compared by it, so that neither sheet has to be held.

/** Stands between two texts, so that `ab|c` and `a|bc` differ. */
const border = 0x1f;

/** 52 bits, from 1 on: 0 is left for "nothing". */
export const fingerprintOf = (texts: readonly string[]): number => {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (const text of texts) {
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at === text.length ? border : text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x5bd1e995);
    }
  }
  return ((high ^ (high >>> 15)) >>> 12) * 4294967296 + ((low ^ (low >>> 13)) >>> 0) + 1;
};
