// Tracking IDs as sorted numbers, so that reports handed in twice are found by walking short lists instead of an index on every
// report. Pure: knows nothing of the store. Equal texts have equal keys; a key below 0 may stand for two texts, so it is checked.

export interface KeyList {
  /** Ascending. */
  readonly keys: Float64Array;
  /** The row of each key; ascending among equal keys. */
  readonly places: Uint32Array;
}

/** Own value for IDs that are plain whole numbers; 52 bits of a hash, negated, for all others. */
export const trackingKey = (id: string): number => plainNumber(id) ?? -hash(id);

/** Up to fifteen digits, the first not 0, so that no two texts are the same number. */
const plainNumber = (id: string): number | null => {
  if (id.length === 0 || id.length > 15 || id.charCodeAt(0) === 48) return null;
  let number = 0;
  for (let at = 0; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
};

const hash = (text: string): number => {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return ((high ^ (high >>> 15)) >>> 12) * 4294967296 + ((low ^ (low >>> 13)) >>> 0) + 1;
};

/** Keys as they are read, in plain memory: a million of them in growing arrays would take several times as much. */
export interface TrackingList {
  readonly add: (key: number, place: number) => void;
  /** What was added, in the order added. */
  readonly list: () => KeyList;
}

export const newTrackingList = (): TrackingList => {
  let keys = new Float64Array(1024);
  let places = new Uint32Array(1024);
  let length = 0;
  const grow = (): void => {
    const [more, further] = [new Float64Array(length * 2), new Uint32Array(length * 2)];
    more.set(keys);
    further.set(places);
    [keys, places] = [more, further];
  };
  return {
    add: (key, place) => {
      if (length === keys.length) grow();
      keys[length] = key;
      places[length] = place;
      length += 1;
    },
    list: () => ({ keys: keys.subarray(0, length), places: places.subarray(0, length) }),
  };
};

const isAscending = (keys: Float64Array): boolean => {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at] ?? 0) < (keys[at - 1] ?? 0)) return false;
  return true;
};

/** Keys in the order of their rows, as they were read, to a sorted list. */
export const sortedKeys = (list: KeyList): KeyList => {
  const { keys, places } = list;
  if (isAscending(keys)) return list;
  const order = Uint32Array.from(keys, (_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return {
    keys: Float64Array.from(order, (at) => keys[at] ?? 0),
    places: Uint32Array.from(order, (at) => places[at] ?? 0),
  };
};

/** The first index from `from` on whose key is at least `key`. */
const lowerBound = (keys: Float64Array, key: number, from: number): number => {
  let low = from;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

export interface Match {
  readonly key: number;
  /** Rows of the one list and of the other. */
  readonly place: number;
  readonly otherPlace: number;
}

const matchesOfShorter = (list: KeyList, longer: KeyList): Match[] => {
  const found: Match[] = [];
  let from = 0;
  for (let at = 0; at < list.keys.length && from < longer.keys.length; at += 1) {
    const key = list.keys[at] ?? 0;
    from = lowerBound(longer.keys, key, from);
    for (let next = from; longer.keys[next] === key; next += 1) {
      found.push({ key, place: list.places[at] ?? 0, otherPlace: longer.places[next] ?? 0 });
    }
  }
  return found;
};

/** Every pair of equal keys of two lists. */
export const matches = (list: KeyList, other: KeyList): Match[] => {
  if (list.keys.length <= other.keys.length) return matchesOfShorter(list, other);
  return matchesOfShorter(other, list).map(({ key, place, otherPlace }) => ({ key, place: otherPlace, otherPlace: place }));
};

/** Rows of a list whose key stands in it again further down, paired with the next such row. */
export const repeats = ({ keys, places }: KeyList): Match[] => {
  const found: Match[] = [];
  for (let at = 1; at < keys.length; at += 1) {
    if (keys[at] === keys[at - 1]) found.push({ key: keys[at] ?? 0, place: places[at - 1] ?? 0, otherPlace: places[at] ?? 0 });
  }
  return found;
};
