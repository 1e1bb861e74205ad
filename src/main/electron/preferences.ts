// What of the person's settings this process needs: the language of menu and dialogs, and the appearance of what is not the page.

import { app, Menu, nativeTheme } from 'electron';
import type { Settings } from '../../shared/contract/app.ts';
import type { Asks } from './asks.ts';
import { menuTemplate } from './menu.ts';

export interface Preferences {
  readonly current: () => Settings;
  /** Takes up settings: at the start, and whenever the window saves them. */
  readonly apply: (settings: Settings) => void;
}

export const createPreferences = (start: Settings, asks: Asks): Preferences => {
  let current = start;
  const apply = (settings: Settings): void => {
    current = settings;
    nativeTheme.themeSource = settings.theme;
    const { language } = settings;
    const options = { language, isMac: process.platform === 'darwin', isPackaged: app.isPackaged, ask: asks.ask };
    Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(options)]));
  };
  apply(start);
  return { current: () => current, apply };
};
