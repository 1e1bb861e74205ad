// Electron's entry: the window, or with `--cli` the command line of the installed program.

import { app } from 'electron';
import { commandLineArguments } from './arguments.ts';
import { runDesktop } from './desktop.ts';

const args = commandLineArguments(process.argv, app.isPackaged);
if (args === null) runDesktop(import.meta.dirname);
else {
  const { runCommandLine } = await import('../cli/run.ts');
  const code = await runCommandLine([...args], {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    folder: process.cwd(),
    isTerminal: process.stderr.isTTY === true,
    programFolder: import.meta.dirname,
  });
  app.exit(code);
}
