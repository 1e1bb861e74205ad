// One thread's share of a workbench: the handlers over what this thread holds open. The same station serves in process, in the
// query worker and in the job worker; it tells the workbench what happened through `say` and knows no host.

import { dirname, join } from 'node:path';
import type { Job } from '../../shared/jobs.ts';
import { checkInput, failure, type Envelope } from '../../shared/rpc.ts';
import { openBesideWriter, openForReading } from '../db/open.ts';
import { directStore, type RowStore } from '../db/rowStore.ts';
import type { Db } from '../db/sqlite.ts';
import type { Context, KnownFile, Place } from '../handlers/context.ts';
import { handlers } from '../handlers/handlers.ts';
import { createPreviewStore } from '../handlers/previews.ts';
import { createQualityStore } from '../handlers/qualityStore.ts';
import { createSession } from '../handlers/session.ts';
import { createViewStore } from '../handlers/views.ts';
import { reportTo } from '../log.ts';
import { AppError } from '../../shared/errors.ts';
import { createFileTable } from './fileTable.ts';
import type { Flags } from './flags.ts';
import { mendable } from './mend.ts';
import { startRowThread } from './rowThread.ts';
import { createRunner } from './runner.ts';

/** `query` answers everything and holds the project open; `job` runs one writing job at a time beside it. */
export type Role = 'query' | 'job';

/** Where the project lies that the query station has open, for stations that only write beside it. */
export interface OpenProject {
  readonly path: string;
  readonly readOnly: boolean;
}

export type StationNews =
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'changed'; readonly project: OpenProject | null }
  | { readonly type: 'file'; readonly file: KnownFile }
  | { readonly type: 'log'; readonly text: string };

export interface StationOptions {
  readonly role: Role;
  readonly place: Place;
  readonly flags: Flags;
  /** The built worker, beside which lies the one that writes a big file's rows; null writes them on this thread. */
  readonly workerPath: string | null;
}

export interface Station {
  readonly answer: (name: string, input: unknown) => Promise<Envelope>;
  readonly know: (file: KnownFile) => void;
  /** Which project the query station has open. */
  readonly follow: (project: OpenProject | null) => void;
  readonly close: () => Promise<void>;
}

/** Opens the followed project for the time of one body, so that the query station can always close it for good. */
const beside = async <T>(followed: OpenProject | null, mode: 'read' | 'write', body: (db: Db) => Promise<T>): Promise<T> => {
  if (followed === null) throw new AppError('project.none');
  if (followed.readOnly && mode === 'write') throw new AppError('project.readOnly');
  const file = followed.readOnly ? openForReading(followed.path) : openBesideWriter(followed.path);
  try {
    return await body(file.db);
  } finally {
    file.close();
  }
};

/** From this size on a thread of its own costs less than it saves. */
const bigFileBytes = 16 * 1024 * 1024;

const rowStore = (workerPath: string | null, db: Db, bytes: number): RowStore =>
  (workerPath === null || bytes < bigFileBytes ? directStore(db) : startRowThread(join(dirname(workerPath), 'rowWorker.js'), db.name));

export const createStation = ({ role, place, flags, workerPath }: StationOptions, say: (news: StationNews) => void): Station => {
  const report = reportTo((text) => say({ type: 'log', text }));
  const session = createSession();
  const files = createFileTable((file) => say({ type: 'file', file }));
  let followed: OpenProject | null = null;
  const runner = createRunner({
    lane: role === 'job' ? 'w' : 'q', flags, report, tell: (job) => say({ type: 'job', job }), now: () => performance.now(),
  });
  const context: Context = {
    place, session, files, jobs: runner, previews: createPreviewStore(), views: createViewStore(), quality: createQualityStore(place.temporaryFolder),
    reading: async (body) => (role === 'job' ? beside(followed, 'read', body) : body(session.db())),
    writing: async (body) => (role === 'job' ? beside(followed, 'write', body) : body(session.writable())),
    openRowStore: (db, bytes) => rowStore(workerPath, db, bytes),
    changed: () => {
      const file = session.file();
      say({ type: 'changed', project: role === 'job' ? followed : file && { path: file.path, readOnly: file.readOnly } });
    },
    now: () => new Date().toISOString(),
  };
  const answer = async (name: string, input: unknown): Promise<Envelope> => {
    try {
      const checked = checkInput(name, input);
      const handler = handlers[name as keyof typeof handlers] as (context: Context, input: unknown) => unknown;
      return { ok: true, value: await handler(context, checked) };
    } catch (error) {
      return failure(mendable(error), name, report);
    }
  };
  return {
    answer,
    know: files.know,
    follow: (project) => { followed = project; },
    close: async () => {
      await runner.stop();
      session.close();
    },
  };
};
