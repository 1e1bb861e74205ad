#!/usr/bin/env node
// The command `tolok` of this package: the command line, by way of run.mjs.

process.argv.splice(2, 0, 'tolok');
await import('./run.mjs');
