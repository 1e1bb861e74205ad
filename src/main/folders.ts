// Where Tolok keeps what is not in a project: the same folders for every host, so that settings follow a person from one to another.

import { homedir } from 'node:os';
import { join } from 'node:path';

const configurationFolders: Readonly<Record<string, () => string>> = {
  win32: () => process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'),
  darwin: () => join(homedir(), 'Library', 'Application Support'),
};

/** Settings, recent projects and the log. */
export const settingsFolder = (): string => {
  const base = configurationFolders[process.platform] ?? (() => process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'));
  return process.env['TOLOK_SETTINGS'] ?? join(base(), 'Tolok');
};

/** Where projects lie unless a person says otherwise. */
export const documentsFolder = (): string => join(homedir(), 'Documents', 'Tolok');
