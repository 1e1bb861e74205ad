// A workbench in process over a temporary folder, with typed calls, for tests of handlers and jobs over real files.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileRef } from '../../src/shared/contract/common.ts';
import { AppError } from '../../src/shared/errors.ts';
import type { Job, JobKind, JobResult } from '../../src/shared/jobs.ts';
import { connect, type Call } from '../../src/shared/rpc.ts';
import { noChoices } from '../../src/shared/tabular/plan.ts';
import { createWorkbench, type Workbench } from '../../src/main/workbench.ts';

export const resources = join(import.meta.dirname, '../../resources');

export interface TestBench {
  readonly folder: string;
  readonly workbench: Workbench;
  readonly call: Call;
  readonly logged: string[];
  readonly write: (name: string, text: string) => string;
  readonly file: (path: string) => Promise<FileRef>;
  /** Runs a job to its end; throws its error. */
  readonly run: <K extends JobKind>(kind: K, start: () => Promise<{ readonly jobId: string }>, onJob?: (job: Job) => void) => Promise<JobResult<K>>;
  readonly create: (name?: string) => Promise<void>;
  readonly importCsv: (name: string, text: string, periods: readonly string[], accept?: readonly string[]) => Promise<JobResult<'import'>>;
  readonly close: () => Promise<void>;
}

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

const runJob = async (workbench: Workbench, start: () => Promise<{ jobId: string }>, onJob: (job: Job) => void): Promise<Job> => {
  const { promise, resolve } = Promise.withResolvers<Job>();
  const ended = new Map<string, Job>();
  let wanted = '';
  const stop = workbench.on((event, payload) => {
    if (event !== 'job.changed') return;
    const job = payload as Job;
    onJob(job);
    if (isOver(job)) ended.set(job.id, job);
    const own = ended.get(wanted);
    if (own !== undefined) resolve(own);
  });
  wanted = (await start()).jobId;
  const early = ended.get(wanted);
  if (early !== undefined) resolve(early);
  const job = await promise;
  stop();
  return job;
};

/** `workerPath` names the built worker; without it everything runs on this thread. */
export const openBench = async (workerPath: string | null = null, folder = mkdtempSync(join(tmpdir(), 'tolok-test-'))): Promise<TestBench> => {
  const logged: string[] = [];
  const workbench = await createWorkbench({
    workerPath, resources, settingsFolder: join(folder, 'settings'), projectsFolder: null, temporaryFolder: folder,
    host: 'commandLine', log: (text) => logged.push(text),
  });
  const call = connect(workbench.send);
  const file = (path: string): Promise<FileRef> => workbench.registerFile(path);
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run: TestBench['run'] = async (_kind, start, onJob = () => undefined) => {
    const job = await runJob(workbench, start, onJob);
    if (job.state === 'done') return job.result as never;
    if (logged.length > 0) throw new Error(logged.join('\n'));
    throw new AppError((job.error?.code ?? 'internal') as never, job.error?.params ?? {});
  };
  return {
    folder, workbench, call, logged, write, file, run,
    create: async (name = 'uji') => {
      const destination = workbench.registerDestination(join(folder, `${name}.tolok`));
      await call('project.create', { name, template: 'lapor-id0112', destination: destination.id });
    },
    importCsv: async (name, text, periods, accept = []) => {
      const { id } = await file(write(name, text));
      const inspected = await run('inspect', () => call('evidence.inspect.start', { files: [{ file: id, choices: {} }] }));
      const sheet = inspected[0]?.sheets[0]?.name ?? '';
      return run('import', () => call('evidence.import.start', {
        sheets: [{ file: id, sheet, periods: [...periods], choices: noChoices, accept: [...accept] }],
      }));
    },
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
