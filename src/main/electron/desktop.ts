// The desktop program from start to end: one instance, one workbench, one window.

import { join } from 'node:path';
import { app, dialog, session, type BrowserWindow } from 'electron';
import { channels } from '../../shared/bridge.ts';
import { t } from '../../shared/i18n/t.ts';
import { connect } from '../../shared/rpc.ts';
import { settingsFolder } from '../folders.ts';
import { openLog, reportTo, type Log } from '../log.ts';
import { openPage } from '../page/page.ts';
import { makeTemporaryFolder, removeTemporaryFolder } from '../temporary.ts';
import { createWorkbench, type Workbench } from '../workbench.ts';
import { createAnswers } from './answers.ts';
import { createAsks, type Asks } from './asks.ts';
import { harden } from './hardening.ts';
import { answerBridge } from './ipc.ts';
import { listenForProjects, type Opening } from './opening.ts';
import { createPreferences } from './preferences.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { createWindows, type Windows } from './windows.ts';

const startWorkbench = (programFolder: string, temporaryFolder: string, log: Log): Promise<Workbench> =>
  createWorkbench({
    workerPath: join(programFolder, 'worker.js'),
    resources: join(programFolder, '../../resources'),
    settingsFolder: app.getPath('userData'),
    projectsFolder: null,
    temporaryFolder,
    host: 'electron',
    log,
  });

/** The workbench closes its project whole before the program ends. */
const closeBeforeQuitting = (workbench: Workbench, temporaryFolder: string): void => {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void workbench.close().finally(() => {
      removeTemporaryFolder(temporaryFolder);
      isClosed = true;
      app.quit();
    });
  });
};

/** Has the window open projects from outside; it says what is wrong with one that cannot be. */
const openFromOutside = (opening: Opening, workbench: Workbench, asks: Asks): void => {
  const open = async (path: string): Promise<void> => {
    const { id } = await workbench.registerFile(path);
    asks.ask({ action: 'openProject', argument: id });
  };
  opening.take((path) => void open(path));
};

const needed = (windows: Windows): BrowserWindow => {
  const window = windows.current();
  if (window === null) throw new Error('There is no window');
  return window;
};

/** Events go to the window there is, if any; what it misses it asks for when it loads. */
const createTell = (windows: Windows) => (event: string, payload: unknown): void =>
  windows.current()?.webContents.send(channels.event, event, payload);

const start = async (programFolder: string, opening: Opening, showAgain: (show: () => void) => void): Promise<void> => {
  const log = openLog(app.getPath('userData'));
  const temporaryFolder = makeTemporaryFolder(app.getPath('temp'));
  const workbench = await startWorkbench(programFolder, temporaryFolder, log);
  closeBeforeQuitting(workbench, temporaryFolder);
  const asks = createAsks();
  const preferences = createPreferences(await connect(workbench.send)('settings.get', {}), asks);
  const icon = join(programFolder, '../../resources/icons/tolok.png');
  app.setAboutPanelOptions({ applicationName: 'Tolok', applicationVersion: app.getVersion(), iconPath: icon });
  const windows = createWindows({ preload: join(programFolder, '../preload/index.cjs'), icon, preferences, asks, log });
  const tell = createTell(windows);
  workbench.on(tell);
  const listening = (): void => asks.listen((ask) => tell('window.asked', ask));
  answerBridge(windows.current, createAnswers(workbench, preferences, () => needed(windows), listening), reportTo(log));
  harden(session.defaultSession);
  serveScheme(session.defaultSession, openPage(join(programFolder, '../renderer')));
  openFromOutside(opening, workbench, asks);
  showAgain(windows.show);
  windows.show();
};

const cannotStart = (error: unknown): void => {
  dialog.showErrorBox(t('id', 'dialog.cannotStart'), error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.exit(1);
};

/** Everything that must be said before the system is ready is said here, at once. `programFolder` is out/main, as its entries see it. */
export const runDesktop = (programFolder: string): void => {
  app.setName('Tolok');
  app.setAppUserModelId('id.tolok.Tolok');
  app.setPath('userData', settingsFolder());
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme();
  let show = (): void => undefined;
  const opening = listenForProjects(() => show());
  app.on('activate', () => show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.whenReady().then(() => start(programFolder, opening, (shows) => { show = shows; })).catch(cannotStart);
};
