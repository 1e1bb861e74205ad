// Folders and zip files of evidence, and the identity of a file.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { expandBundle } from '../../../src/main/readers/bundle.ts';
import { hashFile } from '../../../src/main/readers/hash.ts';
import { openSpreadsheet } from '../../../src/main/readers/open.ts';
import { temporaryFolder, workbookParts, zipOf } from '../../support/packages.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const target = join(folder.path, 'unpacked');

describe('a bundle', () => {
  it('is a single file when it is one, a workbook above all', async () => {
    const csv = folder.write('a.csv', 'a,b\n');
    const book = folder.write('b.xlsx', zipOf(workbookParts({ sheets: ['<sheetData/>'] })));
    expect(await expandBundle(csv, target)).toEqual([{ path: csv, name: 'a.csv', inside: false }]);
    expect(await expandBundle(book, target)).toEqual([{ path: book, name: 'b.xlsx', inside: false }]);
  });

  it('is the evidence in a folder and its folders, by name, without litter', async () => {
    mkdirSync(join(folder.path, 'data', 'b'), { recursive: true });
    for (const name of ['data/10.csv', 'data/9.csv', 'data/b/c.xlsx', 'data/~$c.xlsx', 'data/.x.csv', 'data/surat.pdf']) folder.write(name, 'x');
    const found = await expandBundle(join(folder.path, 'data'), target);
    expect(found.map(({ name }) => name)).toEqual(['9.csv', '10.csv', 'b/c.xlsx']);
  });

  it('is what a zip of evidence holds, unpacked', async () => {
    const zip = zipOf([
      { name: 'bukti/', content: '' }, { name: 'bukti/satu.csv', content: 'a,b\n1,2\n' }, { name: 'dua.csv', content: 'c' }, { name: '__MACOSX/dua.csv', content: 'x' },
      { name: 'surat.docx', content: 'x' },
    ]);
    const found = await expandBundle(folder.write('bukti.zip', zip), target);
    expect(found.map(({ name, inside }) => [name, inside])).toEqual([['bukti/satu.csv', true], ['dua.csv', true]]);
    expect(found.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['a,b\n1,2\n', 'c']);
  });

  it('may be unpacked beside another with files of the same name', async () => {
    const first = await expandBundle(folder.write('x.zip', zipOf([{ name: 'a.csv', content: '1' }])), target);
    const second = await expandBundle(folder.write('y.zip', zipOf([{ name: 'a.csv', content: '2' }])), target);
    expect([...first, ...second].map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['1', '2']);
  });

  it('is not unpacked twice: a zip in a zip is refused when opened', async () => {
    const inner = zipOf([{ name: 'a.csv', content: '1' }]);
    const [found] = await expandBundle(folder.write('luar.zip', zipOf([{ name: 'dalam.zip', content: inner }])), target);
    await expect(openSpreadsheet(found?.path ?? '', { name: found?.name ?? '' })).rejects.toMatchObject({ code: 'file.unsupported', params: { file: 'dalam.zip' } });
  });

  it.each([['../luar.csv', 'file.unsafePath'], ['C:/luar.csv', 'file.unsafePath'], ['a/../../luar.csv', 'file.unsafePath']])('with a member %s is refused', async (name, code) => {
    await expect(expandBundle(folder.write('jahat.zip', zipOf([{ name, content: 'x' }])), target)).rejects.toMatchObject({ code, params: { member: name } });
  });

  it('that is not there is not found', async () => {
    await expect(expandBundle(join(folder.path, 'tidak-ada.csv'), target)).rejects.toMatchObject({ code: 'file.notFound', params: { file: 'tidak-ada.csv' } });
  });
});

describe('a hash', () => {
  it('is the SHA-256 of the bytes, with progress by bytes', async () => {
    const content = 'x'.repeat(3_000_000);
    const steps: number[] = [];
    const found = await hashFile(folder.write('besar.txt', content), { onProgress: (done) => steps.push(done) });
    expect(found).toBe(createHash('sha256').update(content).digest('hex'));
    expect(steps.at(-1)).toBe(3_000_000);
  });

  it('stops when cancelled', async () => {
    const path = folder.write('batal.txt', 'x');
    await expect(hashFile(path, { checkCancelled: () => { throw new Error('stopped'); } })).rejects.toThrow('stopped');
  });
});
