// Weights that add up to a hundred while one of them is in the hand: the others give way in proportion.

/** The rest shared out by the largest remainder, so that whole numbers add up. */
const sharedOut = (rest: number, parts: readonly number[]): readonly number[] => {
  const sum = parts.reduce((total, part) => total + part, 0);
  const exact = parts.map((part) => (sum === 0 ? rest / parts.length : (rest * part) / sum));
  const whole = exact.map(Math.floor);
  const left = rest - whole.reduce((total, part) => total + part, 0);
  const byRemainder = exact.map((part, at) => ({ at, remainder: part - Math.floor(part) })).toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return whole.map((part, at) => (raised.has(at) ? part + 1 : part));
};

/** The weights with the one at `place` set to `value` (0–100); whole numbers that add up to a hundred. */
export const balanced = (weights: readonly number[], place: number, value: number): number[] => {
  const others = sharedOut(100 - value, weights.filter((_, at) => at !== place));
  return [...others.slice(0, place), value, ...others.slice(place)];
};
