// Stands in for the `electron` module where its binary cannot be had: enough of the real thing for the built host and the built
// preload to run unchanged in one plain Node process. Messages are cloned as Electron clones them, and a page load runs what a
// real one runs: the scheme's handler, then the preload. What was asked of it can be looked at through `seen`.

import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import type { MenuItemConstructorOptions } from 'electron';

interface Frame {
  readonly origin: string;
  readonly parent: Frame | null;
}

/** What the host did with the module, for tests to look at. */
export const seen = {
  world: new Map<string, unknown>(),
  schemes: [] as unknown[],
  dialogs: [] as { readonly kind: string; readonly options: unknown }[],
  recent: [] as string[],
  exitCode: null as number | null,
  errors: [] as string[],
};

/** What dialogs answer next, in order. */
export const answers: unknown[] = [];

const nextAnswer = (kind: string, options: unknown): unknown => {
  seen.dialogs.push({ kind, options });
  if (answers.length === 0) throw new Error(`Nobody answers the dialog ${kind}`);
  return answers.shift();
};

/** An event as Electron's are: it can be prevented. */
export class PreventableEvent {
  isPrevented = false;
  readonly url: string;
  constructor(url = '') { this.url = url; }
  preventDefault(): void { this.isPrevented = true; }
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #paths = new Map([['temp', process.env['TOLOK_TEMP'] ?? ''], ['documents', process.env['TOLOK_TEMP'] ?? '']]);
  setName(): void { /* the name is only shown */ }
  setAppUserModelId(): void { /* Windows only */ }
  setAboutPanelOptions(): void { /* shown by the system */ }
  getVersion(): string { return '0.0.0'; }
  setPath(name: string, path: string): void { this.#paths.set(name, path); }
  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`No path ${name}`);
    return path;
  }
  requestSingleInstanceLock(): boolean { return process.env['TOLOK_SECOND'] === undefined; }
  whenReady(): Promise<void> { return Promise.resolve(); }
  addRecentDocument(path: string): void { seen.recent.push(path); }
  exit(code = 0): void { seen.exitCode = code; }
  quit(): void {
    const event = new PreventableEvent();
    this.emit('will-quit', event);
    if (!event.isPrevented) this.exit();
  }
}
export const app = new App();

type Handler = (event: unknown, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void { this.handlers.set(channel, handler); }
}
export const ipcMain = new IpcMain();

const toWindow = new EventEmitter();

class WebContents extends EventEmitter {
  readonly mainFrame: Frame = { origin: 'app://tolok', parent: null };
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { readonly action: string }): void { this.openHandler = handler; }
  send(channel: string, ...args: unknown[]): void { toWindow.emit(channel, {}, ...structuredClone(args)); }
}

/** The protocol and permission answers a session was given. */
class Session {
  handler: ((request: Request) => Promise<Response>) | null = null;
  permissionCheck: ((contents: null, permission: string) => boolean) | null = null;
  permissionRequest: ((contents: null, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  requestFilter: ((details: { readonly url: string }, answer: (response: { readonly cancel: boolean }) => void) => void) | null = null;
  readonly protocol = { handle: (_scheme: string, handler: (request: Request) => Promise<Response>): void => { this.handler = handler; } };
  readonly webRequest = { onBeforeRequest: (filter: NonNullable<Session['requestFilter']>): void => { this.requestFilter = filter; } };
  setPermissionCheckHandler(handler: NonNullable<Session['permissionCheck']>): void { this.permissionCheck = handler; }
  setPermissionRequestHandler(handler: NonNullable<Session['permissionRequest']>): void { this.permissionRequest = handler; }
  setDevicePermissionHandler(): void { /* no devices here */ }
  setSpellCheckerEnabled(): void { /* no dictionary here */ }
}
export const session = { defaultSession: new Session() };

export const protocol = { registerSchemesAsPrivileged: (schemes: readonly unknown[]): void => { seen.schemes.push(...schemes); } };

interface WindowOptions {
  readonly webPreferences: { readonly preload: string };
  readonly [option: string]: unknown;
}

export class BrowserWindow extends EventEmitter {
  static last: BrowserWindow | null = null;
  readonly options: WindowOptions;
  readonly webContents = new WebContents();
  page: { readonly status: number; readonly headers: Record<string, string>; readonly body: string } | null = null;
  isShown = false;
  focused = 0;

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    BrowserWindow.last = this;
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    await Promise.resolve();
    const response = await session.defaultSession.handler?.(new Request(address));
    if (response === undefined) throw new Error('Nothing serves the page');
    this.page = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    this.webContents.emit('did-navigate');
    createRequire(import.meta.url)(this.options.webPreferences.preload);
    this.emit('ready-to-show');
  }
  show(): void { this.isShown = true; }
  focus(): void { this.focused += 1; }
  maximize(): void { /* nothing to see */ }
  restore(): void { /* nothing to see */ }
  reload(): void { /* nothing to see */ }
  isMinimized(): boolean { return false; }
  isMaximized(): boolean { return false; }
  isDestroyed(): boolean { return false; }
  getNormalBounds(): object { return { x: 10, y: 20, width: 1300, height: 800 }; }
}

/** An event from the page's own main frame, unless another frame is given. */
export const fromFrame = (frame: Frame | null = BrowserWindow.last?.webContents.mainFrame ?? null): object =>
  ({ sender: BrowserWindow.last?.webContents, senderFrame: frame });

export const ipcRenderer = {
  invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
    const handler = ipcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(fromFrame(), ...structuredClone(args)));
  },
  send: (channel: string, ...args: unknown[]): void => void ipcMain.emit(channel, fromFrame(), ...structuredClone(args)),
  on: (channel: string, listener: (...args: unknown[]) => void): void => void toWindow.on(channel, listener),
  off: (channel: string, listener: (...args: unknown[]) => void): void => void toWindow.off(channel, listener),
};

export const contextBridge = { exposeInMainWorld: (key: string, api: unknown): void => void seen.world.set(key, api) };
/** A dropped file of a test carries its path openly. */
export const webUtils = { getPathForFile: (file: { readonly path?: string }): string => file.path ?? '' };

export const Menu = {
  template: [] as MenuItemConstructorOptions[],
  buildFromTemplate: (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => template,
  setApplicationMenu: (menu: MenuItemConstructorOptions[]): void => { Menu.template = menu; },
};

export const dialog = {
  showOpenDialog: (_window: unknown, options: unknown) => Promise.resolve(nextAnswer('open', options)),
  showSaveDialog: (_window: unknown, options: unknown) => Promise.resolve(nextAnswer('save', options)),
  showMessageBox: (_window: unknown, options: unknown) => Promise.resolve(nextAnswer('message', options)),
  showErrorBox: (_title: string, text: string): void => void seen.errors.push(text),
};

export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };

