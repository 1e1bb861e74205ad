// Holds the one window through its life: opened, brought forward, opened again on macOS after it was closed, and offered anew when
// its process dies.

import { join } from 'node:path';
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import { t } from '../../shared/i18n/t.ts';
import type { Log } from '../log.ts';
import type { Asks } from './asks.ts';
import type { Preferences } from './preferences.ts';
import { createWindow } from './window.ts';

export interface Windows {
  /** The window if there is one. */
  readonly current: () => BrowserWindow | null;
  /** Opens the window, or brings it forward. */
  readonly show: () => void;
}

interface WindowsOptions {
  readonly preload: string;
  readonly icon: string;
  readonly preferences: Preferences;
  readonly asks: Asks;
  readonly log: Log;
}

const bringForward = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.focus();
};

const offerAnew = async (window: BrowserWindow, { preferences }: WindowsOptions): Promise<void> => {
  const { language } = preferences.current();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t(language, 'dialog.windowGone'),
    detail: t(language, 'dialog.windowGoneHint'),
    buttons: [t(language, 'dialog.reopen'), t(language, 'menu.exit')],
    cancelId: 1,
  });
  if (response === 0) window.reload();
  else app.quit();
};

const open = (options: WindowsOptions): BrowserWindow => {
  const { preload, icon, asks, log } = options;
  const stateFile = join(app.getPath('userData'), 'window.json');
  const window = createWindow({ preload, icon, stateFile, isDark: nativeTheme.shouldUseDarkColors });
  // A page that loads anew listens anew.
  window.webContents.on('did-navigate', asks.stopListening);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log(`The window's process is gone: ${reason}`);
    void offerAnew(window, options);
  });
  return window;
};

export const createWindows = (options: WindowsOptions): Windows => {
  let window: BrowserWindow | null = null;
  return {
    current: () => window,
    show: () => {
      if (window !== null) {
        bringForward(window);
        return;
      }
      window = open(options);
      window.on('closed', () => {
        options.asks.stopListening();
        window = null;
      });
    },
  };
};
