// A project for journeys that do not begin with making one: made by the built command line.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, node, root } from './program.ts';

/** Makes an empty project in the folder's projects and returns its path. */
export const newProject = (folder: string, name = 'Evaluasi'): string => {
  mkdirSync(join(folder, 'projects'), { recursive: true });
  const path = join(folder, 'projects', `${name}.tolok`);
  const options = { cwd: folder, env: environment(folder), encoding: 'utf8' } as const;
  const made = spawnSync(node, [join(root, 'out/main/cli.js'), 'new', '-p', path], options);
  if (made.status !== 0) throw new Error(made.stderr);
  return path;
};
