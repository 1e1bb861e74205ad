// Brings a project file up to the program's version: a copy first, then every pending migration in one transaction.

import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { statusKey } from '../../shared/tabular/statuses.ts';
import { migrations, type Migration } from './migrations.ts';
import type { Db } from './sqlite.ts';

export const versionOf = (db: Db): number => db.pragma('user_version', { simple: true }) as number;

export const newestVersion = (known: readonly Migration[] = migrations): number => known.at(-1)?.version ?? 0;

/** The program's ways of comparing words and names, for migrations that key what is stored by them. */
const lendFunctions = (db: Db): void => {
  db.function('status_key', { deterministic: true }, (word) => statusKey(String(word)));
  db.function('agency_key', { deterministic: true }, (name) => agencyKey(String(name)));
};

const run = (db: Db, pending: readonly Migration[]): void => {
  lendFunctions(db);
  for (const migration of pending) {
    db.exec(migration.sql);
    db.pragma(`user_version = ${migration.version}`);
  }
};

/** Copies the project as it stands now, journal included, and returns the copy's path. */
const backUp = (db: Db, path: string): string => {
  const copy = `${path}.v${versionOf(db)}.bak`;
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
  return copy;
};

/**
 * Runs what is pending. A new file (version 0) is not backed up. A failure leaves the file as it was and throws
 * `project.migrationFailed`, naming the copy.
 */
export const migrate = (db: Db, path: string, known: readonly Migration[] = migrations): void => {
  const from = versionOf(db);
  const pending = known.filter(({ version }) => version > from);
  if (pending.length === 0) return;
  const copy = from === 0 ? null : backUp(db, path);
  try {
    db.transaction(() => run(db, pending))();
  } catch (error) {
    if (copy === null) throw error;
    throw new AppError('project.migrationFailed', {
      file: basename(path), backup: copy, problem: error instanceof Error ? error.message : String(error),
    });
  }
};
