// How alike two texts are written. Knows nothing of agencies.

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const size = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** How alike two texts are by the letter pairs they share: 1 the same, 0 nothing in common. */
export const likeness = (left: string, right: string): number => {
  const [a, b] = [pairsOf(left), pairsOf(right)];
  const total = size(a) + size(b);
  if (total === 0) return left === right ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / total;
};

/** How many letters have to be put in, left out or changed to make one of the other; null when it takes more than `most`. */
export const distanceUpTo = (left: string, right: string, most: number): number | null => {
  if (Math.abs(left.length - right.length) > most) return null;
  let before = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const change = (before[at - 1] ?? 0) + (left[row - 1] === right[at - 1] ? 0 : 1);
      now.push(Math.min(change, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    if (Math.min(...now) > most) return null;
    before = now;
  }
  const distance = before[right.length] ?? 0;
  return distance > most ? null : distance;
};

const joining = new Set(['dan', 'di', 'untuk', 'serta']);

/** Whether one is the first letters of the other's words: `bpom` for "badan pengawas obat dan makanan". */
export const initialsOf = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [word = ''] = short;
  if (short.length !== 1 || word.length < 3) return false;
  const initials = (words: readonly string[]): string => words.map((each) => each[0] ?? '').join('');
  return word === initials(long) || word === initials(long.filter((each) => !joining.has(each)));
};
