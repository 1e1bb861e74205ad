// The log: one file beside the settings, for errors nobody foresaw. It takes whole errors, and gives each a reference that the
// person sees. Never evidence: no cell of a file is written here by intent.

import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { ReportUnexpected } from '../shared/rpc.ts';

export type Log = (text: string) => void;

const limitBytes = 2_000_000;

const isFull = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limitBytes;

/** Appends to `tolok.log` in a folder; the log before it is kept as `tolok.old.log`. */
export const openLog = (folder: string): Log => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'tolok.log');
  if (isFull(file)) renameSync(file, join(folder, 'tolok.old.log'));
  return (text) => appendFileSync(file, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
};

/** Logs an unforeseen error whole and returns the reference it stands under. */
export const reportTo = (log: Log): ReportUnexpected => (error, call) => {
  const reference = randomUUID().slice(0, 8);
  log(`${reference} ${call} ${inspect(error, { depth: 5 })}`);
  return reference;
};
