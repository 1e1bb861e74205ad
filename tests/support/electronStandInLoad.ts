// Loaded before the built Electron host (`node --import`): gives it the stand-in wherever it asks for `electron`, and does what the
// test process tells over the process channel.

import { registerHooks } from 'node:module';
import type { MenuItemConstructorOptions } from 'electron';
import { answers, app, BrowserWindow, fromFrame, ipcMain, Menu, nativeTheme, PreventableEvent, seen, session } from './electronStandIn.ts';

const standIn = new URL('./electronStandIn.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)),
});

interface MenuLine {
  readonly label: string | undefined;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly items: readonly MenuLine[];
}

const items = ({ submenu }: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] => (Array.isArray(submenu) ? submenu : []);

const lineOf = (item: MenuItemConstructorOptions): MenuLine =>
  ({ label: item.label, role: item.role, accelerator: item.accelerator, items: items(item).map(lineOf) });

const itemAt = ([label, ...rest]: readonly string[], menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions => {
  const item = menu.find((candidate) => candidate.label === label);
  if (item === undefined) throw new Error(`No menu item ${label}`);
  return rest.length === 0 ? item : itemAt(rest, items(item));
};

const heard: { readonly event: string; readonly payload: unknown }[] = [];
type Exposed = Readonly<Record<string, (...args: unknown[]) => unknown>>;
const exposed = (): Exposed => {
  const tolok = seen.world.get('tolok');
  if (tolok === undefined) throw new Error('The preload has not run');
  return tolok as Exposed;
};

/** Whether a listener of the window's contents prevents this. */
const isPrevented = (event: string, url: string): boolean => {
  const happening = new PreventableEvent(url);
  BrowserWindow.last?.webContents.emit(event, happening);
  return happening.isPrevented;
};

const granted = (permission: string): readonly boolean[] => {
  let asked = false;
  session.defaultSession.permissionRequest?.(null, permission, (answer) => { asked = answer; });
  return [session.defaultSession.permissionCheck?.(null, permission) ?? true, asked];
};

const isCancelled = (url: string): boolean => {
  let cancelled = false;
  session.defaultSession.requestFilter?.({ url }, (answer) => { cancelled = answer.cancel; });
  return cancelled;
};

/** What a test can have done in here; every answer is plain data. */
const controls: Readonly<Record<string, (...args: never[]) => unknown>> = {
  exposed: () => Object.keys(exposed()),
  tolok: (name: string, ...args: unknown[]) => exposed()[name]?.(...args),
  listen: () => void exposed()['on']?.((event: string, payload: unknown) => {
    heard.push({ event, payload });
    process.send?.({ event, payload });
  }),
  heard: () => heard,
  page: () => BrowserWindow.last?.page ?? null,
  windowOptions: () => BrowserWindow.last?.options ?? null,
  isShown: () => BrowserWindow.last?.isShown ?? false,
  timesFocused: () => BrowserWindow.last?.focused ?? 0,
  closeWindow: () => { BrowserWindow.last?.emit('close'); BrowserWindow.last?.emit('closed'); app.emit('window-all-closed'); },
  menu: () => Menu.template.map(lineOf),
  clickMenu: (...labels: string[]) => (itemAt(labels, Menu.template).click as (() => void) | undefined)?.(),
  theme: () => nativeTheme.themeSource,
  answerNext: (answer: unknown) => void answers.push(answer),
  seen: () => ({ ...seen, world: [...seen.world.keys()] }),
  openFile: (path: string) => void app.emit('open-file', new PreventableEvent(), path),
  secondInstance: (argv: string[], folder: string) => void app.emit('second-instance', {}, argv, folder),
  isPrevented,
  windowOpen: (url: string) => BrowserWindow.last?.webContents.openHandler?.({ url }) ?? null,
  granted,
  isCancelled,
  request: async (url: string) => {
    const response = await session.defaultSession.handler?.(new Request(url));
    return { status: response?.status, headers: Object.fromEntries(response?.headers ?? []) };
  },
  invokeFrom: async (frame: { readonly origin: string; readonly parent: null } | null, channel: string, ...args: unknown[]) =>
    ipcMain.handlers.get(channel)?.(fromFrame(frame), ...args),
  channels: () => [...ipcMain.handlers.keys(), ...ipcMain.eventNames()],
  quit: () => app.quit(),
};

process.on('message', (message: { readonly id: number; readonly what: string; readonly args: never[] }) => {
  const answer = async (): Promise<unknown> => {
    const control = controls[message.what];
    if (control === undefined) throw new Error(`No control ${message.what}`);
    return control(...message.args);
  };
  answer().then(
    (value) => process.send?.({ id: message.id, value: value ?? null }),
    (error: unknown) => process.send?.({ id: message.id, error: String(error) }),
  );
});
