// The native menu in the person's language. Every item either has a system role (with our word for it) or asks the window for an
// action; the window does the rest, so that menu, palette and buttons never differ.

import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/domain.ts';
import { t, type MessageKey } from '../../shared/i18n/t.ts';
import type { Ask } from './asks.ts';

export interface MenuOptions {
  readonly language: Language;
  readonly isMac: boolean;
  /** Reload and developer tools are for people who build Tolok. */
  readonly isPackaged: boolean;
  readonly ask: (ask: Ask) => void;
}

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };
const places = ['overview', 'evidence', 'agencies', 'reports', 'scenarios', 'workbook'] as const;

/** Words are looked up in one language for the whole menu. */
const builders = ({ language, ask }: MenuOptions) => ({
  word: (key: MessageKey): string => t(language, key),
  role: (role: Role, key: MessageKey): Item => ({ role, label: t(language, key) }),
  asking: (action: Ask['action'], key: MessageKey, accelerator: string, argument: string | null = null): Item => ({
    label: t(language, key), accelerator, click: () => ask({ action, argument }),
  }),
});
type Builders = ReturnType<typeof builders>;

const appMenu = ({ role }: Builders): Item => ({
  label: 'Tolok',
  submenu: [
    role('about', 'menu.about'), separator, role('services', 'menu.services'), separator,
    role('hide', 'menu.hide'), role('hideOthers', 'menu.hideOthers'), role('unhide', 'menu.unhide'), separator,
    role('quit', 'menu.quit'),
  ],
});

/** macOS keeps the list of recent documents itself; elsewhere the window's start screen shows it. */
const recent = ({ role, word }: Builders): Item => ({
  role: 'recentDocuments', label: word('menu.openRecent'), submenu: [role('clearRecentDocuments', 'menu.clearRecent')],
});

const fileMenu = (build: Builders, isMac: boolean): Item => ({
  label: build.word('menu.file'),
  submenu: [
    build.asking('newProject', 'menu.newProject', 'CmdOrCtrl+N'),
    build.asking('openProject', 'menu.openProject', 'CmdOrCtrl+O'),
    ...(isMac ? [recent(build)] : []),
    separator,
    build.asking('importFiles', 'menu.importFiles', 'CmdOrCtrl+I'),
    build.asking('export', 'menu.export', 'CmdOrCtrl+E'),
    separator,
    isMac ? build.role('close', 'menu.close') : build.role('quit', 'menu.exit'),
  ],
});

const editMenu = ({ role, word }: Builders): Item => ({
  label: word('menu.edit'),
  submenu: [
    role('undo', 'menu.undo'), role('redo', 'menu.redo'), separator,
    role('cut', 'menu.cut'), role('copy', 'menu.copy'), role('paste', 'menu.paste'), role('delete', 'menu.delete'), separator,
    role('selectAll', 'menu.selectAll'),
  ],
});

const goMenu = ({ asking, word }: Builders): Item => ({
  label: word('menu.go'),
  submenu: [
    asking('palette', 'menu.palette', 'CmdOrCtrl+K'), separator,
    ...places.map((place, index) => asking('go', `place.${place}`, `CmdOrCtrl+${index + 1}`, place)),
  ],
});

const viewMenu = ({ asking, role, word }: Builders, isPackaged: boolean): Item => ({
  label: word('menu.view'),
  submenu: [
    asking('present', 'menu.present', 'F5'), separator,
    role('resetZoom', 'menu.resetZoom'), role('zoomIn', 'menu.zoomIn'), role('zoomOut', 'menu.zoomOut'), separator,
    role('togglefullscreen', 'menu.fullScreen'),
    ...(isPackaged ? [] : [separator, role('reload', 'menu.reload'), role('toggleDevTools', 'menu.devTools')]),
  ],
});

const windowMenu = ({ role, word }: Builders): Item => ({
  label: word('menu.window'), role: 'window',
  submenu: [role('minimize', 'menu.minimize'), role('zoom', 'menu.zoom'), separator, role('front', 'menu.front')],
});

const helpMenu = ({ role, word }: Builders): Item => ({ label: word('menu.help'), role: 'help', submenu: [role('about', 'menu.about')] });

/** The whole menu as data, for the platform and language given. */
export const menuTemplate = (options: MenuOptions): readonly Item[] => {
  const build = builders(options);
  const middle = [fileMenu(build, options.isMac), editMenu(build), goMenu(build), viewMenu(build, options.isPackaged)];
  return options.isMac ? [appMenu(build), ...middle, windowMenu(build)] : [...middle, helpMenu(build)];
};
