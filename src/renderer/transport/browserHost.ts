// The four functions of a host over HTTP: calls as JSON, events as server-sent events, files uploaded and downloaded by their ids.

import type { FileRef } from '../../shared/contract/common.ts';
import type { Host, PickOptions } from '../../shared/contract/host.ts';
import { AppError } from '../../shared/errors.ts';
import { unwrap, type Envelope } from '../../shared/rpc.ts';
import { chooseFiles } from './chooseFiles.ts';
import { downloadWhenDone } from './download.ts';
import { createListening } from './listening.ts';

const gone: Envelope = { ok: false, error: { code: 'host.gone', params: {} } };

/** Sends a request that is answered by an envelope; a server that does not answer, or is another one by now, is `host.gone`. */
const ask = async (address: string, request: RequestInit): Promise<Envelope> => {
  const response = await fetch(address, request).catch(() => null);
  if (response === null || response.status === 401) return gone;
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Envelope;
};

const askJson = (address: string, input: unknown): Promise<Envelope> =>
  ask(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) });

/** A file that was moved since, or a folder taken for a file, cannot be read; a server that is gone would look the same later. */
const checkReadable = (file: File): Promise<unknown> =>
  file.slice(0, 1).arrayBuffer().catch(() => { throw new AppError('file.notFound', { file: file.name }); });

const upload = async (file: File, kind: PickOptions['kind']): Promise<readonly FileRef[]> => {
  await checkReadable(file);
  const query = new URLSearchParams({ name: file.name, kind });
  return unwrap(await ask(`/files?${query}`, { method: 'PUT', body: file })) as readonly FileRef[];
};

/** One after another: several large files at once would only share the same disk. */
const uploadAll = async (files: readonly File[], kind: PickOptions['kind']): Promise<readonly FileRef[]> => {
  const refs: FileRef[] = [];
  for (const file of files) refs.push(...await upload(file, kind));
  return refs;
};

const isFile = (value: unknown): value is File => value instanceof File;

const pickFiles = async ({ kind, dropped, folder }: PickOptions): Promise<readonly FileRef[]> =>
  uploadAll(dropped === undefined ? await chooseFiles(kind, folder ?? false) : dropped.filter(isFile), kind);

export const browserHost = (): Host => {
  const send = (name: string, input: unknown): Promise<unknown> => askJson(`/call/${encodeURIComponent(name)}`, input);
  const on = createListening(send);
  const awaitDownload = downloadWhenDone(on);
  return {
    send,
    on,
    pickFiles,
    saveFile: async (options) => {
      const ref = unwrap(await askJson('/destination', options)) as FileRef;
      if (options.kind !== 'project') awaitDownload(ref);
      return ref;
    },
  };
};
