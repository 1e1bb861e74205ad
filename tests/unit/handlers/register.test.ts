// The register over time, on a real project: renamed, merged and split agencies count by the day it happened, in every period's own
// denominator; names that are nobody's are listed with what adding them would change. Each test would fail under the naive reading.

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgencyEvent } from '../../../src/shared/agencyEvents.ts';
import { recordsCsv, registerCsv, summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const inputs = (period: string) => bench.call('scoring.inputs', { period });
const counted = async (period: string) => (await inputs(period)).agencies.map(({ name, tally }) => [name, tally?.received ?? null]);
const sizes = async () => (await bench.call('register.sizes', {})).map(({ agencies }) => agencies);
const comeIn = async (name: string, csv: string, periods: readonly string[], accept: readonly string[] = []): Promise<number> => {
  const [outcome] = await bench.importCsv(name, csv, periods, accept);
  expect(outcome?.error).toBeNull();
  return outcome?.id ?? 0;
};
const happen = (kind: AgencyEvent['kind'], before: readonly string[], after: readonly string[], since: string | null = '2022-01-01') =>
  bench.call('event.add', { event: { kind, before: [...before], after: [...after], since } });
const openCodes = async () => (await bench.call('evidence.findings', {})).map(({ finding }) => finding.code);

const four = ['Kabupaten Alfa', 'Kabupaten Beta', 'Kabupaten Gama', 'Kota Alfa'];

test('each period has the denominator of its own register', async () => {
  await comeIn('daftar 2021.csv', registerCsv(four.slice(0, 2)), ['B06', 'B12']);
  await comeIn('daftar 2022.csv', registerCsv(four), ['B18', 'B24']);
  expect(await sizes()).toEqual([2, 2, 4, 4]);
  const list = await bench.call('agency.list', {});
  expect(list.map(({ name, countsIn }) => [name, countsIn.length])).toEqual(expect.arrayContaining([['Kabupaten Alfa', 4], ['Kota Alfa', 2]]));
});

test('renamed: one agency under both names in every period, called as it was then', async () => {
  await comeIn('daftar.csv', registerCsv(['Kabupaten Alfa', 'Kabupaten Beta']), []);
  await happen('rename', ['Kabupaten Alfa'], ['Kabupaten Alfa Raya']);
  await comeIn('lama.csv', summaryCsv([['Kab. Alfa', 4, 1, 2]]), ['B12', 'B18']);
  await comeIn('baru.csv', summaryCsv([['Pemkab Alfa Raya', 6, 1, 2]]), ['B24']);
  expect(await counted('B12')).toEqual([['Kabupaten Alfa', 4], ['Kabupaten Beta', null]]);
  expect(await counted('B18')).toEqual([['Kabupaten Alfa Raya', 4], ['Kabupaten Beta', null]]);
  expect(await counted('B24')).toEqual([['Kabupaten Alfa Raya', 6], ['Kabupaten Beta', null]]);
  const keys = await Promise.all(['B12', 'B24'].map(async (period) => (await inputs(period)).agencies[0]?.key));
  expect(keys[0]).toBe(keys[1]);
  const [entry] = await bench.call('agency.list', {});
  expect(entry).toMatchObject({ name: 'Kabupaten Alfa Raya', formerNames: [{ name: 'Kabupaten Alfa', until: '2022-01-01' }] });
});

test('an old register and a new one that name an agency both ways count it once', async () => {
  await comeIn('lama.csv', registerCsv(['Kabupaten Alfa', 'Kabupaten Beta']), []);
  await comeIn('baru.csv', registerCsv(['Kabupaten Alfa Raya', 'Kabupaten Beta']), []);
  expect(await sizes()).toEqual([3, 3, 3, 3]);
  await happen('rename', ['Kabupaten Alfa'], ['Kabupaten Alfa Raya']);
  expect(await sizes()).toEqual([2, 2, 2, 2]);
});

test('merged: from the day on their evidence is the new agency’s, before it they keep their own', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await happen('merge', ['Kabupaten Alfa', 'Kabupaten Beta'], ['Kabupaten Delta']);
  expect(await sizes()).toEqual([4, 4, 3, 3]);
  const summary = summaryCsv([['Kab. Alfa', 4, 1, 2], ['Kab. Beta', 6, 0, 3], ['Kab. Gama', 5, 0, 5]]);
  await comeIn('rekap 2021.csv', summary, ['B12']);
  await comeIn('rekap 2022.csv', `${summary}\n`, ['B18']);
  expect(await counted('B12')).toEqual([['Kabupaten Alfa', 4], ['Kabupaten Beta', 6], ['Kabupaten Gama', 5], ['Kota Alfa', null]]);
  expect(await counted('B18')).toEqual([['Kabupaten Gama', 5], ['Kota Alfa', null], ['Kabupaten Delta', 10]]);
  expect(await openCodes()).toContain('mergedTogether');
});

