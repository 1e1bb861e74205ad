// The only composition root: puts the stations together, sends each call to the one that answers it, and gathers what they tell.
// Every host talks to this and to nothing behind it.

import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileRef } from '../shared/contract/common.ts';
import type { Project } from '../shared/contract/project.ts';
import { checkInput, failure, type Envelope } from '../shared/rpc.ts';
import type { HostKind, KnownFile, Place } from './handlers/context.ts';
import { filesHandedIn } from './handedIn.ts';
import { createBoard, type Board } from './jobs/board.ts';
import { knownFile } from './jobs/fileTable.ts';
import { createFlags } from './jobs/flags.ts';
import { createGate } from './jobs/gate.ts';
import { startRemoteStation } from './jobs/remoteStation.ts';
import { createStation, type OpenProject, type Role, type Station, type StationNews } from './jobs/station.ts';
import { reportTo, type Log } from './log.ts';

export interface WorkbenchOptions {
  /** The built worker; null runs everything on this thread (command line, tests). */
  readonly workerPath: string | null;
  readonly resources: string;
  readonly settingsFolder: string;
  /** Where projects lie when nobody picks a path: the browser host's folder. */
  readonly projectsFolder?: string | null;
  readonly temporaryFolder: string;
  readonly host: HostKind;
  readonly log: Log;
}

export type Listener = (event: string, payload: unknown) => void;

export interface Workbench {
  readonly send: (name: string, input: unknown) => Promise<Envelope>;
  readonly on: (listener: Listener) => () => void;
  /** Names a file for calls. `owned` ones are deleted when the workbench closes. */
  readonly registerFile: (path: string, options?: { readonly name?: string; readonly owned?: boolean }) => Promise<FileRef>;
  /** Names what is handed in as evidence: a file, or the spreadsheets in a zip file. */
  readonly registerEvidence: (path: string, options?: { readonly name?: string; readonly owned?: boolean }) => Promise<readonly FileRef[]>;
  /** Names a path that may not exist yet, to write to. */
  readonly registerDestination: (path: string) => FileRef;
  readonly pathOf: (refId: string) => string | null;
  /** Cancels what runs, closes the project and waits for both. */
  readonly close: () => Promise<void>;
}

const writingCalls: ReadonlySet<string> = new Set([
  'evidence.import.start', 'evidence.undo.start', 'replacement.propose.start', 'replacement.accept.start', 'replacement.drop.start',
  'step.undo.start', 'step.redo.start', 'step.release.start', 'workbook.export.start', 'workbook.annex.start',
]);
/** Calls after which another project, or none, is open: what still writes into this one is stopped first. */
const leavingCalls: ReadonlySet<string> = new Set(['project.create', 'project.open', 'project.close', 'project.sample.start']);

interface Stations {
  readonly query: Station;
  /** The same as `query` when everything runs on one thread. */
  readonly job: Station;
}

const startStations = ({ workerPath, ...options }: WorkbenchOptions, flags: ReturnType<typeof createFlags>, say: (news: StationNews) => void): Stations => {
  const place: Place = {
    host: options.host, resources: options.resources, settingsFolder: options.settingsFolder,
    projectsFolder: options.projectsFolder ?? null, temporaryFolder: options.temporaryFolder,
  };
  const start = (role: Role): Station => (workerPath === null
    ? createStation({ role, place, flags, workerPath }, say)
    : startRemoteStation(workerPath, { role, place, flags, workerPath }, say));
  const query = start('query');
  return { query, job: workerPath === null ? query : start('job') };
};

const createListeners = () => {
  const listeners = new Set<Listener>();
  return {
    on: (listener: Listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    emit: (event: string, payload: unknown) => { for (const listener of listeners) listener(event, payload); },
  };
};

const answerBoard = (board: Board, name: string, input: unknown): unknown => {
  const checked = checkInput(name, input);
  if (name === 'job.list') return board.list();
  board.cancel((checked as { jobId: string }).jobId);
  return null;
};

export const createWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  const flags = createFlags();
  const board = createBoard(flags);
  const gate = createGate();
  const files = new Map<string, KnownFile>();
  const { on, emit } = createListeners();

  const projectChanged = async (project: OpenProject | null): Promise<void> => {
    stations.job.follow(project);
    const envelope = await stations.query.answer('project.get', {});
    if (envelope.ok) emit('project.changed', envelope.value as Project | null);
  };
  const hear = (news: StationNews): void => {
    if (news.type === 'log') options.log(news.text);
    else if (news.type === 'file') know(news.file);
    else if (news.type === 'changed') void projectChanged(news.project);
    else {
      board.update(news.job);
      emit('job.changed', news.job);
    }
  };
  const stations = startStations(options, flags, hear);
  const all = [...new Set([stations.query, stations.job])];

  const know = (file: KnownFile): FileRef => {
    if (!files.has(file.ref.id)) for (const station of all) station.know(file);
    files.set(file.ref.id, file);
    return file.ref;
  };

  const route = async (name: string, input: unknown): Promise<Envelope> => {
    if (name === 'job.list' || name === 'job.cancel') return { ok: true, value: answerBoard(board, name, input) };
    if (writingCalls.has(name)) return gate.start(() => stations.job.answer(name, input));
    if (!leavingCalls.has(name)) return stations.query.answer(name, input);
    return gate.leave(async () => {
      await board.stopWriting();
      return stations.query.answer(name, input);
    });
  };

  return {
    send: async (name, input) => {
      try {
        return await route(name, input);
      } catch (error) {
        return failure(error, name, reportTo(options.log));
      }
    },
    on,
    registerFile: async (path, { name = basename(path), owned = false } = {}) => know(knownFile(path, name, owned)),
    registerEvidence: async (path, { name = basename(path), owned = false } = {}) =>
      (await filesHandedIn({ path, name, owned }, options.temporaryFolder)).map((file) => know(knownFile(file.path, file.name, file.owned))),
    registerDestination: (path) => know(knownFile(path, basename(path), false)),
    pathOf: (refId) => files.get(refId)?.path ?? null,
    close: async () => {
      if (stations.job !== stations.query) await stations.job.close();
      await stations.query.close();
      for (const { path, owned } of files.values()) if (owned) rmSync(path, { force: true });
    },
  };
};
