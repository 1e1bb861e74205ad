// What nobody foresaw can be found again by its reference, and the log does not grow without end.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLog, reportTo } from '../../../src/main/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log', () => {
  it('holds an error whole, with its cause, under the reference the person sees', () => {
    const reference = reportTo(openLog(folder))(new Error('torn page', { cause: new Error('disk') }), 'project.open');
    const text = readFileSync(join(folder, 'tolok.log'), 'utf8');
    expect(text).toContain(`${reference} project.open Error: torn page`);
    expect(text).toContain('disk');
    expect(text).toContain('log.test.ts');
  });

  it('is set aside when it is full, and the one before it is let go', () => {
    writeFileSync(join(folder, 'tolok.log'), 'x'.repeat(2_000_001));
    openLog(folder)('new');
    expect(statSync(join(folder, 'tolok.log')).size).toBeLessThan(100);
    expect(statSync(join(folder, 'tolok.old.log')).size).toBe(2_000_001);
  });

  it('makes its folder', () => {
    openLog(join(folder, 'new/settings'))('first');
    expect(existsSync(join(folder, 'new/settings/tolok.log'))).toBe(true);
  });
});
