// One case for every call of the contract, in an order in which each finds what it needs: a project is made, evidence comes in, is
// scored, exported and taken back. Every answer is checked against its schema by the desk that runs the cases.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CallName } from '../../src/shared/contract.ts';
import type { FileRef } from '../../src/shared/contract/common.ts';
import type { Project } from '../../src/shared/contract/project.ts';
import { noChoices } from '../../src/shared/tabular/plan.ts';
import type { ContractDesk } from '../support/contractDesk.ts';

export interface ContractCase {
  readonly call: CallName;
  readonly promise: string;
  readonly run: (desk: ContractDesk) => Promise<void>;
}

const agencies = ['Kabupaten Contoh Utara', 'Kabupaten Contoh Selatan', 'Kota Contoh'];

const registerText = ['Nama Instansi,Jenis', ...agencies.map((name) => `${name},${name.split(' ')[0] ?? ''}`)].join('\n');
const recordsText = [
  'Tracking ID,Tanggal Laporan Masuk,Instansi Terdisposisi,Status Laporan,Judul Laporan',
  '1001,2021-03-01,Kabupaten Contoh Utara,Ditutup oleh Sistem,Jalan rusak',
  '1002,2021-03-02,Kabupaten Contoh Utara,Sedang Diproses,Lampu padam',
  '1003,2021-03-03,Kabupaten Contoh Selatan,Belum Ditindaklanjuti,Air keruh',
  '1004,2021-03-04,Kab. Contoh Baru,Selesai,Sampah menumpuk',
].join('\n');

/** Brings a text in as a file of that name. */
const bring = (desk: ContractDesk, name: string, text: string): Promise<FileRef> => {
  const path = join(desk.folder, name);
  writeFileSync(path, `${text}\n`);
  return desk.host.bring(path, 'evidence');
};

const sheetOf = (file: string, sheet: string, period: string) =>
  ({ file, sheet, periods: [period], choices: noChoices, accept: ['unknownAgency'] });

const project = async (desk: ContractDesk): Promise<Project> => {
  const open = await desk.call('project.get', {});
  if (open === null) throw new Error('No project is open');
  return open;
};

const period = async (desk: ContractDesk): Promise<string> => (await project(desk)).currentPeriod;

