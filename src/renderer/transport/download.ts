// Hands an exported file to the browser's downloads when its job is done: what a save dialog does in the desktop program.

import type { FileRef } from '../../shared/contract/common.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { FileOutcome, Job } from '../../shared/jobs.ts';

const download = (id: string, name: string): void => {
  const link = document.createElement('a');
  link.href = `/files/${encodeURIComponent(id)}`;
  link.download = name;
  link.click();
};

/** The file a finished job wrote; null for any other news. */
const exported = (event: string, payload: unknown): FileOutcome | null => {
  const job = payload as Job;
  const isFile = event === 'job.changed' && job.state === 'done' && typeof job.result === 'object' && job.result !== null && 'file' in job.result;
  return isFile ? (job.result as FileOutcome) : null;
};

/** Gives a function that remembers a destination and downloads it once it is written. */
export const downloadWhenDone = (on: Host['on']): ((ref: FileRef) => void) => {
  const awaited = new Set<string>();
  let isListening = false;
  const listen = (): void => {
    on((event, payload) => {
      const outcome = exported(event, payload);
      if (outcome !== null && awaited.delete(outcome.file)) download(outcome.file, outcome.name);
    });
  };
  return (ref) => {
    awaited.add(ref.id);
    if (!isListening) listen();
    isListening = true;
  };
};
