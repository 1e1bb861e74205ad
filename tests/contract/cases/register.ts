// The register: its size, what became of agencies, unresolved names, trying decisions out, who decides.

import { expect } from 'vitest';
import type { ContractDesk } from '../../support/contractDesk.ts';
import { period, type ContractCase } from './support.ts';

const merger = { kind: 'merge' as const, before: ['Kabupaten Contoh Utara', 'Kabupaten Contoh Selatan'], after: ['Kabupaten Contoh Raya'], since: '2021-01-01' };

const sizeIn = async (desk: ContractDesk): Promise<number | null | undefined> => {
  const code = await period(desk);
  return (await desk.call('register.sizes', {})).find((entry) => entry.period === code)?.agencies;
};

export const theRegister: readonly ContractCase[] = [
  { call: 'decider.save', promise: 'keeps who decides in this project', run: async (desk) => {
    expect(await desk.call('decider.save', { name: ' Sari ' })).toEqual({ name: 'Sari' });
  } },
  { call: 'decider.get', promise: 'knows who decides', run: async (desk) => {
    expect(await desk.call('decider.get', {})).toEqual({ name: 'Sari' });
  } },
  { call: 'register.sizes', promise: 'says how many agencies count in each period', run: async (desk) => {
    expect(await sizeIn(desk)).toBe(3);
  } },
  { call: 'register.sizesWith', promise: 'says what another register sheet would make of the denominator', run: async (desk) => {
    const code = await period(desk);
    expect(await desk.call('register.sizesWith', { agencies: ['Kab. Contoh Utara', 'Kota Lain'], periods: [code] })).toEqual([{ period: code, before: 3, after: 4 }]);
  } },
  { call: 'register.unresolved', promise: 'lists nobody once every name is decided', run: async (desk) => {
    expect(await desk.call('register.unresolved', { period: null })).toEqual([]);
  } },
  { call: 'decision.rehearse', promise: 'says what a decision would change, and changes nothing', run: async (desk) => {
    const effect = await desk.call('decision.rehearse', { decision: { about: 'event', event: merger } });
    expect(effect.periods.find((entry) => entry.counted.before === 3)?.counted.after).toBe(2);
    expect(await sizeIn(desk)).toBe(3);
  } },
  { call: 'event.add', promise: 'notes what became of agencies, once', run: async (desk) => {
    expect(await desk.call('event.add', { event: merger })).toMatchObject([{ ...merger, decidedBy: 'Sari' }]);
    expect(await sizeIn(desk)).toBe(2);
    await expect(desk.call('event.add', { event: merger })).rejects.toMatchObject({ code: 'agencyEvent.twice' });
  } },
  { call: 'event.list', promise: 'lists what became of agencies', run: async (desk) => {
    const [event] = await desk.call('event.list', {});
    desk.keep('event', String(event?.id ?? 0));
  } },
  { call: 'event.remove', promise: 'takes it out, and the agencies are as before', run: async (desk) => {
    expect(await desk.call('event.remove', { id: Number(desk.kept('event')) })).toEqual([]);
    expect(await sizeIn(desk)).toBe(3);
  } },
];
