// Projects, the commitment and its periods.

import { expect } from 'vitest';
import { project, type ContractCase } from './support.ts';

export const theProject: readonly ContractCase[] = [
  { call: 'project.get', promise: 'says that none is open', run: async (desk) => {
    expect(await desk.call('project.get', {})).toBeNull();
  } },
  { call: 'project.create', promise: 'makes one from a template and tells of it', run: async (desk) => {
    const destination = await desk.host.destination('Evaluasi.tolok', 'project');
    const told = desk.nextEvent('project.changed');
    const made = await desk.call('project.create', { name: 'Evaluasi', template: 'lapor-id0112', destination: destination.id });
    expect(made).toMatchObject({ name: 'Evaluasi', synthetic: false, readOnly: false, template: 'lapor-id0112' });
    expect(await told).toMatchObject({ name: 'Evaluasi' });
    desk.keep('project', destination.id);
  } },
  { call: 'project.rename', promise: 'gives it another name', run: async (desk) => {
    expect(await desk.call('project.rename', { name: 'Evaluasi LAPOR!' })).toMatchObject({ name: 'Evaluasi LAPOR!' });
  } },
  { call: 'project.close', promise: 'leaves none open', run: async (desk) => {
    expect(await desk.call('project.close', {})).toBeNull();
    expect(await desk.call('project.get', {})).toBeNull();
  } },
  { call: 'project.recent', promise: 'lists it without a path in its reference', run: async (desk) => {
    const recent = await desk.call('project.recent', {});
    expect(recent.map(({ file }) => file.name)).toContain('Evaluasi.tolok');
    expect(recent.map(({ file }) => file.id).join('')).not.toContain(desk.folder);
  } },
  { call: 'project.open', promise: 'opens it as it was left', run: async (desk) => {
    expect(await desk.call('project.open', { file: desk.kept('project'), readOnly: false })).toMatchObject({ name: 'Evaluasi LAPOR!' });
  } },
  { call: 'commitment.get', promise: 'carries the commitment of the template', run: async (desk) => {
    const commitment = await desk.call('commitment.get', {});
    expect(commitment).toMatchObject({ code: 'ID0112', baseline: { good: 122, agencies: 653 } });
    expect(commitment.milestones.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  } },
  { call: 'commitment.save', promise: 'keeps what an officer edits', run: async (desk) => {
    const commitment = await desk.call('commitment.get', {});
    await desk.call('commitment.save', { commitment: { ...commitment, participation: { id: 'Terbuka', en: 'Open' } } });
    expect((await desk.call('commitment.get', {})).participation).toEqual({ id: 'Terbuka', en: 'Open' });
  } },
  { call: 'holidays.get', promise: 'gives the working-day table the project was made with', run: async (desk) => {
    const { years } = await desk.call('holidays.get', {});
    expect(years.find(({ year }) => year === 2022)?.days).toContainEqual({ date: '2022-05-02', kind: 'holiday', isConfirmed: true });
  } },
  { call: 'holidays.save', promise: 'keeps a day an officer adds', run: async (desk) => {
    const table = await desk.call('holidays.get', {});
    const added = { year: 2024, decree: '855/3/4 (2023)', days: [{ date: '2024-01-01', kind: 'holiday' as const, isConfirmed: true }] };
    await desk.call('holidays.save', { table: { ...table, years: [...table.years, added] } });
    expect((await desk.call('holidays.get', {})).years.at(-1)).toEqual(added);
  } },
  { call: 'comment.add', promise: 'keeps what a person wrote about a milestone', run: async (desk) => {
    const [kept] = await desk.call('comment.add', { about: 'milestone', subject: 'm1', text: ' Menunggu surat resmi. ' });
    expect(kept).toMatchObject({ about: 'milestone', subject: 'm1', text: 'Menunggu surat resmi.' });
  } },
  { call: 'comment.list', promise: 'lists what was written about one thing alone', run: async (desk) => {
    await desk.call('comment.add', { about: 'evidence', subject: 'm1/B06', text: 'Halaman 3 buram.' });
    const about = await desk.call('comment.list', { about: 'evidence', subject: 'm1/B06' });
    expect(about.map(({ text }) => text)).toEqual(['Halaman 3 buram.']);
    expect(await desk.call('comment.list', { about: null, subject: null })).toHaveLength(2);
  } },
  { call: 'comment.addSeveral', promise: 'keeps several of one moment, all or none', run: async (desk) => {
    const before = (await desk.call('comment.list', { about: null, subject: null })).length;
    const kept = await desk.call('comment.addSeveral', { comments: [
      { about: 'milestone', subject: 'm1', text: 'Rapat: target tetap.' }, { about: 'milestone', subject: 'm2', text: 'Rapat: ambang dinaikkan.' },
    ] });
    expect(kept.map(({ subject, text }) => [subject, text])).toEqual([['m2', 'Rapat: ambang dinaikkan.'], ['m1', 'Rapat: target tetap.']]);
    expect(new Set(kept.map(({ writtenAt }) => writtenAt)).size).toBe(1);
    const refused = desk.call('comment.addSeveral', { comments: [{ about: 'milestone', subject: 'm1', text: 'Baik.' }, { about: 'milestone', subject: 'm1', text: ' ' }] });
    await expect(refused).rejects.toMatchObject({ code: 'call.invalid' });
    expect(await desk.call('comment.list', { about: null, subject: null })).toHaveLength(before + 2);
  } },
  { call: 'comment.remove', promise: 'takes one out, once', run: async (desk) => {
    const [last] = await desk.call('comment.list', { about: 'evidence', subject: null });
    const id = last?.id ?? 0;
    expect(await desk.call('comment.remove', { id })).toBeNull();
    await expect(desk.call('comment.remove', { id })).rejects.toMatchObject({ code: 'comment.unknown' });
  } },
  { call: 'matrix.get', promise: 'says that nothing is there yet, for every milestone and period', run: async (desk) => {
    const cells = await desk.call('matrix.get', {});
    expect(cells).toHaveLength(3 * (await project(desk)).periods.length);
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['missing']));
  } },
  { call: 'matrix.save', promise: 'accepts evidence only after both checks', run: async (desk) => {
    const found = {
      milestone: 'm1' as const, period: 'B06', isReceived: true, administrative: 'passed' as const, substantive: null,
      isAccepted: true, note: 'Lengkap', responsible: 'Sekretariat',
    };
    await expect(desk.call('matrix.save', found)).rejects.toMatchObject({ code: 'matrix.notAcceptable' });
    const [cell] = await desk.call('matrix.save', { ...found, substantive: 'passed' });
    expect(cell).toMatchObject({ milestone: 'm1', period: 'B06', state: 'accepted', responsible: 'Sekretariat', sheets: 0 });
  } },
  { call: 'period.save', promise: 'keeps another period', run: async (desk) => {
    const { periods } = await project(desk);
    const added = { code: 'B30', planMonth: 30, from: '2023-01-01', to: '2023-06-30', asAt: '2023-07-15' };
    expect(await desk.call('period.save', { periods: [...periods, added] })).toHaveLength(periods.length + 1);
    await desk.call('period.save', { periods });
  } },
];
