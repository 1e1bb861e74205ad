// Turns what SQLite and the file system refuse into errors a person can mend. Everything else stays as it is.

import { AppError } from '../../shared/errors.ts';
import { isSqliteError } from '../db/sqlite.ts';

const sqliteCodes = [
  ['SQLITE_FULL', 'project.diskFull'], ['SQLITE_READONLY', 'project.readOnly'],
  ['SQLITE_CORRUPT', 'project.damaged'],
] as const;

const systemCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The AppError a known refusal stands for, or the error itself. */
export const mendable = (error: unknown): unknown => {
  const known = sqliteCodes.find(([code]) => isSqliteError(error, code));
  if (known !== undefined) return new AppError(known[1]);
  return systemCode(error) === 'ENOSPC' ? new AppError('project.diskFull') : error;
};
