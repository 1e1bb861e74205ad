// Temporary files never outlive the host that made them by more than one start, and are nobody else's to read.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../../src/main/temporary.ts';

const parent = mkdtempSync(join(tmpdir(), 'tolok-test-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('the temporary folder', () => {
  it('is its owner’s alone', () => {
    expect(statSync(makeTemporaryFolder(parent)).mode & 0o777).toBe(0o700);
  });

  it('of a host that was killed goes at the next start; that of a running one stays', () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const [dead, alive, other] = [`tolok-${gone}-abc`, `tolok-${process.pid}-abc`, 'tolok-notes'].map((name) => join(parent, name));
    for (const folder of [dead, alive, other]) {
      mkdirSync(folder ?? '');
      writeFileSync(join(folder ?? '', 'evidence.csv'), 'x');
    }
    makeTemporaryFolder(parent);
    expect([dead, alive, other].map((folder) => existsSync(folder ?? ''))).toEqual([false, true, true]);
  });

  it('goes with all that is in it', () => {
    const folder = makeTemporaryFolder(parent);
    writeFileSync(join(folder, 'evidence.csv'), 'x');
    removeTemporaryFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });
});
