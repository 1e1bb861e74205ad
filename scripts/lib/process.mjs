// Runs other programs: in their own right (output to standard error, a time limit), or in our place (everything passed through).

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends as a shell would say it: the exit code, or 128 and the signal's number. */
const codeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

const finished = (child) =>
  new Promise((resolve, reject) => {
    const pass = (signal) => child.kill(signal);
    const passes = passedOn.map((signal) => [signal, () => pass(signal)]);
    for (const [signal, listener] of passes) process.on(signal, listener);
    const done = () => passes.forEach(([signal, listener]) => process.off(signal, listener));
    child.once('error', (error) => { done(); reject(error); });
    child.once('close', (code, signal) => { done(); resolve(codeOf(code, signal)); });
  });

/**
 * Runs a step and returns its exit code. Its output goes to our standard error, so that standard output stays the caller's;
 * `quiet` drops it; `limitMs` ends it when it takes longer. A program that does not exist counts as 127.
 */
export const runStep = async (command, args, { quiet = false, limitMs = 0, env = {}, shell = false, cwd = root } = {}) => {
  const sink = quiet ? 'ignore' : process.stderr;
  const child = spawn(command, args, {
    cwd, shell, env: { ...process.env, ...env }, stdio: ['ignore', sink, sink], timeout: limitMs, killSignal: 'SIGKILL',
  });
  return finished(child).catch((error) => { if (error.code === 'ENOENT') return 127; throw error; });
};

/** Lets a program take our place: its input, output, signals and exit code are ours. */
export const handOver = (command, args, { cwd = root, env = {} } = {}) =>
  finished(spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' }));
