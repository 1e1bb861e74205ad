// The program itself and the settings of a person.

import { expect } from 'vitest';
import type { ContractCase } from './support.ts';

export const theProgram: readonly ContractCase[] = [
  { call: 'app.info', promise: 'says which program and engine answers', run: async (desk) => {
    const { version, engine } = await desk.call('app.info', {});
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(engine).not.toBe('');
  } },
  { call: 'settings.get', promise: 'starts in Indonesian', run: async (desk) => {
    expect((await desk.call('settings.get', {})).language).toBe('id');
  } },
  { call: 'settings.save', promise: 'keeps what is saved', run: async (desk) => {
    await desk.call('settings.save', { language: 'en', theme: 'dark', railFolded: true });
    expect(await desk.call('settings.get', {})).toEqual({ language: 'en', theme: 'dark', railFolded: true });
  } },
];
