// The browser host as a program: `serve.js [-p FILE] [--port N] [--projects DIR] [--no-open]`. Prints one line with the address and
// runs until it is told to stop.

import { parseArgs } from 'node:util';
import { runServe } from './run.ts';

const readArguments = () =>
  parseArgs({
    options: {
      project: { type: 'string', short: 'p' },
      port: { type: 'string', default: '0' },
      projects: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  }).values;

const { project, port, projects, 'no-open': noOpen } = readArguments();
process.exitCode = await runServe({
  project: project ?? null,
  port: Number(port),
  projects: projects ?? null,
  opens: !noOpen,
  programFolder: import.meta.dirname,
});
