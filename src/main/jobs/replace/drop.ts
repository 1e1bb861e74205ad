// Drops what was proposed and not accepted, as if it had never been.

import { AppError } from '../../../shared/errors.ts';
import { proposedImports } from '../../db/replacements.ts';
import type { Db } from '../../db/sqlite.ts';
import { deleteImport, sweepFiles } from '../../db/sweep.ts';

export const dropProposals = (db: Db): void => {
  for (const importId of proposedImports(db)) deleteImport(db, importId);
};

/** Throws `replace.unknown` for one that is not open. */
export const dropProposal = (db: Db, importId: number): { readonly importId: number } => {
  if (!proposedImports(db).includes(importId)) throw new AppError('replace.unknown', { import: importId });
  deleteImport(db, importId);
  sweepFiles(db);
  return { importId };
};
