// Holds the tray while the window is open. What changes it is in trayActions.ts, reading.ts and importing.ts.

import { create } from 'zustand';
import { emptyTray, type Tray } from './tray.ts';

export interface TrayState {
  readonly tray: Tray;
  /** The import that runs; its job is null until the host has begun it. */
  readonly importing: { readonly jobId: string | null } | null;
}

export const useTray = create<TrayState>(() => ({ tray: emptyTray, importing: null }));

export const changeTray = (change: (tray: Tray) => Tray): void => useTray.setState(({ tray }) => ({ tray: change(tray) }));
