// The contract, over every way a call can travel: the same cases, the same answers, the same errors. Every call has a case.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls } from '../../src/shared/contract.ts';
import { createDesk, type ContractDesk } from '../support/contractDesk.ts';
import { hosts } from '../support/hosts.ts';
import { cases } from './cases.ts';

const names = Object.keys(calls);

it('every call has a case', () => {
  expect(cases.map(({ call }) => call).toSorted()).toEqual(names.toSorted());
});

describe.each(hosts)('over $name', ({ open }) => {
  let desk: ContractDesk;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
    desk = createDesk(await open(folder), folder);
  });
  afterAll(async () => {
    await desk.host.close();
    rmSync(desk.folder, { recursive: true, force: true });
  });

  it.each(cases)('$call $promise', async ({ run }) => {
    await expect(run(desk)).resolves.toBeUndefined();
  });

  it('an unknown call is refused by its name', async () => {
    expect(await desk.host.send('no.such', {})).toEqual({ ok: false, error: { code: 'call.unknown', params: { call: 'no.such' } } });
  });

  it.each(['toString', '__proto__', 'constructor'])('%s is not a call', async (name) => {
    expect(await desk.host.send(name, {})).toMatchObject({ ok: false, error: { code: 'call.unknown' } });
  });

  it.each(names)('%s refuses what is not its input', async (name) => {
    const answer = await desk.host.send(name, 'not an input');
    expect(answer).toMatchObject({ ok: false, error: { code: 'call.invalid', params: { call: name } } });
  });

  it('a wrong input is named by its place', async () => {
    const answer = await desk.host.send('scoring.score', { period: null, scenario: null, set: { agencyThreshold: 60 } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'call.invalid', params: { place: 'set.agencyThreshold' } } });
  });

  it('a file nobody named is refused', async () => {
    const answer = await desk.host.send('project.open', { file: '/etc/passwd', readOnly: true });
    expect(answer).toMatchObject({ ok: false, error: { code: 'ref.unknown' } });
  });

  it('what nobody foresaw crosses as a reference, and stands whole in the log under it', async () => {
    const settings = join(desk.folder, 'settings');
    rmSync(join(settings, 'settings.json'), { force: true });
    mkdirSync(join(settings, 'settings.json/in-the-way'), { recursive: true });
    const answer = await desk.host.send('settings.save', { language: 'id', theme: 'light', railFolded: false });
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    const reference = String(answer.ok ? '' : answer.error.params['reference']);
    const log = readFileSync(join(settings, 'tolok.log'), 'utf8').split('\n').find((line) => line.includes(reference));
    expect(log).toContain('settings.save');
    expect(JSON.stringify(answer)).not.toContain(desk.folder);
  });
});
