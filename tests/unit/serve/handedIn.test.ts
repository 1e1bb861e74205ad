// What is handed in to a window: a zip file as the spreadsheets in it, everything else as it is.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesHandedIn } from '../../../src/main/handedIn.ts';
import { temporaryFolder, zipOf } from '../../support/packages.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const target = join(folder.path, 'unpacked');

test('a zip file is its spreadsheets; the upload itself goes, a person’s own file stays', async () => {
  const zip = zipOf([{ name: 'kota/satu.csv', content: 'a,b\n' }, { name: 'surat.pdf', content: 'x' }]);
  const [uploaded, own] = [folder.write('unggahan.zip', zip), folder.write('milik.zip', zip)];
  const [found, ...others] = await filesHandedIn({ path: uploaded, name: 'paket.zip', owned: true }, target);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name: 'kota/satu.csv', owned: true });
  expect(readFileSync(found?.path ?? '', 'utf8')).toBe('a,b\n');
  await filesHandedIn({ path: own, name: 'milik.zip', owned: false }, target);
  expect([uploaded, own].map((path) => existsSync(path))).toEqual([false, true]);
});

test('a zip file without spreadsheets, or with a member that must not be unpacked, is handed on, so that reading it says why', async () => {
  for (const name of ['foto.jpg', '../luar.csv']) {
    const file = { path: folder.write('aneh.zip', zipOf([{ name, content: 'x' }])), name: 'aneh.zip', owned: true };
    expect(await filesHandedIn(file, target)).toEqual([file]);
  }
});
