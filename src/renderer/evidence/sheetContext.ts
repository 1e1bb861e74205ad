// The sheet in view, for the parts of the preview that the grid draws: column heads and row numbers.

import { createContext, useContext } from 'react';
import type { SheetInspection } from '../../shared/tabular/plan.ts';
import type { SheetDecision, SheetPlace, TrayFile } from './tray.ts';

export interface SheetInView {
  readonly place: SheetPlace;
  readonly file: TrayFile;
  readonly sheet: SheetInspection;
  readonly decision: SheetDecision;
}

export const SheetContext = createContext<SheetInView | null>(null);

/** The sheet in view; only inside a SheetContext. */
export const useSheet = (): SheetInView => {
  const sheet = useContext(SheetContext);
  if (sheet === null) throw new Error('no sheet in view');
  return sheet;
};
