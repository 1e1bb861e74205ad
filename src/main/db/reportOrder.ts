// Orders a million ids by a key each: numbers before texts, nothing last, equals by id. Pure.

export type SortKey = number | string | null;

const compareKeys = (a: SortKey, b: SortKey): number => {
  if (a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
};

/** The ids in order of their keys; reports without a key come last either way. */
export const orderIds = (ids: readonly number[], keys: readonly SortKey[], descending: boolean): Float64Array => {
  const given: number[] = [];
  const absent: number[] = [];
  for (let at = 0; at < ids.length; at += 1) ((keys[at] ?? null) === null ? absent : given).push(at);
  const sign = descending ? -1 : 1;
  const order = Uint32Array.from(given).sort((a, b) => sign * compareKeys(keys[a] ?? null, keys[b] ?? null) || a - b);
  const ordered = new Float64Array(ids.length);
  for (let at = 0; at < order.length; at += 1) ordered[at] = ids[order[at] ?? 0] ?? 0;
  for (let at = 0; at < absent.length; at += 1) ordered[order.length + at] = ids[absent[at] ?? 0] ?? 0;
  return ordered;
};
