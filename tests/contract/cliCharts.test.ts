// `chart` on the command line: pictures of a period's charts, one file a chart and format.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, sample, type CommandLine } from '../support/commandLine.ts';

interface Drawn { readonly period: string; readonly charts: readonly { readonly chart: string; readonly file: string; readonly bytes: number }[] }

describe('charts on the command line', () => {
  let shell: CommandLine;
  const drawn = (folder: string): readonly string[] => readdirSync(join(shell.folder, folder)).toSorted();
  beforeAll(async () => {
    shell = commandLine();
    await shell.run('new', '-p', 'lapor.tolok');
    await shell.run('import', '-p', 'lapor.tolok', sample('SINTETIS-daftar-instansi.xlsx'));
    await shell.run('import', '-p', 'lapor.tolok', '--period', 'B06', sample('SINTETIS-B06-rekap-instansi.xlsx'));
  }, 60_000);
  afterAll(() => shell.remove());

  it('draws every chart that has something to show, in every format asked for', async () => {
    const ran = await shell.run('chart', '-p', 'lapor.tolok', '--out', 'gambar', '--format', 'png,pdf', '--scale', '1', '--json');
    expect(ran.code, ran.err).toBe(0);
    const { period, charts } = ran.json() as Drawn;
    expect(period).toBe('B06');
    expect(charts.map(({ chart }) => chart)).toEqual(['milestones', 'agencies', 'curve', 'rates', 'extremes'].flatMap((id) => [id, id]));
    for (const { file, bytes } of charts) expect(readFileSync(file)).toHaveLength(bytes);
    expect(drawn('gambar')).toContain('B06-agencies.pdf');
  }, 60_000);

  it('draws one that is asked for, and says when there is nothing to draw', async () => {
    expect((await shell.run('chart', '-p', 'lapor.tolok', '--out', 'satu', '--chart', 'curve', '--format', 'svg')).code).toBe(0);
    expect(drawn('satu')).toEqual(['B06-curve.svg']);
    const none = await shell.run('chart', '-p', 'lapor.tolok', '--out', 'satu', '--chart', 'speed', '--json');
    expect(none.code).toBe(1);
    expect(none.json()).toMatchObject({ error: { code: 'chart.empty' } });
    expect(drawn('satu')).toEqual(['B06-curve.svg']);
  }, 60_000);

  it('draws for print in other strokes, and sets saved scenarios and what is asked under side by side', async () => {
    const draw = async (folder: string, ...more: readonly string[]): Promise<string> => {
      const ran = await shell.run('chart', '-p', 'lapor.tolok', '--out', folder, '--chart', 'agencies', '--format', 'svg', ...more);
      expect(ran.code, ran.err).toBe(0);
      return readFileSync(join(shell.folder, folder, 'B06-agencies.svg'), 'utf8');
    };
    const [coloured, printed] = [await draw('warna'), await draw('cetak', '--print')];
    expect(printed.length).toBeGreaterThan(coloured.length);
    const compare = await shell.run('chart', '-p', 'lapor.tolok', '--out', 'banding', '--chart', 'scenarios', '--set', 'agencyThreshold=60');
    expect(compare.code, compare.err).toBe(0);
    expect(drawn('banding')).toEqual(['B06-scenarios.png']);
    expect((await shell.run('chart', '-p', 'lapor.tolok', '--out', 'banding', '--chart', 'scenarios')).code).toBe(1);
  }, 60_000);

  it('takes a format it does not know for wrong usage', async () => {
    expect((await shell.run('chart', '-p', 'lapor.tolok', '--out', 'x', '--format', 'gif')).code).toBe(2);
  });
});
