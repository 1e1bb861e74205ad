// Works out what a corrected file would change. Its rows come in under an import that nobody counts; the difference is kept beside it,
// so that accepting is a small change of two states. Whatever stops this leaves nothing.

import { statSync } from 'node:fs';
import type { Difference, DifferenceSide } from '../../../shared/difference/difference.ts';
import { AppError } from '../../../shared/errors.ts';
import type { ProposalOutcome } from '../../../shared/jobs.ts';
import { directoryOf } from '../../db/agencies.ts';
import { findingsOf } from '../../db/findings.ts';
import { isKept } from '../../db/originals.ts';
import { replaceable, writeProposal, type Replaceable } from '../../db/replacements.ts';
import { directStore } from '../../db/rowStore.ts';
import type { Db } from '../../db/sqlite.ts';
import { statusMap } from '../../db/statuses.ts';
import { deleteImport, sweepFiles } from '../../db/sweep.ts';
import { hashFile } from '../../readers/hash.ts';
import { openSpreadsheet } from '../../readers/open.ts';
import type { SpreadsheetFile } from '../../readers/types.ts';
import type { JobHooks } from '../hooks.ts';
import { takeSheet, writeFacts, type SheetToImport, type Taken } from '../importSheet.ts';
import type { OpenRowStore } from '../importEvidence.ts';
import { withOriginal } from '../originalFile.ts';
import { dropProposals } from './drop.ts';
import { readingOf, type Reading } from './reading.ts';
import { scoreChanges } from './scores.ts';
import { indexWhileRead, sheetDifference, type AgencyKey, type Indexed } from './sheetDifference.ts';

export interface Correction {
  readonly importId: number;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Null for the sheet of the old name, or the only one. */
  readonly sheet: string | null;
  /** Codes of blocking findings the person takes as they are. */
  readonly accept: readonly string[];
  readonly now: string;
  readonly temporaryFolder: string;
}

/** What is at hand once the new file is open. */
interface Desk {
  readonly db: Db;
  readonly old: Replaceable;
  readonly correction: Correction;
  readonly opened: SpreadsheetFile;
  readonly sha256: string;
  readonly hooks: JobHooks;
}

/** What was taken as it is with the old import is taken so again: the same person decided it of the same sheet. */
const accepted = ({ db, old, correction }: Desk): string[] =>
  [...correction.accept, ...findingsOf(db, old.id).filter(({ severity }) => severity === 'blocking').map(({ code }) => code)];

const sideOf = ({ id, file, sheet, sha256, plan: { titleFacts }, counts }: Replaceable): DifferenceSide =>
  ({ importId: id, file, sheet, sha256, titleFacts, ...counts });

const newSide = ({ correction: { name }, sha256 }: Desk, { sheet }: Reading, { importId, read: { report } }: Taken): DifferenceSide => {
  const { read, data, refused } = report.counts;
  return {
    importId, file: name, sheet, sha256, titleFacts: report.plan.titleFacts, read, kept: data, refused, skipped: read - data - refused,
  };
};

interface New {
  readonly reading: Reading;
  readonly taken: Taken;
  readonly indexed: Indexed;
  readonly agencyKey: AgencyKey;
}

/** The old sheet, from the file the project kept, beside the new one. */
const compare = ({ db, old, opened, correction, hooks }: Desk, { reading, indexed, agencyKey }: New) => {
  const { file, sha256, sheet, plan } = old;
  return withOriginal(db, { sha256, file }, correction.temporaryFolder, async (path) => {
    const kept = await openSpreadsheet(path, { name: file, checkCancelled: hooks.checkCancelled });
    try {
      const index = kept.sheets.findIndex(({ name }) => name === sheet);
      if (index < 0) throw new AppError('file.sheetMissing', { file, sheet });
      return await sheetDifference({
        old: { file: kept, index, name: file, plan },
        now: { file: opened, index: reading.index, name: correction.name, plan: indexed.plan },
        indexed, agencyKey, context: { statuses: statusMap(db), knownAgencies: null, periods: [] },
      }, hooks);
    } finally {
      await kept.close();
    }
  });
};

