// The register on the command line: listing it with who decided what, unresolved names, aliases, what became of agencies, status words.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLine, type CommandLine, type Ran } from '../support/commandLine.ts';

let shell: CommandLine;
const write = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(shell.folder, name), `${lines.join('\n')}\n`);
  return name;
};
const on = (...args: readonly string[]): Promise<Ran> => shell.run(...args, '-p', 'a.tolok', '--json');

beforeEach(async () => {
  shell = commandLine();
  await shell.run('new', '-p', 'a.tolok');
  await on('import', write('daftar.csv', 'Nama Instansi,Jenis', 'Kabupaten Alfa,', 'Kabupaten Beta,', 'Kota Alfa,'));
  await on('import', '--accept', 'unknownAgency', write('rekap B18.csv', 'Instansi,Jumlah Laporan,Proses,Selesai',
    'Kab. Alfa,10,0,9', 'Kab. Beta,20,3,2', 'Kabupaten Betaa,5,1,2', 'Kota Beta,3,1,1'));
});
afterEach(() => shell.remove());

interface Register { readonly register: readonly { readonly agencies: number }[]; readonly agencies: readonly { readonly name: string; readonly decisions: readonly object[] }[]; readonly decider: string }
const register = async (): Promise<Register> => (await on('agencies')).json() as Register;
const sizes = async (): Promise<number[]> => (await register()).register.map(({ agencies }) => agencies);

it('lists names that are nobody’s, why they may be an agency’s, and what adding them would change', async () => {
  expect((await on('unresolved')).json()).toMatchObject({ unresolved: [{
    period: 'B18', reports: 8,
    names: [{ name: 'Kabupaten Betaa', near: [{ agency: 'Kabupaten Beta', reason: 'oneLetter' }] }, { name: 'Kota Beta', near: [{ reason: 'otherKind' }] }],
    ifAdded: { periods: [{ counted: { before: 3, after: 5 }, received: { before: 30, after: 38 } }] },
  }] });
  const { out } = await shell.run('unresolved', '-p', 'a.tolok', '--lang', 'en');
  expect(out).toContain('Kabupaten Beta: one letter differs');
  expect(out).toContain('agencies 3 → 5');
});

it('keeps an alias with who decided it, after saying what it changes', async () => {
  const tried = await on('alias', 'Kabupaten Betaa', '--as', 'Kab. Beta', '--by', 'Sari', '--dry-run');
  expect(tried.json()).toMatchObject({ made: false, effect: { touched: ['Kabupaten Beta'] } });
  expect(await register()).toMatchObject({ decider: '' });
  expect((await on('alias', 'Kabupaten Betaa', '--as', 'Kab. Beta', '--by', 'Sari')).code).toBe(0);
  const listed = await register();
  expect(listed.decider).toBe('Sari');
  expect(listed.agencies.find(({ name }) => name === 'Kabupaten Beta')?.decisions).toMatchObject([{ name: 'Kabupaten Betaa', decidedBy: 'Sari' }]);
  await on('alias', 'Kabupaten Betaa');
  expect((await register()).agencies.flatMap(({ decisions }) => decisions)).toEqual([]);
});

it('takes a city for the regency of its name only on purpose', async () => {
  const refused = await on('alias', 'Kota Beta', '--as', 'Kabupaten Beta');
  expect([refused.code, (refused.json() as { error: { code: string } }).error.code]).toEqual([1, 'agency.otherKind']);
  expect((await on('alias', 'Kota Beta', '--as', 'Kabupaten Beta', '--other-kind')).code).toBe(0);
});

it('notes mergers, splits, renamings, comings and goings by their day, and forgets them', async () => {
  expect((await on('agency', 'merge', 'Kabupaten Alfa', 'Kabupaten Beta', '--into', 'Kabupaten Delta', '--since', '2022-01-01')).json()).toMatchObject({
    made: true, effect: { periods: [{ period: 'B18', counted: { before: 3, after: 2 } }, { period: 'B24', counted: { before: 3, after: 2 } }] },
  });
  expect(await sizes()).toEqual([3, 3, 2, 2]);
  await on('agency', 'split', 'Kota Alfa', '--into', 'Kota Alfa', '--into', 'Kota Gama', '--since', '2022-12-31');
  await on('agency', 'rename', 'Kota Alfa', 'Kota Alfa Raya', '--since', '2021-06-01');
  await on('agency', 'add', 'Kabupaten Baru');
  await on('agency', 'remove', 'Kabupaten Baru', '--since', '2022-12-01');
  expect(await sizes()).toEqual([4, 4, 3, 3]);
  const { events } = (await on('agency', 'events')).json() as { events: { id: number; kind: string }[] };
  expect(events.map(({ kind }) => kind).toSorted()).toEqual(['add', 'merge', 'remove', 'rename', 'split']);
  for (const { id } of events.toReversed()) expect((await on('agency', 'forget', String(id))).code).toBe(0);
  expect(await sizes()).toEqual([3, 3, 3, 3]);
});

it('says wrong usage with 2, an impossible event with 1', async () => {
  expect((await on('agency', 'merge', 'Kabupaten Alfa', 'Kabupaten Beta', '--into', 'Kabupaten Delta')).code).toBe(2);
  expect((await on('agency', 'rename', 'Kota Alfa', 'Kota Beta', '--since', '1 Januari')).code).toBe(2);
  const refused = await on('agency', 'merge', 'Kabupaten Alfa', '--into', 'Kabupaten Delta', '--since', '2022-01-01');
  expect([refused.code, (refused.json() as { error: { code: string } }).error.code]).toEqual([1, 'agencyEvent.invalid']);
});

it('assigns a status word and lists who did', async () => {
  await on('import', '--accept', 'unknownAgency', '--accept', 'unknownStatus', write('laporan B18.csv',
    'Tracking ID,Tanggal Laporan Masuk,Instansi Terdisposisi,Status Laporan', '1,2022-02-01,Kota Alfa,Rampung', '2,2022-02-01,Kota Alfa,Rampung'));
  const assigned = await on('status', 'Rampung', '--as', 'completed', '--closed-by', 'admin', '--by', 'Sari');
  expect(assigned.json()).toMatchObject({ effect: { touched: ['Kota Alfa'], periods: [{ period: 'B18', completed: { before: 11, after: 13 }, moved: 2 }] } });
  expect((await on('statuses')).json()).toHaveProperty('statuses.0', expect.objectContaining({ word: 'Rampung', status: 'completed', closedBy: 'admin', decidedBy: 'Sari' }));
});
