// What passes between a thread that reads rows and the one that writes them, and how an error crosses.

import { AppError, errorCodes, type MessageParams } from '../../shared/errors.ts';
import type { Original } from '../db/originals.ts';
import type { PackedRows } from './packedRows.ts';

export interface RowWorkerData {
  /** The project's file. */
  readonly path: string;
}

export type ToRowWorker =
  | { readonly type: 'batch'; readonly batch: readonly PackedRows[] }
  | { readonly type: 'keep'; readonly original: Original }
  | { readonly type: 'close' };
/** An error as it crosses: a clone would lose its code and parameters. */
export interface Failure { readonly message: string; readonly code: string; readonly params: MessageParams }
/** One answer a batch, one for the original; after a batch that failed none is written. */
export interface FromRowWorker { readonly type: 'batch' | 'keep'; readonly failure: Failure | null }

export const failureOf = (error: unknown): Failure => ({
  message: error instanceof Error ? error.stack ?? error.message : String(error),
  code: error instanceof Error && 'code' in error ? String(error.code) : '',
  params: error instanceof AppError ? error.params : {},
});

export const errorOf = ({ message, code, params }: Failure): Error => {
  const known = errorCodes.find((one) => one === code);
  return known === undefined ? Object.assign(new Error(message), { code }) : new AppError(known, params);
};
