// The native menu: whole in both languages and on every platform.

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../src/main/electron/menu.ts';
import type { Ask } from '../../../src/main/electron/asks.ts';

type Item = MenuItemConstructorOptions;

const all = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);

const template = (language: 'id' | 'en', isMac: boolean, isPackaged = true, ask: (ask: Ask) => void = () => undefined): readonly Item[] =>
  all(menuTemplate({ language, isMac, isPackaged, ask }));

const kinds = [
  { language: 'id', isMac: false }, { language: 'id', isMac: true }, { language: 'en', isMac: false }, { language: 'en', isMac: true },
] as const;

describe('the menu', () => {
  it.each(kinds)('has a word for every item (language $language, macOS $isMac)', ({ language, isMac }) => {
    const wordless = template(language, isMac).filter((item) => item.type !== 'separator' && !item.label);
    expect(wordless).toEqual([]);
  });

  it.each(kinds)('gives no two items one accelerator (language $language, macOS $isMac)', ({ language, isMac }) => {
    const accelerators = template(language, isMac).flatMap((item) => item.accelerator ?? []);
    expect(accelerators.length).toBeGreaterThan(8);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it('says the same thing in other words in the other language', () => {
    expect(template('id', false).map(({ role }) => role)).toEqual(template('en', false).map(({ role }) => role));
    expect(template('id', false)[0]?.label).toBe('Berkas');
    expect(template('en', false)[0]?.label).toBe('File');
  });

  it('asks the window for its actions and does nothing by itself', () => {
    const asked: Ask[] = [];
    for (const item of template('en', false, true, (ask) => asked.push(ask))) (item.click as (() => void) | undefined)?.();
    const actions = asked.map(({ action }) => action).filter((action) => action !== 'go');
    expect(actions).toEqual(['newProject', 'openProject', 'importFiles', 'export', 'palette', 'present']);
    expect(asked.flatMap(({ action, argument }) => (action === 'go' ? argument : []))).toEqual(
      ['overview', 'evidence', 'agencies', 'reports', 'scenarios', 'workbook'],
    );
  });

  it('keeps the platforms’ own ways: quit in the application menu on macOS, exit in the file menu elsewhere', () => {
    const [application] = menuTemplate({ language: 'en', isMac: true, isPackaged: true, ask: () => undefined });
    const [file] = menuTemplate({ language: 'en', isMac: false, isPackaged: true, ask: () => undefined });
    expect(all(application === undefined ? [] : [application]).at(-1)?.role).toBe('quit');
    expect(all(file === undefined ? [] : [file]).at(-1)).toMatchObject({ role: 'quit', label: 'Exit' });
  });

  it('offers developer tools only where Tolok is being built', () => {
    expect(template('en', false, true).some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect(template('en', false, false).some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });
});
