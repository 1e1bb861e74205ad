// What the window gets when it asks this process: calls go to the workbench, files by way of the system's dialogs. Paths end here.

import { app, type BrowserWindow } from 'electron';
import type { Settings } from '../../shared/contract/app.ts';
import type { FileRef } from '../../shared/contract/common.ts';
import type { Workbench } from '../workbench.ts';
import { pickPaths, savePath } from './dialogs.ts';
import { evidencePaths } from './evidenceFolder.ts';
import type { Answers } from './ipc.ts';
import type { Preferences } from './preferences.ts';

const register = (workbench: Workbench, paths: readonly string[]): Promise<readonly FileRef[]> =>
  Promise.all(paths.map((path) => workbench.registerFile(path)));

/** One after another: zip files are unpacked onto one disk. */
const registerEvidence = async (workbench: Workbench, paths: readonly string[]): Promise<readonly FileRef[]> => {
  const refs: FileRef[] = [];
  for (const path of evidencePaths(paths)) refs.push(...await workbench.registerEvidence(path));
  return refs;
};

/** Lets the system's own lists (taskbar, dock) know the project. */
const rememberDocument = (workbench: Workbench, id: string): void => {
  const path = workbench.pathOf(id);
  if (path !== null) app.addRecentDocument(path);
};

type AlsoDone = Readonly<Record<string, (input: unknown, value: unknown) => void>>;

/** What this process does besides when a call has gone well. */
const alsoDone = (workbench: Workbench, preferences: Preferences): AlsoDone => ({
  'settings.save': (_input, value) => preferences.apply(value as Settings),
  'project.open': (input) => rememberDocument(workbench, (input as { readonly file: string }).file),
  'project.create': (input) => rememberDocument(workbench, (input as { readonly destination: string }).destination),
});

/** `window` is there whenever it asks; `listening` is told when it is ready for events. */
export const createAnswers = (
  workbench: Workbench, preferences: Preferences, window: () => BrowserWindow, listening: () => void,
): Answers => {
  const also = alsoDone(workbench, preferences);
  const language = () => preferences.current().language;
  return {
    send: async (name, input) => {
      const envelope = await workbench.send(name, input);
      if (envelope.ok) also[name]?.(input, envelope.value);
      return envelope;
    },
    pick: async ({ kind, folder }) => {
      const paths = await pickPaths(window(), language(), kind, folder);
      return kind === 'evidence' ? registerEvidence(workbench, paths) : register(workbench, paths);
    },
    // A `File` that a page made up has no path.
    dropped: ({ kind, paths }) => {
      const there = paths.filter((path) => path !== '');
      return kind === 'evidence' ? registerEvidence(workbench, there) : register(workbench, there);
    },
    save: async (request) => {
      const path = await savePath(window(), language(), request, app.getPath('documents'));
      return path === null ? null : workbench.registerDestination(path);
    },
    listening,
  };
};
