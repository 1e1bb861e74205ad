// The projects opened last, newest first, and in the browser host the projects of its folder.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { CallOutput } from '../../shared/contract.ts';
import type { Context, Place } from './context.ts';
import { readStored, writeStored } from './settings.ts';

const fileName = 'recent.json';
const remembered = 12;
const schema = v.array(v.object({ path: v.string(), openedAt: v.string() }));
type Recent = v.InferOutput<typeof schema>;

const stored = (folder: string): Recent => readStored(folder, fileName, schema) ?? [];

export const rememberProject = ({ place, now }: Context, path: string): void => {
  const others = stored(place.settingsFolder).filter((entry) => entry.path !== path);
  writeStored(place.settingsFolder, fileName, [{ path, openedAt: now() }, ...others].slice(0, remembered));
};

const inFolder = (folder: string): Recent => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.tolok'))
    .map((name) => ({ path: join(folder, name), openedAt: statSync(join(folder, name)).mtime.toISOString() }));
};

/** The browser host shows its folder and nothing else of the machine. */
const listed = ({ settingsFolder, projectsFolder }: Place): Recent => {
  const recent = stored(settingsFolder);
  if (projectsFolder === null) return recent;
  const opened = new Map(recent.map(({ path, openedAt }) => [path, openedAt]));
  return inFolder(projectsFolder)
    .map(({ path, openedAt }) => ({ path, openedAt: opened.get(path) ?? openedAt }))
    .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
};

export const recentProjects = ({ place, files }: Context): CallOutput<'project.recent'> =>
  listed(place).map(({ path, openedAt }) => ({
    file: files.add(path),
    place: place.projectsFolder === null ? dirname(path) : '',
    openedAt,
    missing: !existsSync(path),
  }));