const theProgram: readonly ContractCase[] = [
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

const theProject: readonly ContractCase[] = [
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
  { call: 'period.save', promise: 'keeps another period', run: async (desk) => {
    const { periods } = await project(desk);
    const added = { code: 'B30', planMonth: 30, from: '2023-01-01', to: '2023-06-30', asAt: '2023-07-15' };
    expect(await desk.call('period.save', { periods: [...periods, added] })).toHaveLength(periods.length + 1);
    await desk.call('period.save', { periods });
  } },
];

const theEvidence: readonly ContractCase[] = [
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
  { call: 'evidence.findings', promise: 'lists what a person must look at, each of an import', run: async (desk) => {
    const imports = (await desk.call('evidence.imports', {})).map(({ id }) => id);
    for (const { importId } of await desk.call('evidence.findings', {})) expect(imports).toContain(importId);
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
];

const theFigures: readonly ContractCase[] = [
  { call: 'agency.explain', promise: 'leads from figures to file, sheet and rows', run: async (desk) => {
    const { sources } = await desk.call('agency.explain', { agency: 'Kabupaten Contoh Utara', period: null });
    expect(sources.find(({ file }) => file === 'laporan.csv')).toMatchObject({ rows: '2-3' });
  } },
  { call: 'scoring.inputs', promise: 'counts every agency of the register', run: async (desk) => {
    const inputs = await desk.call('scoring.inputs', { period: null });
    expect(inputs.hasRegister).toBe(true);
    expect(inputs.agencies).toHaveLength(3);
  } },
  { call: 'scoring.score', promise: 'scores with parameters written as people write them', run: async (desk) => {
    const { result } = await desk.call('scoring.score', { period: null, scenario: null, set: { agencyThreshold: '60%' } });
    expect(result.parameters.agencyThreshold).toBe(6000);
    expect(result.totals).toMatchObject({ agencies: 3, received: 4 });
    expect(result.rates.completion).toMatchObject({ num: 2, den: 4, percent: 50 });
  } },
  { call: 'scoring.evidence', promise: 'says what each period has', run: async (desk) => {
    const current = await period(desk);
    expect((await desk.call('scoring.evidence', {})).find((entry) => entry.period === current)).toMatchObject({ records: 1, register: 1 });
  } },
  { call: 'scenario.list', promise: 'starts with the base', run: async (desk) => {
    expect((await desk.call('scenario.list', {})).filter(({ isBase }) => isBase)).toHaveLength(1);
  } },
  { call: 'scenario.save', promise: 'keeps a named set of parameters', run: async (desk) => {
    const [base] = await desk.call('scenario.list', {});
    if (base === undefined) throw new Error('No base scenario');
    const saved = await desk.call('scenario.save', { name: 'Lebih ketat', parameters: { ...base.parameters, agencyThreshold: 5000 } });
    expect(saved.find(({ name }) => name === 'Lebih ketat')?.parameters.agencyThreshold).toBe(5000);
  } },
  { call: 'scenario.remove', promise: 'forgets it', run: async (desk) => {
    expect((await desk.call('scenario.remove', { name: 'Lebih ketat' })).map(({ name }) => name)).not.toContain('Lebih ketat');
  } },
  { call: 'report.view.start', promise: 'orders the reports once', run: async (desk) => {
    const filter = { period: null, search: '', agency: null, status: null, class: null };
    const sort = { column: 'trackingId' as const, descending: true };
    const { view, total } = await desk.job('view', () => desk.call('report.view.start', { filter, sort }));
    expect(total).toBe(4);
    desk.keep('view', view);
  } },
  { call: 'report.page', promise: 'gives a page in that order', run: async (desk) => {
    const page = await desk.call('report.page', { view: desk.kept('view'), from: 1, count: 2 });
    expect(page).toMatchObject([{ trackingId: '1003', row: 4 }, { trackingId: '1002', row: 3 }]);
  } },
];

const theWorkbook: readonly ContractCase[] = [
  { call: 'workbook.export.start', promise: 'writes a workbook whose formulas were all recomputed', run: async (desk) => {
    const destination = await desk.host.destination('Evaluasi.xlsx', 'workbook');
    const [base] = await desk.call('scenario.list', {});
    if (base === undefined) throw new Error('No base scenario');
    const wish = { period: await period(desk), scenario: base.name, parameters: base.parameters, language: 'id' as const };
    const outcome = await desk.job('workbook', () => desk.call('workbook.export.start', { ...wish, destination: destination.id }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Evaluasi.xlsx' });
    expect(outcome.bytes).toBeGreaterThan(1000);
    expect(outcome.formulas).toBeGreaterThan(0);
    expect(outcome.recomputed).toBe(outcome.formulas);
    desk.keep('workbook', destination.id);
  } },
  { call: 'workbook.verify.start', promise: 'finds no difference in what it wrote', run: async (desk) => {
    const verified = await desk.job('verify', () => desk.call('workbook.verify.start', { file: desk.kept('workbook') }));
    expect(verified.different).toEqual([]);
    expect(verified.projectDifferences ?? []).toEqual([]);
  } },
  { call: 'job.list', promise: 'remembers what ran', run: async (desk) => {
    const jobs = await desk.call('job.list', {});
    expect(new Set(jobs.map(({ kind }) => kind))).toEqual(new Set(['inspect', 'import', 'view', 'workbook', 'verify']));
    expect(jobs.every(({ state }) => state === 'done')).toBe(true);
  } },
  { call: 'job.cancel', promise: 'does nothing to a job that has ended', run: async (desk) => {
    const [job] = await desk.call('job.list', {});
    expect(await desk.call('job.cancel', { jobId: job?.id ?? '' })).toBeNull();
  } },
  { call: 'evidence.undo.start', promise: 'takes an import back whole', run: async (desk) => {
    const before = await desk.call('evidence.imports', {});
    const importId = before.find(({ file }) => file === 'laporan.csv')?.id ?? 0;
    await desk.job('undo', () => desk.call('evidence.undo.start', { importId }));
    expect((await project(desk)).counts.reports).toBe(0);
  } },
  { call: 'project.sample.start', promise: 'makes the sample evaluation, marked as made up', run: async (desk) => {
    let synthetic = false;
    await desk.job('import', async () => {
      const sample = await desk.call('project.sample.start', {});
      synthetic = sample.project.synthetic;
      return sample;
    });
    expect(synthetic).toBe(true);
    expect((await project(desk)).counts.agencies).toBeGreaterThanOrEqual(653);
  } },
];

export const cases: readonly ContractCase[] = [...theProgram, ...theProject, ...theEvidence, ...theFigures, ...theWorkbook];
