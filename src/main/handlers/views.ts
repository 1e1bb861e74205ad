// The last few orders of reports the window asked for, as lists of row ids: a page is then a key look-up. Held in memory only.

import { AppError } from '../../shared/errors.ts';

export interface View {
  /** Report ids in the view's order. */
  readonly ids: Float64Array;
  /** The period the reports are looked at for; null for all. */
  readonly period: string | null;
}

export interface ViewStore {
  readonly add: (view: View) => string;
  /** Throws `view.unknown` for one long gone. */
  readonly get: (id: string) => View;
  readonly clear: () => void;
}

/** A million ids are 8 MB. */
const remembered = 4;

export const createViewStore = (): ViewStore => {
  const views = new Map<string, View>();
  let count = 0;
  return {
    add: (view) => {
      count += 1;
      const id = `v${count}`;
      views.set(id, view);
      for (const old of [...views.keys()].slice(0, -remembered)) views.delete(old);
      return id;
    },
    get: (id) => {
      const view = views.get(id);
      if (view === undefined) throw new AppError('view.unknown', { view: id });
      return view;
    },
    clear: () => views.clear(),
  };
};
