// Which of the Evidence screen's tabs is open, and the way to one from elsewhere.

import { create } from 'zustand';
import { go } from '../state/window.ts';

export const tabs = ['tray', 'history', 'register', 'statuses', 'recipes', 'quality', 'steps'] as const;
export type TabName = (typeof tabs)[number];

export const useTab = create<{ readonly tab: TabName }>(() => ({ tab: 'tray' }));

export const chooseTab = (tab: TabName): void => useTab.setState({ tab });

/** Opens the Evidence screen at a tab. */
export const showTab = (tab: TabName): void => {
  chooseTab(tab);
  go('evidence');
};
