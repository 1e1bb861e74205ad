// Evidence, the status map and the register.

import { expect } from 'vitest';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import { agencies, bring, project, recordsText, registerText, sheetOf, type ContractCase } from './support.ts';

export const theEvidence: readonly ContractCase[] = [
  { call: 'evidence.inspect.start', promise: 'says what a file holds and what it does not know', run: async (desk) => {
    const file = await bring(desk, 'laporan.csv', recordsText);
    const [inspection] = await desk.job('inspect', () => desk.call('evidence.inspect.start', { files: [{ file: file.id, choices: {} }] }));
    const [sheet] = inspection?.sheets ?? [];
    expect(sheet).toMatchObject({ plan: { layout: 'records', headerRow: 1 }, counts: { read: 5, data: 4 } });
    desk.keep('records', file.id);
    desk.keep('sheet', sheet?.name ?? '');
  } },
  { call: 'evidence.rows', promise: 'shows a sheet as it stands, page by page', run: async (desk) => {
    const page = { file: desk.kept('records'), sheet: desk.kept('sheet'), choices: noChoices };
    const { rows, total } = await desk.call('evidence.rows', { ...page, from: 1, count: 2 });
    expect(total).toBe(5);
    expect(rows.map(({ row, role }) => ({ row, role }))).toEqual([{ row: 2, role: 'data' }, { row: 3, role: 'data' }]);
  } },
  { call: 'evidence.import.start', promise: 'takes rows in, and every row is accounted for', run: async (desk) => {
    const [{ code } = { code: '' }] = (await project(desk)).periods;
    const register = await bring(desk, 'daftar.csv', registerText);
    const outcomes = await desk.job('import', () => desk.call('evidence.import.start', {
      sheets: [sheetOf(register.id, 'daftar', code), sheetOf(desk.kept('records'), desk.kept('sheet'), code)],
    }));
    expect(outcomes.map(({ error }) => error)).toEqual([null, null]);
    expect(outcomes.map(({ kept }) => kept)).toEqual([3, 4]);
    for (const { read, kept, refused, skipped } of outcomes) expect(kept + refused + skipped).toBe(read);
  } },
  { call: 'evidence.imports', promise: 'lists what came in', run: async (desk) => {
    const imports = await desk.call('evidence.imports', {});
    expect(imports.map(({ file, state }) => ({ file, state }))).toEqual(
      expect.arrayContaining([{ file: 'daftar.csv', state: 'current' }, { file: 'laporan.csv', state: 'current' }]),
    );
  } },
  { call: 'evidence.source.start', promise: 'shows a row’s cells as they stand in the file that came in', run: async (desk) => {
    const { id = 0 } = (await desk.call('evidence.imports', {})).find(({ file }) => file === 'laporan.csv') ?? {};
    const { row, cells } = await desk.job('sourceRow', () => desk.call('evidence.source.start', { importId: id, row: 2 }));
    expect(row).toBe(2);
    expect(cells[0]).toMatchObject({ column: 'A', field: 'trackingId', text: '1001' });
  } },
  { call: 'evidence.reportBack.start', promise: 'copies a sender’s file with what is at fault marked', run: async (desk) => {
    const { id = 0 } = (await desk.call('evidence.imports', {})).find(({ file }) => file === 'laporan.csv') ?? {};
    const destination = await desk.host.destination('Balik.xlsx', 'workbook');
    const outcome = await desk.job('reportBack', () => desk.call('evidence.reportBack.start', {
      of: { kind: 'import', importId: id }, withTexts: true, language: 'id', destination: destination.id,
    }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Balik.xlsx' });
    expect(outcome.bytes).toBeGreaterThan(1000);
  } },
  { call: 'evidence.findings', promise: 'lists what a person must look at, each of an import', run: async (desk) => {
    const imports = (await desk.call('evidence.imports', {})).map(({ id }) => id);
    for (const { importId } of await desk.call('evidence.findings', {})) expect(imports).toContain(importId);
  } },
  { call: 'recipe.list', promise: 'remembers how each sheet was read', run: async (desk) => {
    const recipes = await desk.call('recipe.list', {});
    expect(recipes.map(({ file, layout }) => ({ file, layout }))).toEqual(expect.arrayContaining([
      { file: 'daftar.csv', layout: 'register' }, { file: 'laporan.csv', layout: 'records' },
    ]));
    desk.keep('recipe', recipes.find(({ layout }) => layout === 'records')?.name ?? '');
  } },
  { call: 'recipe.rename', promise: 'calls a recipe as a person does, and no two alike', run: async (desk) => {
    const renamed = await desk.call('recipe.rename', { name: desk.kept('recipe'), to: 'Laporan kami' });
    expect(renamed.map(({ name }) => name)).toContain('Laporan kami');
    await expect(desk.call('recipe.rename', { name: 'daftar', to: 'laporan KAMI' })).rejects.toMatchObject({ code: 'recipe.exists' });
  } },
  { call: 'recipe.remove', promise: 'forgets a recipe, once', run: async (desk) => {
    expect((await desk.call('recipe.remove', { name: 'laporan kami' })).map(({ name }) => name)).toEqual(['daftar']);
    await expect(desk.call('recipe.remove', { name: 'Laporan kami' })).rejects.toMatchObject({ code: 'recipe.unknown' });
  } },
  { call: 'status.list', promise: 'knows the words that arrive', run: async (desk) => {
    const words = await desk.call('status.list', {});
    const closed = words.find(({ word }) => word.toLowerCase() === 'ditutup oleh sistem');
    expect(closed).toMatchObject({ status: 'completed', closedBy: 'system' });
  } },
  { call: 'status.assign', promise: 'takes a word of the project’s own', run: async (desk) => {
    await desk.call('status.assign', { word: 'Rampung', status: 'completed', closedBy: null });
    const own = (await desk.call('status.list', {})).filter(({ isOwn }) => isOwn);
    expect(own).toMatchObject([{ status: 'completed' }]);
  } },
  { call: 'agency.list', promise: 'knows the agencies of the register', run: async (desk) => {
    const list = await desk.call('agency.list', {});
    expect(list.filter(({ onRegister }) => onRegister).map(({ name }) => name).toSorted()).toEqual(agencies.toSorted());
  } },
  { call: 'agency.decide', promise: 'remembers what a person says a name is', run: async (desk) => {
    await desk.call('agency.decide', { name: 'Kab. Contoh Baru', agency: 'Kota Contoh' });
    const city = (await desk.call('agency.list', {})).find(({ name }) => name === 'Kota Contoh');
    expect(city?.aliases.length).toBeGreaterThan(0);
  } },
  { call: 'step.list', promise: 'lists what was done, the newest first, each with its time and effect', run: async (desk) => {
    const { steps, undoNext } = await desk.call('step.list', {});
    expect(steps.slice(0, 2)).toMatchObject([
      { kind: 'agencyDecision', subject: 'Kab. Contoh Baru', state: 'stands', inTheWay: null }, { kind: 'statusMap', subject: 'Rampung' },
    ]);
    expect(steps[0]?.effect).toMatchObject({ agencies: 1, periods: [{ received: { before: 3, after: 4 } }] });
    expect(undoNext).toBe(steps[0]?.id);
  } },
  { call: 'step.undo.start', promise: 'takes the last step back, and says so as a step', run: async (desk) => {
    const undone = await desk.job('turn', () => desk.call('step.undo.start', { step: null }));
    expect(undone).toMatchObject({ kind: 'undo', state: 'stands', of: { kind: 'agencyDecision' } });
    expect((await desk.call('agency.list', {})).flatMap(({ aliases }) => aliases)).toEqual([]);
    desk.keep('undone', String(undone.of?.id ?? 0));
  } },
  { call: 'step.redo.start', promise: 'lets an undone step stand again', run: async (desk) => {
    await desk.job('turn', () => desk.call('step.redo.start', { step: Number(desk.kept('undone')) }));
    expect((await desk.call('agency.list', {})).flatMap(({ aliases }) => aliases)).toEqual(['Kab. Contoh Baru']);
  } },
];
