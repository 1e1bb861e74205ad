// The browser host's dealings in files: what comes in, where something may be written, and what goes out. Requests name files only
// by the ids given out here; no path is taken from a request.

import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import type { FileRef } from '../../shared/contract/common.ts';
import { pickKinds, saveKinds } from '../../shared/contract/host.ts';
import { AppError } from '../../shared/errors.ts';
import { commonHeaders } from '../page/policy.ts';
import type { Workbench } from '../workbench.ts';
import { Refusal } from './refusal.ts';
import { adoptProject, receiveFile, underFreeName } from './uploads.ts';

const destinationSchema = v.strictObject({ name: v.pipe(v.string(), v.maxLength(500)), kind: v.picklist(saveKinds) });
const kindSchema = v.picklist(pickKinds);

export interface ServedFiles {
  /** `PUT /files?name=…&kind=…`: the file, or the spreadsheets in a zip file of evidence. */
  readonly receive: (request: IncomingMessage, query: URLSearchParams) => Promise<readonly FileRef[]>;
  /** `POST /destination`. */
  readonly destination: (input: unknown) => Promise<FileRef>;
  /** `GET /files/<id>`, for what was exported. */
  readonly download: (id: string, response: ServerResponse) => Promise<void>;
}

interface Folders {
  readonly projects: string;
  readonly temporary: string;
}

const isFree = async (path: string): Promise<boolean> => !existsSync(path);

/** What is not a project gets a folder of its own, so that it is handed over under just the name asked for. */
const createDestination = (
  workbench: Workbench, { projects, temporary }: Folders, given: Map<string, string>,
) => async (input: unknown): Promise<FileRef> => {
  const parsed = v.safeParse(destinationSchema, input);
  if (!parsed.success) throw new Refusal(400, 'Not a destination');
  const { name, kind } = parsed.output;
  const folder = kind === 'project' ? projects : await mkdtemp(join(temporary, 'export-'));
  const ref = workbench.registerDestination(await underFreeName(folder, name, kind, isFree));
  const path = workbench.pathOf(ref.id);
  if (kind !== 'project' && path !== null) given.set(ref.id, path);
  return ref;
};

const receive = (workbench: Workbench, folders: Folders) => async (request: IncomingMessage, query: URLSearchParams): Promise<readonly FileRef[]> => {
  const kind = v.safeParse(kindSchema, query.get('kind'));
  const name = basename(query.get('name') ?? '').slice(0, 255);
  if (!kind.success || name === '') throw new Refusal(400, 'A name and a kind are expected');
  const path = await receiveFile(request, folders.temporary, name);
  if (kind.output === 'evidence') return workbench.registerEvidence(path, { name, owned: true });
  return [kind.output === 'project'
    ? await workbench.registerFile(await adoptProject(path, folders.projects, name))
    : await workbench.registerFile(path, { name, owned: true })];
};

const download = (given: ReadonlyMap<string, string>) => async (id: string, response: ServerResponse): Promise<void> => {
  const path = given.get(id);
  if (path === undefined) throw new Refusal(404, 'Not found');
  if (!existsSync(path)) throw new AppError('file.notFound', { file: basename(path) });
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': 'application/octet-stream',
    'content-length': (await stat(path)).size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path)).replaceAll("'", '%27')}`,
    'cache-control': 'no-store',
  });
  await pipeline(createReadStream(path), response);
};

export const createServedFiles = (workbench: Workbench, folders: Folders): ServedFiles => {
  const given = new Map<string, string>();
  return {
    receive: receive(workbench, folders),
    destination: createDestination(workbench, folders, given),
    download: download(given),
  };
};
