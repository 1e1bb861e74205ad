// The command line's own workbench: everything in this process, through the same calls as the window. Opened for one command
// and closed after it, whatever comes of it.

import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileRef } from '../../shared/contract/common.ts';
import type { Project } from '../../shared/contract/project.ts';
import type { Language } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import type { Job, JobKind, JobResult } from '../../shared/jobs.ts';
import { connect, type Call } from '../../shared/rpc.ts';
import { settingsFolder } from '../folders.ts';
import { openLog } from '../log.ts';
import { makeTemporaryFolder } from '../temporary.ts';
import { createWorkbench } from '../workbench.ts';
import type { CommonOptions, Terminal } from './io.ts';
import { cancelNotice, progressTeller, resultOf } from './progress.ts';

export interface Desk {
  readonly call: Call;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly temporaryFolder: string;
  /** A path as the caller wrote it, whole. */
  readonly path: (text: string) => string;
  /** Throws `file.notFound`. */
  readonly file: (path: string, name?: string) => Promise<FileRef>;
  readonly destination: (path: string) => FileRef;
  readonly open: (options: CommonOptions, access: 'read' | 'write') => Promise<Project>;
  /** Starts a job by `start`, shows its progress and gives its result. */
  readonly run: <K extends JobKind>(kind: K, start: () => Promise<{ readonly jobId: string }>) => Promise<JobResult<K>>;
}

type Listen = (listener: (event: string, payload: unknown) => void) => () => void;

const isOver = (job: Job): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';

/** Resolves with the job once it has ended; changes that came before `start` returned are kept. */
const follow = async (listen: Listen, call: Call, start: () => Promise<{ jobId: string }>, tell: (job: Job) => void,
  cancelled: () => void): Promise<Job> => {
  let jobId: string | null = null;
  const early: Job[] = [];
  const { promise, resolve: finish } = Promise.withResolvers<Job>();
  const hear = (job: Job): void => {
    if (job.id !== jobId) return;
    tell(job);
    if (isOver(job)) finish(job);
  };
  const stop = listen((event, payload) => {
    if (event !== 'job.changed') return;
    if (jobId === null) early.push(payload as Job);
    else hear(payload as Job);
  });
  const cancel = (): void => {
    cancelled();
    if (jobId !== null) void call('job.cancel', { jobId });
  };
  process.once('SIGINT', cancel);
  try {
    ({ jobId } = await start());
    for (const job of early) hear(job);
    return await promise;
  } finally {
    process.off('SIGINT', cancel);
    stop();
  }
};

const needProject = (options: CommonOptions): string => {
  if (options.project === undefined) throw new AppError('project.none');
  return options.project;
};

/** Opens a workbench in this process, runs `body`, and closes it again. */
export const atDesk = async <T>(terminal: Terminal, language: Language | undefined, body: (desk: Desk) => Promise<T>): Promise<T> => {
  const temporaryFolder = makeTemporaryFolder();
  const workbench = await createWorkbench({
    workerPath: null, resources: join(terminal.programFolder, '../../resources'), settingsFolder: settingsFolder(), projectsFolder: null, temporaryFolder,
    host: 'commandLine', log: openLog(settingsFolder()),
  });
  const call = connect(workbench.send);
  const path = (text: string): string => resolve(terminal.folder, text);
  const file: Desk['file'] = (at, name) => workbench.registerFile(at, name === undefined ? {} : { name });
  try {
    const spoken = language ?? (await call('settings.get', {})).language;
    return await body({
      call, language: spoken, terminal, temporaryFolder, path, file,
      destination: (at) => workbench.registerDestination(at),
      open: async (options, access) =>
        call('project.open', { file: (await file(path(needProject(options)))).id, readOnly: access === 'read' }),
      run: async (kind, start) => {
        const tell = progressTeller(terminal, spoken);
        return resultOf<typeof kind>(await follow(workbench.on, call, start, tell, () => terminal.err(cancelNotice(spoken))));
      },
    });
  } finally {
    await workbench.close();
    rmSync(temporaryFolder, { recursive: true, force: true });
  }
};
