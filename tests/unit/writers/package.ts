// Opens a workbook's bytes as the zip file it is, without any spreadsheet library.

import * as yauzl from 'yauzl';

const textOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> => new Promise((resolve, reject) => {
  zip.openReadStream(entry, (error, stream) => {
    if (error !== null && error !== undefined) return reject(error);
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', reject);
    return stream.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
});

const entriesOf = (zip: yauzl.ZipFile): Promise<readonly yauzl.Entry[]> => new Promise((resolve, reject) => {
  const entries: yauzl.Entry[] = [];
  zip.on('entry', (entry: yauzl.Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  zip.on('end', () => resolve(entries));
  zip.on('error', reject);
  zip.readEntry();
});

/** Every part of the package as text, by its path. Fails on a path that comes twice. */
export const partsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  const parts = new Map<string, string>();
  for (const entry of await entriesOf(zip)) {
    // Folders are no parts: whoever opens the package passes over them.
    if (entry.fileName.endsWith('/')) continue;
    if (parts.has(entry.fileName)) throw new Error(`${entry.fileName} comes twice`);
    parts.set(entry.fileName, await textOf(zip, entry));
  }
  return parts;
};
