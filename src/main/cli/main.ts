// The command line as a program: `cli.js COMMAND …`. Everything it does is in run.ts, which tests call directly.

import { runCommandLine } from './run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  programFolder: import.meta.dirname,
});