test('the day of a cut-off is already the new agency’s, the day before is not', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await happen('merge', ['Kabupaten Alfa', 'Kabupaten Beta'], ['Kabupaten Delta'], '2022-06-30');
  expect(await sizes()).toEqual([4, 4, 3, 3]);
  await happen('merge', ['Kabupaten Gama', 'Kota Alfa'], ['Kota Gama'], '2022-07-01');
  expect(await sizes()).toEqual([4, 4, 3, 2]);
});

test('two files of agencies that became one are summed, not the newer for the older', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await happen('merge', ['Kabupaten Alfa', 'Kabupaten Beta'], ['Kabupaten Delta']);
  await comeIn('alfa.csv', summaryCsv([['Kab. Alfa', 4, 1, 2]]), ['B18']);
  await comeIn('beta.csv', summaryCsv([['Kab. Beta', 6, 0, 3]]), ['B18']);
  await comeIn('beta2.csv', summaryCsv([['Kab. Beta', 7, 0, 3]]), ['B18']);
  expect(await counted('B18')).toContainEqual(['Kabupaten Delta', 11]);
});

test('an agency that took another in goes on under its name', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await happen('merge', ['Kabupaten Alfa', 'Kabupaten Beta'], ['Kabupaten Alfa']);
  await comeIn('a.csv', recordsCsv([
    { id: '1', parent: 'Kabupaten Beta', unit: 'Kabupaten Beta' }, { id: '2', parent: 'Kabupaten Alfa', unit: 'Kabupaten Alfa' },
  ]), ['B18']);
  expect(await counted('B18')).toEqual([['Kabupaten Alfa', 2], ['Kabupaten Gama', null], ['Kota Alfa', null]]);
});

test('a register that has only the merged agency had both before', async () => {
  await comeIn('daftar.csv', registerCsv(['Kabupaten Delta', 'Kota Alfa']), []);
  await happen('merge', ['Kabupaten Alfa', 'Kabupaten Beta'], ['Kabupaten Delta']);
  expect(await counted('B12')).toEqual([['Kota Alfa', null], ['Kabupaten Alfa', null], ['Kabupaten Beta', null]]);
  expect(await sizes()).toEqual([3, 3, 2, 2]);
});

test('split: afterwards its evidence waits for a person and is never divided, before it counts as ever', async () => {
  await comeIn('daftar.csv', registerCsv(['Kabupaten Alfa', 'Kabupaten Beta']), []);
  await comeIn('rekap.csv', summaryCsv([['Kab. Alfa', 10, 1, 2], ['Kab. Beta', 3, 1, 2]]), ['B12', 'B18']);
  await happen('split', ['Kabupaten Alfa'], ['Kabupaten Alfa Utara', 'Kabupaten Alfa Selatan']);
  expect(await sizes()).toEqual([2, 2, 3, 3]);
  expect(await counted('B12')).toEqual([['Kabupaten Alfa', 10], ['Kabupaten Beta', 3]]);
  expect(await counted('B18')).toEqual([['Kabupaten Beta', 3], ['Kabupaten Alfa Utara', null], ['Kabupaten Alfa Selatan', null]]);
  expect(await openCodes()).toContain('splitNotDecided');
  const [unresolved] = await bench.call('register.unresolved', { period: 'B18' });
  expect(unresolved).toMatchObject({ reports: 10, names: [{ name: 'Kab. Alfa', split: { into: ['Kabupaten Alfa Utara', 'Kabupaten Alfa Selatan'] } }], ifAdded: null });
  await bench.call('agency.decide', { name: 'Kab. Alfa', agency: 'Kabupaten Alfa Utara' });
  expect(await counted('B18')).toContainEqual(['Kabupaten Alfa Utara', 10]);
  expect(await counted('B12')).toContainEqual(['Kabupaten Alfa', 10]);
  expect(await openCodes()).not.toContain('splitNotDecided');
});

