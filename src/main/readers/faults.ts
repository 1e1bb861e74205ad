// Turns whatever goes wrong while a file is read into an error a person can mend. What it does not know it lets pass: an
// unforeseen error must reach the log whole.
//
// Parameters of the sentences: `file` always; `sheet`, `row`, `cell`, `member`, `limit`, `kind`, `detail` where known.

import { AppError, type ErrorCode, type MessageParams } from '../../shared/errors.ts';

/** `file.damaged` with what is wrong, in a few words for those who look into the file. */
export const damaged = (detail: string, params: MessageParams = {}): AppError => new AppError('file.damaged', { ...params, detail });

const systemCodes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file.notFound', ENOTDIR: 'file.notFound', EISDIR: 'file.notSpreadsheet', EBUSY: 'file.locked', EPERM: 'file.locked',
  EACCES: 'file.locked', ESTALE: 'file.changed', EIO: 'file.damaged', ENAMETOOLONG: 'file.notFound',
  Z_BUF_ERROR: 'file.truncated', Z_DATA_ERROR: 'file.damaged', Z_NEED_DICT: 'file.damaged',
};

const systemCode = (error: Error): ErrorCode | undefined =>
  'code' in error && typeof error.code === 'string' ? systemCodes[error.code] : undefined;

/** The error as a person meets it: an AppError that names the file. Errors it does not know come back unchanged. */
export const namedFault = (error: unknown, file: string): unknown => {
  if (error instanceof AppError) return error.code.startsWith('file.') ? new AppError(error.code, { file, ...error.params }) : error;
  if (!(error instanceof Error)) return error;
  const code = systemCode(error);
  return code === undefined ? error : new AppError(code, { file, detail: error.message });
};

/** Runs `work`; a fault leaves it with the file's name in it. */
export const naming = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw namedFault(error, file);
  }
};
