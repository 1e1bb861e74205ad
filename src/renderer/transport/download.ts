// Hands an exported file to the browser's downloads when its job is done: what a save dialog does in the desktop program.

import type { FileRef } from '../../shared/contract/common.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { ExportOutcome, Job } from '../../shared/jobs.ts';

const download = (id: string, name: string): void => {
  const link = document.createElement('a');
  link.href = `/files/${encodeURIComponent(id)}`;
  link.download = name;
  link.click();
};

/** The file a finished export wrote; null for any other news. */
const exported = (event: string, payload: unknown): ExportOutcome | null => {
  const job = payload as Job;
  return event === 'job.changed' && job.kind === 'workbook' && job.state === 'done' ? (job.result as ExportOutcome) : null;
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