test('evidence of an agency that was split is blocked until somebody decides, with and without a register', async () => {
  await happen('split', ['Kabupaten Alfa'], ['Kabupaten Alfa Utara', 'Kabupaten Alfa Selatan']);
  const rows = summaryCsv([['Kab. Alfa', 10, 1, 2], ['Kab. Beta', 3, 1, 2]]);
  const [without] = await bench.importCsv('rekap.csv', rows, ['B18']);
  expect(without).toMatchObject({ id: null, error: { code: 'import.blocked', params: { codes: 'splitAgency' } } });
  await comeIn('rekap.csv', rows, ['B12']);
  await comeIn('daftar.csv', registerCsv(['Kabupaten Alfa', 'Kabupaten Beta']), []);
  const [withOne] = await bench.importCsv('rekap 2.csv', rows, ['B18']);
  expect(withOne).toMatchObject({ id: null, error: { params: { codes: 'splitAgency' } } });
  await comeIn('rekap.csv', rows, ['B18'], ['splitAgency']);
  expect(await counted('B18')).toEqual([['Kabupaten Beta', 3], ['Kabupaten Alfa Utara', null], ['Kabupaten Alfa Selatan', null]]);
});

test('an agency that goes on after giving a part off keeps its evidence', async () => {
  await comeIn('daftar.csv', registerCsv(['Kabupaten Alfa']), []);
  await happen('split', ['Kabupaten Alfa'], ['Kabupaten Alfa', 'Kabupaten Alfa Selatan']);
  await comeIn('rekap.csv', summaryCsv([['Kab. Alfa', 10, 1, 2]]), ['B12', 'B18']);
  expect(await counted('B12')).toEqual([['Kabupaten Alfa', 10]]);
  expect(await counted('B18')).toEqual([['Kabupaten Alfa', 10], ['Kabupaten Alfa Selatan', null]]);
});

test('the effect of an event on every denominator is said first, and trying it changes nothing', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await comeIn('rekap.csv', summaryCsv([['Kab. Alfa', 4, 0, 4], ['Kab. Beta', 6, 0, 0]]), ['B18']);
  const event = { kind: 'merge' as const, before: ['Kabupaten Alfa', 'Kabupaten Beta'], after: ['Kabupaten Delta'], since: '2022-01-01' };
  const effect = await bench.call('decision.rehearse', { decision: { about: 'event', event } });
  expect(effect.periods.map(({ period, counted: { before, after } }) => [period, before, after])).toEqual([['B18', 4, 3], ['B24', 4, 3]]);
  const [b18] = effect.periods;
  expect(b18?.milestones.find(({ id }) => id === 'm2')).toMatchObject({ before: { value: { num: 1, den: 4 } }, after: { value: { num: 0, den: 3 } } });
  expect(await sizes()).toEqual([4, 4, 4, 4]);
  expect(await bench.call('event.list', {})).toEqual([]);
});

test('an event is a step: undone the agencies are as before, redone it holds again', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await happen('merge', ['Kabupaten Alfa', 'Kabupaten Beta'], ['Kabupaten Delta']);
  await bench.run('turn', () => bench.call('step.undo.start', { step: null }));
  expect(await sizes()).toEqual([4, 4, 4, 4]);
  await bench.run('turn', () => bench.call('step.redo.start', { step: null }));
  expect(await sizes()).toEqual([4, 4, 3, 3]);
  const [event] = await bench.call('event.list', {});
  expect(await bench.call('event.remove', { id: event?.id ?? 0 })).toEqual([]);
  expect(await sizes()).toEqual([4, 4, 4, 4]);
  await expect(bench.call('event.remove', { id: 99 })).rejects.toMatchObject({ code: 'agencyEvent.unknown' });
});

