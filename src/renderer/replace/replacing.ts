// Replacing an import, as the window goes through it: a file is picked, compared, looked at, and accepted or dropped. The host keeps
// what is proposed; this holds what is shown of it.

import { create } from 'zustand';
import type { ImportRecord } from '../../shared/contract/evidence.ts';
import type { FileRef } from '../../shared/contract/common.ts';
import type { Difference } from '../../shared/difference/difference.ts';
import type { ProposalOutcome } from '../../shared/jobs.ts';
import { acceptableFindings } from '../../shared/tabular/acceptable.ts';
import { settleReplaced } from '../evidence/trayActions.ts';
import { call } from '../state/call.ts';
import { cancelJob, finished } from '../state/jobs.ts';
import { announce, sentenceOf, tell } from '../state/notices.ts';
import { useWindow } from '../state/window.ts';
import { host } from '../transport/host.ts';

/** The import that is to be replaced, and the file that is to replace it. */
export interface Wish {
  readonly importId: number;
  readonly old: string;
  readonly file: FileRef;
  readonly sheet: string | null;
}

export type Replacing =
  | { readonly phase: 'comparing'; readonly wish: Wish; readonly jobId: string | null }
  /** The file has several sheets, none of the old name. */
  | { readonly phase: 'choosing'; readonly wish: Wish; readonly sheets: readonly string[] }
  | { readonly phase: 'blocked'; readonly wish: Wish; readonly blocked: NonNullable<ProposalOutcome['blocked']> }
  | { readonly phase: 'shown'; readonly wish: Wish; readonly difference: Difference; readonly isAccepting: boolean }
  /** What was accepted before, looked at again. */
  | { readonly phase: 'past'; readonly difference: Difference };

export const useReplacing = create<{ readonly replacing: Replacing | null }>(() => ({ replacing: null }));

const show = (replacing: Replacing | null): void => useReplacing.setState({ replacing });
const isStill = (wish: Wish): boolean => {
  const { replacing } = useReplacing.getState();
  return replacing !== null && replacing.phase !== 'past' && replacing.wish === wish;
};

const drop = async (importId: number): Promise<void> => {
  const { jobId } = await call('replacement.drop.start', { importId });
  await finished<'drop'>(jobId);
};

const laidOut = (wish: Wish, { difference, blocked }: ProposalOutcome): Replacing | null => {
  if (difference !== null) return { phase: 'shown', wish, difference, isAccepting: false };
  return blocked === null ? null : { phase: 'blocked', wish, blocked };
};

const sheetNames = async ({ file }: Wish): Promise<string[]> => {
  const { jobId } = await call('evidence.inspect.start', { files: [{ file: file.id, choices: {} }], depth: 'head' });
  const [inspection] = await finished<'inspect'>(jobId);
  return (inspection?.sheets ?? []).map(({ name }) => name);
};

/** A file of several sheets asks which; everything else is said as it is. */
const refused = async (wish: Wish, error: unknown): Promise<void> => {
  if (sentenceOf(error).code !== 'replace.whichSheet') {
    show(null);
    tell(error);
    return;
  }
  const sheets = await sheetNames(wish);
  if (isStill(wish)) show({ phase: 'choosing', wish, sheets });
};

/** Compares; `accept` are codes of findings taken as they are. */
const compare = async (wish: Wish, accept: readonly string[] = []): Promise<void> => {
  show({ phase: 'comparing', wish, jobId: null });
  try {
    const { importId, file, sheet } = wish;
    const { jobId } = await call('replacement.propose.start', { importId, file: file.id, sheet, accept: [...accept] });
    if (isStill(wish)) show({ phase: 'comparing', wish, jobId });
    const outcome = await finished<'difference'>(jobId);
    if (isStill(wish)) show(laidOut(wish, outcome));
    else if (outcome.difference !== null) await drop(outcome.difference.new.importId);
  } catch (error) {
    if (isStill(wish)) await refused(wish, error).catch(tell);
    else tell(error);
  }
};

export const chooseSheet = (sheet: string): void => {
  const { replacing } = useReplacing.getState();
  if (replacing?.phase === 'choosing') void compare({ ...replacing.wish, sheet });
};

/** Compares a file that is already at hand with an import. */
export const replaceWith = (importId: number, old: string, file: FileRef, sheet: string | null = null): void =>
  void compare({ importId, old, file, sheet });

/** Asks for the corrected file of an import. */
export const pickReplacement = async ({ id, file: old }: Pick<ImportRecord, 'id' | 'file'>): Promise<void> => {
  try {
    const [file, ...others] = await host.pickFiles({ kind: 'evidence' });
    if (file === undefined) return;
    if (others.length > 0) announce('replace.onlyOne', { old });
    else replaceWith(id, old, file);
  } catch (error) {
    tell(error);
  }
};

/** Takes the findings that may be taken as they are so, and compares again. */
export const compareAnyway = (): void => {
  const { replacing } = useReplacing.getState();
  if (replacing?.phase !== 'blocked') return;
  const codes = replacing.blocked.findings.filter(({ severity, code }) => severity === 'blocking' && acceptableFindings.has(code));
  void compare({ ...replacing.wish }, [...new Set(codes.map(({ code }) => code))]);
};

export const lookBack = async (newImport: number): Promise<void> => {
  try {
    show({ phase: 'past', difference: await call('replacement.get', { importId: newImport }) });
  } catch (error) {
    tell(error);
  }
};

/** Leaves the view; what was only proposed is dropped. */
export const leave = (): void => {
  const { replacing } = useReplacing.getState();
  show(null);
  if (replacing?.phase === 'comparing' && replacing.jobId !== null) cancelJob(replacing.jobId);
  if (replacing?.phase === 'shown') void drop(replacing.difference.new.importId).catch(tell);
};

export const acceptReplacement = async (): Promise<void> => {
  const { replacing } = useReplacing.getState();
  if (replacing?.phase !== 'shown' || replacing.isAccepting) return;
  show({ ...replacing, isAccepting: true });
  try {
    const { jobId } = await call('replacement.accept.start', { importId: replacing.difference.new.importId });
    await finished<'replace'>(jobId);
    show(null);
    settleReplaced(replacing.wish.file.id);
    announce('replace.accepted', { old: replacing.difference.old.file, file: replacing.difference.new.file });
  } catch (error) {
    show({ ...replacing, isAccepting: false });
    tell(error);
  }
};

// Another project has its own imports, and the host has let go of what was proposed.
useWindow.subscribe((state, before) => {
  if (state.project !== before.project) show(null);
});
