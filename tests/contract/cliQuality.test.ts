// `quality` on the command line: a document for scripts, lines for people, and no text of a report in either.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { qualitySchema } from '../../src/shared/quality/result.ts';
import { commandLine, type CommandLine } from '../support/commandLine.ts';
import { recordsCsv } from '../support/evidence.ts';

let shell: CommandLine;
beforeEach(() => { shell = commandLine(); });
afterEach(() => shell.remove());

const title = 'Lampu jalan padam di depan pasar';

const withReports = async (): Promise<void> => {
  await shell.run('new', '-p', 'a.tolok');
  writeFileSync(join(shell.folder, 'laporan.csv'), recordsCsv([
    { id: '1', title }, { id: '2', title }, { id: '3', followed: '2022-01-01' }, { id: '3' },
  ]));
  await shell.run('import', '-p', 'a.tolok', '--period', 'B18', 'laporan.csv');
};

it('prints one document of the stable shape', async () => {
  await withReports();
  const ran = await shell.run('quality', '-p', 'a.tolok', '--period', 'B18', '--json');
  expect(ran.code).toBe(0);
  const quality = v.parse(qualitySchema, ran.json());
  expect(Object.fromEntries(quality.checks.filter(({ count }) => count > 0).map(({ rule, count }) => [rule, count])))
    .toEqual({ idWithinFile: 2, sameText: 2 });
  expect(quality.checks.find(({ rule }) => rule === 'idWithinFile')?.places[0]).toMatchObject({ file: 'laporan.csv', row: 4, trackingId: '3' });
  expect(quality).toMatchObject({ period: 'B18', reports: 3, superseded: 1 });
});

it('takes the latest period with evidence without one, and says the rule, its limits and the places', async () => {
  await withReports();
  const ran = await shell.run('quality', '-p', 'a.tolok', '--lang', 'en');
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('B18: 3 reports that count, 1 superseded');
  expect(ran.out).toContain('titles of fewer than 15 letters are not compared');
  expect(ran.out).toContain('3 · Pemerintah Kabupaten Maju  laporan.csv › laporan › row 5');
  expect(ran.out).not.toContain('Lampu');
});

it('refuses a period that is not of the plan', async () => {
  await withReports();
  const ran = await shell.run('quality', '-p', 'a.tolok', '--period', 'B99', '--json');
  expect(ran.code).toBe(1);
  expect(ran.json()).toMatchObject({ error: { code: 'period.unknown' } });
  expect((await shell.run('quality')).code).toBe(2);
});