test('nonsense is refused', async () => {
  await expect(happen('merge', ['Kabupaten Alfa'], ['Kabupaten Delta'])).rejects.toMatchObject({ code: 'agencyEvent.invalid' });
  await expect(happen('merge', ['Kabupaten Alfa', 'Kab. Alfa'], ['Kabupaten Delta'])).rejects.toMatchObject({ code: 'agencyEvent.invalid' });
  await expect(happen('rename', ['Kab. Alfa'], ['Kabupaten Alfa'])).rejects.toMatchObject({ code: 'agencyEvent.invalid' });
  await expect(happen('split', ['Kabupaten Alfa'], ['Kota Alfa', 'Kabupaten Beta'], null)).rejects.toMatchObject({ code: 'agencyEvent.invalid' });
  await happen('rename', ['Kabupaten Alfa'], ['Kabupaten Delta']);
  await expect(happen('rename', ['Pemkab Alfa'], ['Kab. Delta'])).rejects.toMatchObject({ code: 'agencyEvent.twice' });
});

test('a register sheet says what became of agencies, and takes it along when it goes', async () => {
  const id = await comeIn('daftar.csv', [
    'Nama Instansi,Nama Lama,Pemekaran Dari,Berlaku Sejak,Berlaku Sampai', 'Kabupaten Alfa Raya,Kabupaten Alfa,,2022-01-31,',
    'Kabupaten Delta,Kabupaten Beta; Kabupaten Gama,,2022-01-31,', 'Kota Satu,,Kota Lama,2022-01-31,', 'Kota Dua,,Kota Lama,2022-01-31,',
    'Kabupaten Baru,,,2022-07-15,', 'Kabupaten Usai,,,,2021-12-31', 'Kabupaten Tetap,,,,', 'Kabupaten Entah,Kabupaten Dulu,,,',
  ].join('\n'), []);
  expect(await counted('B12')).toEqual([
    ['Kabupaten Alfa', null], ['Kabupaten Usai', null], ['Kabupaten Tetap', null], ['Kabupaten Entah', null], ['Kota Lama', null],
    ['Kabupaten Beta', null], ['Kabupaten Gama', null],
  ]);
  expect((await counted('B18')).map(([name]) => name)).toEqual(
    ['Kabupaten Alfa Raya', 'Kabupaten Delta', 'Kota Satu', 'Kota Dua', 'Kabupaten Tetap', 'Kabupaten Entah'],
  );
  expect(await sizes()).toEqual([7, 7, 6, 7]);
  expect((await bench.call('event.list', {})).map(({ kind, id: number }) => [kind, number])).toEqual([['rename', null], ['merge', null], ['split', null]]);
  expect(await openCodes()).toContain('changeWithoutDate');
  await bench.run('undo', () => bench.call('evidence.undo.start', { importId: id }));
  expect(await bench.call('event.list', {})).toEqual([]);
});

test('unresolved names block, are listed with their reports, and with what adding them would change', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  const rows = summaryCsv([['Kab. Alfa', 10, 0, 9], ['Kabupaten Alfaa', 7, 0, 7], ['Kabupaten Nun', 5, 0, 0]]);
  const [blocked] = await bench.importCsv('rekap.csv', rows, ['B18']);
  expect(blocked).toMatchObject({ id: null, error: { params: { codes: 'unknownAgency', count: 2 } } });
  await comeIn('rekap.csv', rows, ['B18'], ['unknownAgency']);
  const [unresolved, ...others] = await bench.call('register.unresolved', { period: null });
  expect(others).toEqual([]);
  expect(unresolved).toMatchObject({
    period: 'B18', reports: 12,
    names: [
      { name: 'Kabupaten Alfaa', reports: 7, near: [{ agency: 'Kabupaten Alfa', reason: 'oneLetter' }], imports: [{ file: 'rekap.csv' }] },
      { name: 'Kabupaten Nun', reports: 5 },
    ],
  });
  expect(unresolved?.ifAdded?.periods).toMatchObject([{
    period: 'B18', counted: { before: 4, after: 6 }, received: { before: 10, after: 22 },
  }]);
  expect(unresolved?.ifAdded?.periods[0]?.milestones.find(({ id }) => id === 'm2')).toMatchObject({
    before: { value: { num: 1, den: 4 } }, after: { value: { num: 2, den: 6 } },
  });
  expect(await counted('B18')).toContainEqual(['Kabupaten Alfa', 10]);
});

