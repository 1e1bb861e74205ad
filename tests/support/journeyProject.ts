// A project for journeys that do not begin with making one: made by the built command line.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, node, root } from './program.ts';

const run = (folder: string, ...words: readonly string[]): void => {
  const options = { cwd: folder, env: environment(folder), encoding: 'utf8' } as const;
  const made = spawnSync(node, [join(root, 'out/main/cli.js'), ...words], options);
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
};

/** Makes an empty project in the folder's projects and returns its path. */
export const newProject = (folder: string, name = 'Evaluasi'): string => {
  mkdirSync(join(folder, 'projects'), { recursive: true });
  const path = join(folder, 'projects', `${name}.tolok`);
  run(folder, 'new', '-p', path);
  return path;
};

/** Imports files into a project nobody has open. */
export const importInto = (folder: string, project: string, period: string, files: readonly string[]): void =>
  run(folder, 'import', '-p', project, '--period', period, ...files);
