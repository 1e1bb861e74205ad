// Checks a seal: the seal's own text, the evidence files' bytes, and the evaluation made anew from the stored rows under the sealed
// parameters, figure by figure.

import { createHash } from 'node:crypto';
import { sealDifferences, type SealCheck, type SealContent, type SealDifference } from '../../shared/seal.ts';
import { isKept, readOriginal } from '../db/originals.ts';
import { readSeal, sealContent } from '../db/seals.ts';
import type { Db } from '../db/sqlite.ts';
import { recomputeInputs } from '../db/tallies.ts';
import { breathe, type JobHooks } from './hooks.ts';

const hashStored = async (db: Db, sha256: string, hooks: JobHooks): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of readOriginal(db, sha256) as AsyncIterable<Buffer>) {
    hooks.checkCancelled();
    hash.update(piece);
  }
  return hash.digest('hex');
};

/** Files whose kept bytes are no longer those that came in. One a shared copy left out cannot be looked at, and is no difference. */
const originalDifferences = async (db: Db, { evidence }: SealContent, hooks: JobHooks): Promise<SealDifference[]> => {
  const files = new Map(evidence.map(({ sha256, file }) => [sha256, file]));
  const differences: SealDifference[] = [];
  let done = 0;
  for (const [sealed, name] of files) {
    hooks.progress(done, files.size, { code: 'checkingSeal', params: { file: name } });
    const now = isKept(db, sealed) ? await hashStored(db, sealed, hooks) : sealed;
    if (now !== sealed) differences.push({ part: 'original', name, sealed, now });
    done += 1;
  }
  return differences;
};

/** Throws `seal.unknown`, `period.unknown` when its period is gone, and `job.cancelled`. */
export const checkSeal = async (db: Db, id: number, hooks: JobHooks): Promise<SealCheck> => {
  const { seal: { content, fingerprint }, writtenNow } = readSeal(db, id);
  const own: SealDifference[] = fingerprint === writtenNow
    ? [] : [{ part: 'seal', name: String(id), sealed: fingerprint, now: writtenNow }];
  const originals = await originalDifferences(db, content, hooks);
  await breathe();
  const now = sealContent(db, content.period.code, content.scenario, content, recomputeInputs);
  const differences = [...own, ...originals, ...sealDifferences(content, now)];
  const compared = Object.keys(content.figures).length + Object.keys(content.agencies).length;
  return { seal: id, isSame: differences.length === 0, compared, differences };
};