test('evidence that came in before the register is listed too once its names are on none', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1', parent: 'Kabupaten Nun', unit: 'Dinas Nun' }, { id: '2', parent: 'Kabupaten Nun', unit: 'Dinas Nun' }]), ['B18']);
  await comeIn('daftar.csv', registerCsv(four), []);
  expect(await bench.call('register.unresolved', { period: 'B18' })).toMatchObject([{ reports: 2, names: [{ name: 'Kabupaten Nun' }] }]);
  expect(await openCodes()).toEqual(['agencyNotCounted']);
  await happen('add', [], ['Kabupaten Nun'], null);
  expect(await bench.call('register.unresolved', { period: 'B18' })).toEqual([]);
  expect(await counted('B18')).toContainEqual(['Kabupaten Nun', 2]);
});

test('two rows of a summary that a decision makes one agency’s are said: one of them no longer counts', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  await comeIn('rekap.csv', summaryCsv([['Kab. Alfa', 10, 0, 9], ['Kabupaten Alfaa', 7, 0, 7]]), ['B18'], ['unknownAgency']);
  await bench.call('agency.decide', { name: 'Kabupaten Alfaa', agency: 'Kabupaten Alfa' });
  expect(await counted('B18')).toContainEqual(['Kabupaten Alfa', 7]);
  expect((await bench.call('evidence.findings', {})).map(({ finding }) => finding)).toMatchObject([
    { code: 'agencyTwice', cell: 'A3', params: { other: 'Kab. Alfa', otherCell: 'A2' } },
  ]);
});

test('a decision keeps who made it and when, as typed once for the project', async () => {
  await comeIn('daftar.csv', registerCsv(four), []);
  expect(await bench.call('decider.get', {})).toEqual({ name: '' });
  await bench.call('decider.save', { name: ' Sari W. ' });
  await bench.call('agency.decide', { name: 'Alfaa', agency: 'Kabupaten Alfa' });
  const [alfa] = await bench.call('agency.list', {});
  expect(alfa?.decisions).toMatchObject([{ name: 'Alfaa', decidedBy: 'Sari W.' }]);
  expect(alfa?.decisions[0]?.decidedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  await bench.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
  expect((await bench.call('status.list', {})).find(({ isOwn }) => isOwn)).toMatchObject({ word: 'Rampung', decidedBy: 'Sari W.' });
});

test('a city is decided to be the regency of its name only on purpose, and a name of the register is nobody else’s', async () => {
  await comeIn('daftar.csv', registerCsv(['Kabupaten Beta', 'Kota Alfa']), []);
  await expect(bench.call('agency.decide', { name: 'Kota Beta', agency: 'Kabupaten Beta' })).rejects.toMatchObject({ code: 'agency.otherKind' });
  await bench.call('agency.decide', { name: 'Kota Beta', agency: 'Kabupaten Beta', isOtherKindMeant: true });
  await expect(bench.call('agency.decide', { name: 'Kabupaten Beta', agency: 'Kota Alfa' })).rejects.toMatchObject({ code: 'agency.onRegister' });
});

test('what a status word would change is said before it is assigned', async () => {
  await comeIn('a.csv', recordsCsv([{ id: '1', status: 'Rampung' }, { id: '2', status: 'Rampung' }, { id: '3', status: 'Belum' }]), ['B18'], ['unknownStatus']);
  const effect = await bench.call('decision.rehearse', { decision: { about: 'word', word: 'rampung', status: 'completed', closedBy: null } });
  expect(effect.touched).toEqual(['Pemerintah Kabupaten Maju']);
  expect(effect.periods).toMatchObject([{
    period: 'B18', received: { before: 3, after: 3 }, completed: { before: 0, after: 2 }, followedUp: { before: 0, after: 2 }, moved: 2,
  }]);
  expect((await inputs('B18')).agencies[0]?.tally).toMatchObject({ completed: 0, unspecified: 2 });
});
