// The real Electron as a journey's window. Native dialogs cannot be clicked, so they are answered where they are asked.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { _electron as electron, expect, type ElectronApplication } from 'playwright/test';
import { dropOn } from './dropOn.ts';
import { environment, root } from './program.ts';
import type { Workplace } from './journey.ts';

const stringsOf = (values: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));

const answerOpen = (app: ElectronApplication, files: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, files);

const answerSave = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = ((...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath?: string };
      const name = (options.defaultPath ?? '').split(/[/\\]/).at(-1) ?? '';
      Object.assign(globalThis, { savedAs: `${place}/${name}` });
      return Promise.resolve({ canceled: false, filePath: `${place}/${name}` });
    }) as typeof dialog.showSaveDialog;
  }, folder);

const savedAs = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => (globalThis as { savedAs?: string }).savedAs ?? '');

export const openElectron = async (binary: string, folder: string, project: string | undefined): Promise<Workplace> => {
  const isRoot = process.getuid?.() === 0;
  const app = await electron.launch({
    executablePath: binary,
    args: [...(isRoot ? ['--no-sandbox'] : []), root, ...(project === undefined ? [] : [project])],
    env: stringsOf(environment(folder)),
  });
  await answerSave(app, folder);
  let isOpen = true;
  const page = await app.firstWindow();
  return {
    page,
    dropFiles: (paths) => dropOn(page, paths),
    pickFiles: async (files, trigger) => {
      await answerOpen(app, files);
      await trigger();
    },
    saveFile: async (trigger) => {
      await trigger();
      await expect.poll(() => savedAs(app)).not.toBe('');
      const path = join(await savedAs(app));
      await expect.poll(() => existsSync(path) && statSync(path).size > 0).toBe(true);
      return path;
    },
    close: async () => {
      if (isOpen) await app.close();
      isOpen = false;
    },
  };
};