const differenceOf = async (desk: Desk, fresh: New): Promise<Difference> => {
  const { db, old, hooks } = desk;
  const sheet = await compare(desk, fresh);
  return {
    layout: old.layout, periods: [...old.periods], old: sideOf(old), new: newSide(desk, fresh.reading, fresh.taken),
    drift: fresh.reading.drift, findings: [...fresh.taken.findings], sheet, scores: scoreChanges(db, old, fresh.taken.importId, hooks),
  };
};

/** Keeps the difference beside the import it is of; without that, nothing of the import stays. */
const propose = async (desk: Desk, fresh: New): Promise<Difference> => {
  const { db, old, hooks } = desk;
  const { importId } = fresh.taken;
  try {
    db.transaction(() => writeFacts(db, fresh.taken))();
    const difference = await differenceOf(desk, fresh);
    hooks.checkCancelled();
    writeProposal(db, { newImport: importId, oldImport: old.id, choices: fresh.reading.choices, difference });
    return difference;
  } catch (error) {
    deleteImport(db, importId);
    throw error;
  }
};

const entryOf = (desk: Desk, { index, sheet, choices }: Reading, rest: Pick<SheetToImport, 'store' | 'originalKept' | 'watch'>): SheetToImport => {
  const { old, correction: { name, bytes, now }, opened, sha256 } = desk;
  return {
    file: opened, index, name, sheet, sha256, bytes, periods: old.periods, choices, accept: accepted(desk), importedAt: now, inPlaceOf: old.id, ...rest,
  };
};

const takeAndCompare = async (desk: Desk, going: Pick<SheetToImport, 'store' | 'originalKept'>): Promise<ProposalOutcome> => {
  const { db, old, correction, opened, hooks } = desk;
  const reading = await readingOf(db, opened, correction.name, old, correction.sheet, hooks.checkCancelled);
  const agencyKey = directoryOf(db, old.periods).keyOf;
  const watch = indexWhileRead(old.plan, agencyKey);
  const result = await takeSheet(db, entryOf(desk, reading, { ...going, watch }), hooks, (done, total, rows) =>
    hooks.progress(done, total, { code: 'importing', params: { file: correction.name, sheet: reading.sheet, rows } }));
  if ('refused' in result) {
    const { error, findings } = result.refused;
    return { difference: null, blocked: error === null ? null : { error, findings } };
  }
  return { difference: await propose(desk, { reading, taken: result.taken, indexed: watch.result(), agencyKey }), blocked: null };
};

const openAndTake = async (db: Db, old: Replaceable, correction: Correction, hooks: JobHooks, openStore: OpenRowStore): Promise<ProposalOutcome> => {
  const { name, path, bytes } = correction;
  const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sha256 = await hashFile(path, { checkCancelled: hooks.checkCancelled });
  if (sha256 === old.sha256) throw new AppError('replace.sameFile', { file: name, import: old.id });
  const opened = await openSpreadsheet(path, { name, checkCancelled: hooks.checkCancelled });
  const store = openStore(db, bytes);
  const originalKept = store.keep({ name, bytes, path, sha256, changedAt, isText: opened.text !== null });
  // The sheet awaits it in the end; until then nobody does.
  originalKept.catch(() => undefined);
  try {
    return await takeAndCompare({ db, old, correction, opened, sha256, hooks }, { store, originalKept });
  } finally {
    await store.close();
    await opened.close();
  }
};

/**
 * Throws `replace.notCurrent`, `replace.sameFile`, `replace.whichSheet`, `source.notKept` where a shared copy left the old file out, what
 * an import throws, and `job.cancelled`. A proposal made before is dropped.
 */
export const proposeReplacement = async (
  db: Db, correction: Correction, hooks: JobHooks, openStore: OpenRowStore = directStore,
): Promise<ProposalOutcome> => {
  dropProposals(db);
  const old = replaceable(db, correction.importId);
  if (!isKept(db, old.sha256)) throw new AppError('source.notKept', { file: old.file });
  try {
    return await openAndTake(db, old, correction, hooks, openStore);
  } finally {
    // What a refused or cancelled file left of its bytes.
    sweepFiles(db);
  }
};
