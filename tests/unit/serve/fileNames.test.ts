// Names a page or a person writes never leave their folder and are taken by any system.

import { assert, property, string } from 'fast-check';
import { basename, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOfKind, safeName } from '../../../src/main/page/fileNames.ts';

describe('a safe file name', () => {
  it.each([
    ['Evaluasi LAPOR! 2022', 'Evaluasi LAPOR! 2022.tolok'],
    ['a.tolok', 'a.tolok'],
    ['a.TOLOK', 'a.tolok'],
    ['../../etc/passwd', 'etc passwd.tolok'],
    ['..', 'Tolok.tolok'],
    ['', 'Tolok.tolok'],
    ['con', 'Tolok con.tolok'],
    ['LPT1.x', 'Tolok LPT1.x.tolok'],
    ['a\u202Etxt.exe', 'a txt.exe.tolok'],
    ['Laporan\nBulan', 'Laporan Bulan.tolok'],
  ])('makes %j into %j', (written, name) => {
    expect(safeName(written, 'tolok')).toBe(name);
  });

  it('is never a path, never hidden, never long', () => {
    assert(property(string({ unit: 'binary', maxLength: 400 }), (written) => {
      const name = safeName(written, 'xlsx');
      expect(basename(name)).toBe(name);
      expect(win32.basename(name)).toBe(name);
      expect(name.startsWith('.')).toBe(false);
      expect([...name].length).toBeLessThanOrEqual(132);
      expect(name.endsWith('.xlsx')).toBe(true);
    }));
  });
});

it('a file is of a kind by its extension, whatever its case', () => {
  expect(isOfKind('A.XLSX', 'evidence')).toBe(true);
  expect(isOfKind('a.tolok', 'project')).toBe(true);
  expect(isOfKind('tolok', 'project')).toBe(false);
  expect(isOfKind('a.tolok.exe', 'project')).toBe(false);
});
