// What a person prefers, and the projects opened last: two small JSON files beside the log, the same for every host.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { settingsSchema, type Settings } from '../../shared/contract/app.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Context } from './context.ts';

const defaults: Settings = { language: 'id', theme: 'system', railFolded: false };

/** Reads a JSON file beside the log; a missing or damaged one gives null: preferences are never worth refusing to start. */
export const readStored = <S extends v.GenericSchema>(folder: string, name: string, schema: S): v.InferOutput<S> | null => {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const json = v.pipe(v.string(), v.parseJson(), schema);
  const parsed = v.safeParse(json, readFileSync(path, 'utf8'));
  return parsed.success ? parsed.output : null;
};

/** Writes it whole or not at all. */
export const writeStored = (folder: string, name: string, value: unknown): void => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(`${path}.part`, JSON.stringify(value, null, 2));
  renameSync(`${path}.part`, path);
};

export const loadSettings = (folder: string): Settings => readStored(folder, 'settings.json', settingsSchema) ?? defaults;

export const settingsHandlers: Pick<Handlers<Context>, 'settings.get' | 'settings.save'> = {
  'settings.get': ({ place }) => loadSettings(place.settingsFolder),
  'settings.save': ({ place }, settings) => {
    writeStored(place.settingsFolder, 'settings.json', settings);
    return settings;
  },
};
