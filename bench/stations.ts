// Two threads of the built program over one folder, as the window has them: what the benchmarks of a project share.

import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createFlags } from '../src/main/jobs/flags.ts';
import { startRemoteStation } from '../src/main/jobs/remoteStation.ts';
import type { Station, StationNews } from '../src/main/jobs/station.ts';
import type { Job } from '../src/shared/jobs.ts';

const root = join(import.meta.dirname, '..');
const worker = join(root, 'out/main/worker.js');

export interface Stations {
  readonly query: Station;
  readonly job: Station;
  /** Names a file to both. */
  readonly know: (id: string, path: string) => void;
  /** Starts a job and waits for its end. */
  readonly jobEnd: (start: () => Promise<unknown>) => Promise<Job>;
  readonly close: () => Promise<void>;
}

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

export const openStations = (folder: string): Stations => {
  const place = {
    host: 'commandLine', resources: join(root, 'resources'), settingsFolder: folder, projectsFolder: null, temporaryFolder: folder,
  } as const;
  const flags = createFlags();
  let ended = Promise.withResolvers<Job>();
  const hear = (news: StationNews): void => {
    if (news.type === 'log') process.stderr.write(`${news.text}\n`);
    if (news.type === 'changed') job.follow(news.project);
    if (news.type === 'job' && isOver(news.job)) ended.resolve(news.job);
  };
  const query: Station = startRemoteStation(worker, { role: 'query', place, flags, workerPath: worker }, hear);
  const job: Station = startRemoteStation(worker, { role: 'job', place, flags, workerPath: worker }, hear);
  return {
    query, job,
    know: (id, path) => {
      const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      for (const station of [query, job]) station.know({ ref: { id, name: basename(path), bytes }, path, owned: false });
    },
    jobEnd: async (start) => {
      ended = Promise.withResolvers<Job>();
      await start();
      return ended.promise;
    },
    close: async () => {
      await job.close();
      await query.close();
    },
  };
};
