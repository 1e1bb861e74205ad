// What titles compare by, as numbers beside the rows they stand in; the titles themselves are not held.

import type { KeyedRows } from '../../../shared/quality/repeats.ts';

export interface Titles {
  readonly add: (key: number, id: number) => void;
  readonly rows: () => KeyedRows;
}

const longer = (list: Float64Array): Float64Array<ArrayBuffer> => {
  const more = new Float64Array(list.length * 2);
  more.set(list);
  return more;
};

export const openTitles = (): Titles => {
  let [keys, ids] = [new Float64Array(1024), new Float64Array(1024)];
  let length = 0;
  return {
    add: (key, id) => {
      if (length === keys.length) [keys, ids] = [longer(keys), longer(ids)];
      keys[length] = key;
      ids[length] = id;
      length += 1;
    },
    rows: () => {
      const of = ids;
      return { keys: keys.subarray(0, length), idAt: (at) => of[at] ?? 0 };
    },
  };
};
