// Report ids by what they were found for, in plain memory: a field may be empty in a million reports.

import type { RowKey } from '../../../shared/quality/result.ts';

interface Growing { ids: Float64Array; length: number }

const push = (list: Growing, id: number): void => {
  if (list.length === list.ids.length) {
    const more = new Float64Array(list.length * 2);
    more.set(list.ids);
    list.ids = more;
  }
  list.ids[list.length] = id;
  list.length += 1;
};

export interface IdLists {
  readonly add: (key: RowKey, id: number) => void;
  /** The ids of a key in the order added; none for one nothing was found for. */
  readonly of: (key: RowKey) => Float64Array;
}

export const openIdLists = (): IdLists => {
  const lists = new Map<RowKey, Growing>();
  return {
    add: (key, id) => {
      const list = lists.get(key) ?? { ids: new Float64Array(64), length: 0 };
      lists.set(key, list);
      push(list, id);
    },
    of: (key) => {
      const list = lists.get(key);
      return list === undefined ? new Float64Array(0) : list.ids.subarray(0, list.length);
    },
  };
};
