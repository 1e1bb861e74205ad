// Language, theme and the folded rail: kept by the host for all projects, changed at once in the window.

import { create } from 'zustand';
import type { Settings } from '../../shared/contract/app.ts';
import { applyTheme, onSystemTheme, themeOf } from '../theme/applyTheme.ts';
import { call } from './call.ts';
import { tell } from './notices.ts';

export const useSettings = create<Settings>(() => ({ language: 'id', theme: 'system', railFolded: false }));

/** Changes some settings; what is on the screen follows at once, the host keeps them. */
export const changeSettings = (change: Partial<Settings>): void => {
  useSettings.setState(change);
  call('settings.save', useSettings.getState()).catch(tell);
};

const show = ({ language, theme }: Settings): void => {
  document.documentElement.lang = language;
  applyTheme(themeOf(theme));
};

/** Reads the kept settings before the first paint. */
export const loadSettings = async (): Promise<void> => {
  useSettings.subscribe(show);
  onSystemTheme(() => show(useSettings.getState()));
  show(useSettings.getState());
  useSettings.setState(await call('settings.get', {}));
};
