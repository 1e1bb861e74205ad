// What the window shows now: place, period, scenario with its unsaved changes, the agency that is open, selection sums. Kept
// per project on this machine, so that a project opens where it was left.

import { create } from 'zustand';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import type { Parameters } from '../../shared/scoring/types.ts';

export const places = ['overview', 'evidence', 'agencies', 'reports', 'scenarios', 'workbook'] as const;
export type Place = (typeof places)[number];

/** Figures of the rows selected in a grid, for the status bar. */
export interface SelectionSums {
  readonly rows: number;
  readonly total: number;
  /** What the rows are, already in words. */
  readonly noun: string;
  /** The column that has the focus, in words, and how many of the rows have a number in it. */
  readonly column: string;
  readonly numbers: number;
  /** Of that column; null when it holds no numbers. */
  readonly sum: number | null;
  readonly mean: number | null;
}

interface Kept {
  readonly place: Place;
  /** Null: the project's current period. */
  readonly period: string | null;
  readonly scenario: string;
  /** Changes to the scenario that are not saved under a name; they hold everywhere in the window and are marked. */
  readonly draft: Partial<Parameters>;
  /** Interventions in place of the scenario's own, not saved either; null leaves them as they are. */
  readonly acts: readonly Intervention[] | null;
  readonly agency: string | null;
}

interface WindowState extends Kept {
  readonly project: string | null;
  readonly selection: SelectionSums | null;
  readonly paletteOpen: boolean;
  readonly newProjectOpen: boolean;
}

const fresh: Kept = { place: 'overview', period: null, scenario: 'base', draft: {}, acts: null, agency: null };

export const useWindow = create<WindowState>(() => ({
  ...fresh,
  project: null,
  selection: null,
  paletteOpen: false,
  newProjectOpen: false,
}));

const storageKey = (project: string): string => `tolok.window.${project}`;

/** Reads what was kept under a key on this machine; null when there is nothing or it cannot be read. */
export const kept = <T>(key: string): T | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
};

/** Keeps a value on this machine. A full or closed store only means that the view is not remembered. */
export const keep = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing of the project is in here.
  }
};

/** Takes up a project's view; the same project again changes nothing. */
export const takeUpProject = (name: string | null): void => {
  if (useWindow.getState().project === name) return;
  const before = name === null ? null : kept<Partial<Kept>>(storageKey(name));
  useWindow.setState({ ...fresh, ...before, project: name, selection: null });
};

const keepWindow = (): void => {
  const { project, place, period, scenario, draft, acts, agency } = useWindow.getState();
  if (project !== null) keep(storageKey(project), { place, period, scenario, draft, acts, agency });
};

// Kept a moment later, so that the store does not cost a moving slider its frame; at the latest when the window goes.
let isKeeping = false;
useWindow.subscribe((now, before) => {
  if (now.project !== before.project) {
    keepWindow();
    return;
  }
  if (isKeeping) return;
  isKeeping = true;
  setTimeout(() => {
    isKeeping = false;
    keepWindow();
  }, 200);
});
if (typeof document !== 'undefined') addEventListener('pagehide', keepWindow);

export const go = (place: Place): void => useWindow.setState({ place, selection: null });
export const choosePeriod = (period: string): void => useWindow.setState({ period });
export const openAgency = (agency: string | null): void => useWindow.setState({ agency });
/** Says which rows are selected; null when none are, or the grid has gone. */
export const select = (selection: SelectionSums | null): void => useWindow.setState({ selection });
export const openPalette = (paletteOpen: boolean): void => useWindow.setState({ paletteOpen });
