// What the program was started with: the command line after `--cli`, or project files to open.

import { resolve } from 'node:path';
import { isOfKind } from '../page/fileNames.ts';

const isSwitch = (argument: string): boolean => argument.startsWith('-') && argument !== '--cli';

const afterSwitches = (argv: readonly string[]): readonly string[] => argv.slice(argv.findIndex((argument) => !isSwitch(argument)));

/** Arguments of the command line, or null when a window is wanted: `Tolok --cli …`, or `electron . --cli …` while building Tolok. */
export const commandLineArguments = (argv: readonly string[], isPackaged: boolean): readonly string[] | null => {
  const own = afterSwitches(argv.slice(1));
  const [first, ...rest] = isPackaged ? own : afterSwitches(own.slice(1));
  return first === '--cli' ? rest : null;
};

/** Whole paths of the projects named on a command line. Chromium puts switches of its own among them. */
export const projectsNamed = (argv: readonly string[], folder: string): readonly string[] =>
  argv.slice(1)
    .filter((argument) => !argument.startsWith('-') && isOfKind(argument, 'project'))
    .map((argument) => resolve(folder, argument));
