// `slides` on the command line: a deck of a period under a scenario, in either language, whole or some slides of it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, sample, type CommandLine } from '../support/commandLine.ts';

const textsOf = async (path: string): Promise<readonly string[]> => {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  return Promise.all(names.map(async (name) => (await zip.file(name)?.async('string')) ?? ''));
};

describe('slides on the command line', () => {
  let shell: CommandLine;
  beforeAll(async () => {
    shell = commandLine();
    await shell.run('new', '-p', 'lapor.tolok');
    await shell.run('import', '-p', 'lapor.tolok', sample('SINTETIS-daftar-instansi.xlsx'));
    await shell.run('import', '-p', 'lapor.tolok', '--period', 'B06', sample('SINTETIS-B06-rekap-instansi.xlsx'));
  }, 60_000);
  afterAll(() => shell.remove());

  it('writes the deck of the latest period, with the figures that `score` gives', async () => {
    const ran = await shell.run('slides', '-p', 'lapor.tolok', '--out', 'paparan.pptx', '--lang', 'en', '--json');
    expect(ran.code, ran.err).toBe(0);
    const { file, period, slides, bytes } = ran.json() as { file: string; period: string; slides: string[]; bytes: number };
    expect({ period, first: slides[0], last: slides.at(-1) }).toEqual({ period: 'B06', first: 'title', last: 'sources' });
    expect(readFileSync(file)).toHaveLength(bytes);
    const texts = await textsOf(file);
    expect(texts).toHaveLength(slides.length);
    const scored = (await shell.run('score', '-p', 'lapor.tolok', '--json')).json() as { milestones: { id: string; value: { num: number; den: number } }[] };
    const m2 = scored.milestones.find(({ id }) => id === 'm2')?.value;
    expect(texts[slides.indexOf('m2')]).toContain(`${String(m2?.num)} of ${String(m2?.den)} agencies`);
  }, 60_000);

  it('writes only the slides asked for, in their own order, under a scenario that it names', async () => {
    expect((await shell.run('scenario', 'save', 'Ketat', '-p', 'lapor.tolok', '--set', 'agencyThreshold=60')).code).toBe(0);
    const ran = await shell.run('slides', '-p', 'lapor.tolok', '--out', 'dua.pptx', '--scenario', 'Ketat', '--slide', 'method', '--slide', 'm2', '--lang', 'id');
    expect(ran.code, ran.err).toBe(0);
    const texts = await textsOf(join(shell.folder, 'dua.pptx'));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('sedikitnya 60');
    expect(texts.every((text) => text.includes('skenario Ketat'))).toBe(true);
  }, 60_000);

  it('leaves no file where it is refused, and takes an unknown slide for wrong usage', async () => {
    const unknown = await shell.run('slides', '-p', 'lapor.tolok', '--out', 'x.pptx', '--period', 'B99', '--json');
    expect(unknown.code).toBe(1);
    expect(unknown.json()).toMatchObject({ error: { code: 'period.unknown' } });
    expect((await shell.run('slides', '-p', 'lapor.tolok', '--out', 'x.pptx', '--slide', 'cats')).code).toBe(2);
    expect((await shell.run('slides', '-p', 'lapor.tolok')).code).toBe(2);
    expect(existsSync(join(shell.folder, 'x.pptx'))).toBe(false);
  }, 60_000);
});
