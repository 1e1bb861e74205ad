// The one window: sandboxed, without Node, shown when it has something to show, standing where it stood last time.

import { BrowserWindow, screen } from 'electron';
import { themes } from '../../shared/tokens.ts';
import { origin } from './scheme.ts';
import { readWindowState, writeWindowState } from './windowState.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly icon: string;
  readonly stateFile: string;
  readonly isDark: boolean;
}

const startSize = { width: 1440, height: 900 };

const keepState = (window: BrowserWindow, file: string): void => {
  window.on('close', () => writeWindowState(file, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
};

export const createWindow = ({ preload, icon, stateFile, isDark }: WindowOptions): BrowserWindow => {
  const state = readWindowState(stateFile, screen.getAllDisplays().map((display) => display.workArea));
  const place = state === null ? startSize : { x: state.x, y: state.y, width: state.width, height: state.height };
  const window = new BrowserWindow({
    ...place,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Tolok',
    icon,
    backgroundColor: themes[isDark ? 'dark' : 'light'].ground,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (state?.isMaximized === true) window.maximize();
  keepState(window, stateFile);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${origin}/`);
  return window;
};
