// Finds keys that occur more than once in long lists of numbers, and the rows that share each: sorting numbers and counting, because a
// map of a million entries would take several times the memory. Pure.

/** A list of keys; `idAt` names the row of each. */
export interface KeyedRows {
  readonly keys: Float64Array;
  readonly idAt: (at: number) => number;
}

/** Rows that share a key lie beside each other in `ids`: group `n` from `starts[n]` to `starts[n + 1]`, in the order given. */
export interface RowGroups {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ids: Float64Array;
}

const together = (lists: readonly KeyedRows[]): Float64Array => {
  const all = new Float64Array(lists.reduce((sum, { keys }) => sum + keys.length, 0));
  let at = 0;
  for (const { keys } of lists) {
    all.set(keys, at);
    at += keys.length;
  }
  return all;
};

/** Keys that occur more than once, ascending, each once. */
const repeatedKeys = (lists: readonly KeyedRows[]): Float64Array => {
  const all = together(lists).sort();
  let length = 0;
  for (let at = 1; at < all.length; at += 1) {
    const key = all[at] ?? 0;
    if (key !== all[at - 1] || (length > 0 && all[length - 1] === key)) continue;
    all[length] = key;
    length += 1;
  }
  return all.slice(0, length);
};

/** The place of a key in an ascending list; -1 when it is not in it. */
const placeOf = (keys: Float64Array, key: number): number => {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

const eachRepeat = (lists: readonly KeyedRows[], repeated: Float64Array, take: (group: number, id: number) => void): void => {
  if (repeated.length === 0) return;
  for (const { keys, idAt } of lists) {
    for (let at = 0; at < keys.length; at += 1) {
      const group = placeOf(repeated, keys[at] ?? 0);
      if (group >= 0) take(group, idAt(at));
    }
  }
};

export const groupsOf = (lists: readonly KeyedRows[]): RowGroups => {
  const repeated = repeatedKeys(lists);
  const starts = new Uint32Array(repeated.length + 1);
  eachRepeat(lists, repeated, (group) => { starts[group + 1] = (starts[group + 1] ?? 0) + 1; });
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const [next, ids] = [starts.slice(), new Float64Array(starts.at(-1) ?? 0)];
  eachRepeat(lists, repeated, (group, id) => {
    const at = next[group] ?? 0;
    ids[at] = id;
    next[group] = at + 1;
  });
  return { count: repeated.length, starts, ids };
};
