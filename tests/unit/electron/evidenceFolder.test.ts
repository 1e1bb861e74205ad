// A dropped folder stands for the spreadsheets in it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidencePaths } from '../../../src/main/electron/evidenceFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
const inside = (path: string): string => join(folder, path);

beforeAll(() => {
  mkdirSync(inside('B06/kota'), { recursive: true });
  mkdirSync(inside('.hidden'));
  const names = ['B06/b.XLSX', 'B06/a.csv', 'B06/kota/c.xls', 'B06/~$b.XLSX', 'B06/.x.csv', 'B06/scan.pdf', '.hidden/d.csv'];
  for (const name of names) writeFileSync(inside(name), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('evidence paths', () => {
  it('takes a folder’s spreadsheets, its folders’ too, by name, without lock files and hidden ones', () => {
    expect(evidencePaths([folder])).toEqual(['B06/a.csv', 'B06/b.XLSX', 'B06/kota/c.xls'].map(inside));
  });

  it('leaves a file as it is, so that the reader says what is wrong with it', () => {
    expect(evidencePaths([inside('B06/scan.pdf'), inside('gone.csv')])).toEqual([inside('B06/scan.pdf'), inside('gone.csv')]);
  });
});
