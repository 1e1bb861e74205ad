// Which sheets a workbook has, chosen on the command line.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/commandLine.ts';

describe('export --sheets', () => {
  let shell: CommandLine;
  beforeAll(async () => {
    shell = commandLine();
    const made = await shell.run('new', '-p', 'a.tolok');
    if (made.code !== 0) throw new Error(made.err);
  });
  afterAll(() => shell.remove());

  const sheetsOf = async (...args: string[]): Promise<readonly string[]> => {
    const ran = await shell.run('export', '-p', 'a.tolok', '--lang', 'en', '--period', 'B18', '--out', 'a.xlsx', '--json', ...args);
    expect(ran.code, ran.err).toBe(0);
    const { formulas, recomputed, file } = ran.json() as { formulas: number; recomputed: number; file: string };
    expect(recomputed).toBe(formulas);
    return XLSX.read(readFileSync(join(file))).SheetNames;
  };

  it('writes all of them unless told otherwise', async () => {
    expect(await sheetsOf()).toEqual([
      'Cover', 'Summary', 'Parameters', 'Agencies', 'Speed', 'Trend', 'Disclosure', 'Scenarios', 'Plan', 'Evidence matrix', 'Findings', 'Comments', 'Sources',
      'Definitions', 'Check',
    ]);
  }, 60_000);

  it('writes those named, in the workbook’s order, and none of them when asked for none', async () => {
    expect(await sheetsOf('--sheets', 'plan,speed')).toEqual(['Cover', 'Summary', 'Parameters', 'Agencies', 'Speed', 'Plan', 'Sources', 'Definitions', 'Check']);
    expect(await sheetsOf('--sheets', 'none')).toEqual(['Cover', 'Summary', 'Parameters', 'Agencies', 'Sources', 'Definitions', 'Check']);
  }, 60_000);

  it('refuses a sheet it does not know as wrong usage, and says which there are', async () => {
    const ran = await shell.run('export', '-p', 'a.tolok', '--out', 'a.xlsx', '--sheets', 'speed,charts');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('matrix');
  });
});
