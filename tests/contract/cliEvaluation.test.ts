// The command line from an empty folder to a checked workbook, over the sample evidence: the JSON that scripts rely on.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, sample, type CommandLine, type Ran } from '../support/commandLine.ts';

interface SampleList { readonly files: readonly { readonly file: string; readonly periods: readonly string[] }[] }
interface Imports {
  readonly imports: readonly {
    readonly id: number; readonly file: string; readonly sheet: string; readonly layout: string; readonly period: string | null;
    readonly read: number; readonly kept: number; readonly refused: number; readonly skipped: number; readonly state?: string;
    readonly error?: { readonly code: string; readonly message: string };
  }[];
}
interface Rate { readonly num: number; readonly den: number; readonly percent: number | null }
interface Score {
  readonly engine: string; readonly scenario: string;
  readonly period: { readonly code: string };
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly milestones: readonly { readonly id: string; readonly value: Rate | null; readonly target: number | null; readonly met: boolean | null }[];
  readonly good: Rate; readonly goodWithSpeed: Rate | null; readonly baseline: Rate;
  readonly agencies: readonly { readonly name: string; readonly evidence: string; readonly received: number | null }[];
}

const list = JSON.parse(readFileSync(sample('sample.json'), 'utf8')) as SampleList;

describe('an evaluation on the command line', () => {
  let shell: CommandLine;
  const outcomes: Imports['imports'][number][] = [];
  const succeeds = async (...args: string[]): Promise<Ran> => {
    const ran = await shell.run(...args);
    if (ran.code !== 0) throw new Error(`${args.join(' ')}\n${ran.err}`);
    return ran;
  };
  const score = async (...args: string[]): Promise<Score> =>
    (await shell.run('score', '-p', 'lapor.tolok', '--json', ...args)).json() as Score;
  const milestone = (result: Score, id: string) => result.milestones.find((found) => found.id === id);

  beforeAll(async () => {
    shell = commandLine();
    await succeeds('new', '-p', 'lapor.tolok');
    for (const { file, periods } of list.files) {
      const ran = await succeeds('import', '-p', 'lapor.tolok', '--json', sample(file), ...(periods.length === 0 ? [] : ['--period', periods.join(',')]));
      outcomes.push(...(ran.json() as Imports).imports);
    }
  }, 120_000);
  afterAll(() => shell.remove());

  it('accounts for every row it read', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(list.files.length);
    for (const { read, kept, refused, skipped } of outcomes) expect(read).toBe(kept + refused + skipped);
    expect(outcomes.find((outcome) => outcome.layout === 'register')?.kept).toBe(653);
  });

  it('scores the baseline of 122 good agencies among 653 at B06', async () => {
    const result = await score('--period', 'B06');
    expect(result.period.code).toBe('B06');
    expect(result.good).toEqual({ num: 122, den: 653, percent: 18.68 });
    expect(result.baseline).toEqual({ num: 122, den: 653, percent: 18.68 });
    expect(result.goodWithSpeed).toBeNull();
    expect(result.agencies).toHaveLength(653);
    expect(result.parameters['agencyThreshold']).toBe(45);
  });

  it('scores the latest period with evidence when none is named, and both milestones are met there', async () => {
    const result = await score();
    expect(result.period.code).toBe('B18');
    expect(milestone(result, 'm1')).toMatchObject({ met: true, target: 45 });
    expect(milestone(result, 'm2')).toMatchObject({ met: true, target: 30, value: { num: 223, den: 653 } });
    expect(milestone(result, 'm3')).toMatchObject({ met: null });
  });

  it('scores a period without evidence: nothing received, every agency missing', async () => {
    const result = await score('--period', 'B24');
    expect(result.totals).toMatchObject({ received: 0, withEvidence: 0, missing: 653, agencies: 653 });
  });

  it.each(['60', '60%', '60,00 %'])('takes a parameter written as %s', async (text) => {
    const result = await score('--period', 'B18', '--set', `agencyThreshold=${text}`);
    expect(result.parameters['agencyThreshold']).toBe(60);
    expect(milestone(result, 'm2')?.met).toBe(false);
  });

  it('refuses the same bytes for the same period, and says so for each file', async () => {
    const ran = await shell.run('import', '-p', 'lapor.tolok', '--json', '--period', 'B06', sample('SINTETIS-B06-rekap-instansi.xlsx'));
    expect(ran.code).toBe(1);
    expect((ran.json() as Imports).imports[0]?.error?.code).toBe('import.alreadyImported');
  });

  it('takes an import back whole, and the figures with it', async () => {
    const before = await score('--period', 'B18');
    const summary = outcomes.find((outcome) => outcome.file.includes('B18-rekap-kabupaten-kota'));
    const undone = await shell.run('undo', '-p', 'lapor.tolok', String(summary?.id));
    expect(undone.code, undone.err).toBe(0);
    expect((await score('--period', 'B18')).totals['received']).toBeLessThan(before.totals['received'] ?? 0);
    const again = await shell.run('import', '-p', 'lapor.tolok', '--json', '--period', 'B18', sample('SINTETIS-B18-rekap-kabupaten-kota.csv'));
    expect(again.code, again.err).toBe(0);
    expect(await score('--period', 'B18')).toEqual(before);
  });

  it('lists history and open findings', async () => {
    const { imports } = (await shell.run('imports', '-p', 'lapor.tolok', '--json')).json() as Imports;
    expect(imports.filter((record) => record.state === 'undone')).toHaveLength(1);
    const { findings } = (await shell.run('findings', '-p', 'lapor.tolok', '--json')).json() as { findings: { code: string; message: string; cell?: string }[] };
    const total = findings.find((finding) => finding.code === 'totalDiffers');
    expect(total?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(total?.message).toMatch(/\d/);
  });

  it("traces an agency's figures to file, sheet and rows", async () => {
    const { agencies } = await score('--period', 'B06');
    const traced = agencies.find((agency) => agency.evidence === 'summary');
    const ran = await shell.run('explain', '-p', 'lapor.tolok', '--json', '--agency', traced?.name ?? '', '--period', 'B06');
    expect(ran.code, ran.err).toBe(0);
    const explained = ran.json() as { figures: Record<string, number>; sources: { file: string; sha256: string; sheet: string; rows: string }[] };
    expect(explained.figures['received']).toBe(traced?.received);
    expect(explained.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(explained.sources[0]?.rows).toMatch(/^\d+(-\d+)?$/);
  });

  it('exports a workbook whose formulas were recomputed, and verifies it against the project', async () => {
    const ran = await shell.run('export', '-p', 'lapor.tolok', '--json', '--period', 'B18', '--lang', 'en', '--out', 'evaluation.xlsx');
    expect(ran.code, ran.err).toBe(0);
    const { formulas, recomputed } = ran.json() as { formulas: number; recomputed: number };
    expect(formulas).toBeGreaterThan(653);
    expect(recomputed).toBe(formulas);
    expect(existsSync(join(shell.folder, 'evaluation.xlsx'))).toBe(true);
    const verified = await shell.run('verify', 'evaluation.xlsx', '-p', 'lapor.tolok', '--json');
    expect(verified.code, verified.err).toBe(0);
    expect(verified.json()).toMatchObject({ different: [], projectDifferences: [] });
  }, 120_000);

  it('takes the parameters of a workbook as a scenario', async () => {
    const ran = await succeeds('scenario', 'take', '-p', 'lapor.tolok', 'evaluation.xlsx', '--name', 'Dari rapat', '--json');
    expect(ran.json()).toMatchObject({ taken: ['Dari rapat'], period: 'B18', different: [] });
    await succeeds('scenario', 'remove', '-p', 'lapor.tolok', 'Dari rapat');
  }, 120_000);

  it('says what the coming periods still need a week, under a stated volume', async () => {
    const { arrivalsPerWeek, paces } = (await succeeds('pace', '-p', 'lapor.tolok', '--period', 'B18', '--arrivals', '1000', '--json')).json() as {
      arrivalsPerWeek: number; paces: { period: string; from: string | null; needed: number; days: number; neededPerWeek: number }[];
    };
    expect(arrivalsPerWeek).toBe(1000);
    expect(paces).toMatchObject([{ period: 'B24', from: 'B18', days: 184 }]);
    expect(paces[0]?.neededPerWeek).toBeCloseTo(((paces[0]?.needed ?? 0) * 7) / 184, 6);
  });

  it('seals an evaluation and verifies the seal; what moved since is named, with exit code 1', async () => {
    const sealed = (await succeeds('seal', '-p', 'lapor.tolok', '--period', 'B06', '--note', 'Rapat', '--json')).json() as { id: number; fingerprint: string };
    expect(sealed.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    const same = await succeeds('verify', '-p', 'lapor.tolok', '--seal', String(sealed.id), '--json');
    expect(same.json()).toMatchObject({ isSame: true, differences: [] });
    expect(((await succeeds('seals', '-p', 'lapor.tolok', '--json')).json() as { seals: unknown[] }).seals).toHaveLength(1);
    const { imports } = (await succeeds('imports', '-p', 'lapor.tolok', '--json')).json() as Imports;
    const last = imports.findLast(({ period, layout, state }) => state === 'current' && layout !== 'register' && (period ?? '').includes('B06'));
    await succeeds('undo', '-p', 'lapor.tolok', String(last?.id));
    const moved = await shell.run('verify', '-p', 'lapor.tolok', '--seal', String(sealed.id), '--json');
    expect(moved).toMatchObject({ code: 1 });
    expect((moved.json() as { differences: { part: string }[] }).differences.map(({ part }) => part)).toContain('figure');
    expect((await shell.run('verify')).code).toBe(2);
  });
});
