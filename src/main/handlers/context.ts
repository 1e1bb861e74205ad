// What every handler is given: where things lie, the open project, the files the host has named, and the runner of jobs.

import type { FileRef } from '../../shared/contract/common.ts';
import type { Db } from '../db/sqlite.ts';
import type { OpenRowStore } from '../jobs/importEvidence.ts';
import type { Runner } from '../jobs/runner.ts';
import type { PreviewStore } from './previews.ts';
import type { QualityStore } from './qualityStore.ts';
import type { Session } from './session.ts';
import type { ViewStore } from './views.ts';

export type HostKind = 'electron' | 'browser' | 'commandLine';

/** Folders and facts of the program as installed; none of them changes while it runs. */
export interface Place {
  readonly host: HostKind;
  /** Templates, holidays and sample evidence. */
  readonly resources: string;
  readonly settingsFolder: string;
  /** Where projects are made and listed when nobody picks a path: the browser host's folder. */
  readonly projectsFolder: string | null;
  readonly temporaryFolder: string;
}

/** A file the host has named. `owned` ones are ours to delete: uploads. */
export interface KnownFile {
  readonly ref: FileRef;
  readonly path: string;
  readonly owned: boolean;
}

export interface FileTable {
  /** Throws `ref.unknown`. */
  readonly get: (id: string) => KnownFile;
  readonly find: (id: string) => KnownFile | null;
  /** `name` is what it is called, where the path does not say it. */
  readonly add: (path: string, name?: string) => FileRef;
}

export interface Context {
  readonly place: Place;
  readonly session: Session;
  readonly files: FileTable;
  readonly jobs: Runner;
  readonly previews: PreviewStore;
  readonly views: ViewStore;
  readonly quality: QualityStore;
  /** Runs a job's body on a connection that only reads; throws `project.none`. */
  readonly reading: <T>(body: (db: Db) => Promise<T>) => Promise<T>;
  /** Runs a job's body on a connection that may write; throws `project.none` or `project.readOnly` before it begins. */
  readonly writing: <T>(body: (db: Db) => Promise<T>) => Promise<T>;
  /** Where an import's rows go. */
  readonly openRowStore: OpenRowStore;
  /** Says that the project's data changed, or that another project is open. */
  readonly changed: () => void;
  /** The time, ISO in UTC: history lists and recent projects, never figures. */
  readonly now: () => string;
}
