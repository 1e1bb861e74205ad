// Evidence files picked or dropped anywhere in the window, waiting for the Evidence screen to look at them.

import { create } from 'zustand';
import type { FileRef } from '../../shared/contract/common.ts';
import type { PickOptions } from '../../shared/contract/host.ts';
import { host } from '../transport/host.ts';
import { tell } from './notices.ts';
import { go } from './window.ts';

/** `files` is what nobody has taken yet; the Evidence screen takes them with `takeInbox`. */
export const useInbox = create<{ readonly files: readonly FileRef[] }>(() => ({ files: [] }));

/** Empties the inbox and gives what was in it. */
export const takeInbox = (): readonly FileRef[] => {
  const { files } = useInbox.getState();
  if (files.length > 0) useInbox.setState({ files: [] });
  return files;
};

/** Asks for evidence files (or takes dropped ones) and hands them to the Evidence screen. */
export const bringEvidence = async (options: Omit<PickOptions, 'kind'> = {}): Promise<void> => {
  try {
    const files = await host.pickFiles({ kind: 'evidence', ...options });
    if (files.length === 0) return;
    useInbox.setState((inbox) => ({ files: [...inbox.files, ...files] }));
    go('evidence');
  } catch (error) {
    tell(error);
  }
};
