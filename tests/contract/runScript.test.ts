// The one script behind every npm command, run by the machine's own Node: what a person types arrives, what the program says comes back.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment, lineOf, root, startProgram, stopProgram } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
const script = join(root, 'scripts/run.mjs');
/** As npm sets it: the script runs in the project, the person stood elsewhere. No display, whatever the machine has. */
const env = { ...environment(folder), INIT_CWD: folder, HOME: folder, DISPLAY: '', WAYLAND_DISPLAY: '' };
const run = (...args: readonly string[]) => spawnSync('node', [script, ...args], { cwd: root, env, encoding: 'utf8' });

beforeAll(() => writeFileSync(join(folder, 'bukti.csv'), 'Instansi,Jumlah Laporan,Selesai\nKota Contoh,10,4\n'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('run.mjs', () => {
  it('hands the command line its arguments, starting where the person stood, and keeps standard output for the result', () => {
    const { status, stdout } = run('tolok', 'inspect', 'bukti.csv', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'bukti.csv', sheets: [{ layout: 'agencySummary' }] }] });
  });

  it('passes exit codes through: 1 for what is refused, 2 for wrong usage', () => {
    expect(run('tolok', 'score', '-p', 'missing.tolok', '--json').status).toBe(1);
    expect(run('tolok', 'no-such-command').status).toBe(2);
  });

  it('goes on quietly when whoever reads its output has had enough', async () => {
    const child = startProgram([join(root, 'out/main/cli.js'), 'inspect', 'bukti.csv', '--json'], folder);
    child.stdout?.destroy();
    const said: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    expect(await new Promise((ended) => { child.once('close', ended); })).toBe(0);
    expect(said.join('')).not.toContain('EPIPE');
  });

  it('says what can be run when asked for something else', () => {
    const { status, stderr } = run('anything');
    expect(status).toBe(2);
    expect(stderr).toContain('start|tolok|');
  });

  it('starts the browser host after one sentence where there is no display, and stops with it', async () => {
    const child = spawn('node', [script, 'start', '--projects', 'projects'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const line = await lineOf(child, /http:\/\//);
    expect(said.join('').trim().split('\n').at(-1)).toBe('There is no display here, so Tolok opens in the browser instead.');
    const address = new URL(line.slice(line.indexOf('http://')).trim());
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
    expect(await stopProgram(child)).toBe(0);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});
