// The command line as a program: `cli.js COMMAND …`. Everything it does is in run.ts, which tests call directly.

import { runCommandLine } from './run.ts';

/** Whoever reads may stop early (`tolok agencies … | head`): what is under way is finished, and nobody is told. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  programFolder: import.meta.dirname,
});
