// Figures: explained, scored, under scenarios, and the reports behind them.

import { expect } from 'vitest';
import { period, type ContractCase } from './support.ts';

export const theFigures: readonly ContractCase[] = [
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
  { call: 'disclosure.items', promise: 'is empty where no register of items came in', run: async (desk) => {
    expect(await desk.call('disclosure.items', { period: null })).toEqual([]);
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
  { call: 'scenario.rename', promise: 'gives it another name, but nobody else’s', run: async (desk) => {
    const renamed = await desk.call('scenario.rename', { name: 'Lebih ketat', to: 'Setengah' });
    expect(renamed.map(({ name }) => name)).toEqual(['base', 'Setengah']);
    await expect(desk.call('scenario.rename', { name: 'Setengah', to: 'base' })).rejects.toMatchObject({ code: 'scenario.base' });
    await desk.call('scenario.rename', { name: 'Setengah', to: 'Lebih ketat' });
  } },
  { call: 'scenario.share.start', promise: 'writes scenarios to a small JSON file', run: async (desk) => {
    const destination = await desk.host.destination('Skenario.json', 'scenario');
    const outcome = await desk.job('share', () => desk.call('scenario.share.start', { names: ['Lebih ketat'], destination: destination.id }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Skenario.json' });
    expect(outcome.bytes).toBeLessThan(2000);
    desk.keep('scenarioFile', destination.id);
  } },
  { call: 'scenario.take', promise: 'takes them in beside the one of that name, and the base for good', run: async (desk) => {
    const { scenarios, taken } = await desk.call('scenario.take', { file: desk.kept('scenarioFile') });
    expect(taken).toEqual(['Lebih ketat (2)']);
    expect(scenarios.find(({ name }) => name === 'Lebih ketat (2)')?.parameters.agencyThreshold).toBe(5000);
    await desk.call('scenario.remove', { name: 'Lebih ketat (2)' });
  } },
  { call: 'plan.export.start', promise: 'writes the work list to a file', run: async (desk) => {
    const [base] = await desk.call('scenario.list', {});
    if (base === undefined) throw new Error('No base scenario');
    const destination = await desk.host.destination('Rencana.xlsx', 'workbook');
    const outcome = await desk.job('plan', () => desk.call('plan.export.start', {
      period: null, scenario: base.name, parameters: base.parameters, target: 'm2', types: [], bands: [], language: 'id',
      destination: destination.id,
    }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Rencana.xlsx' });
    expect(outcome.bytes).toBeGreaterThan(1000);
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
  { call: 'quality.check.start', promise: 'looks through a period’s data once', run: async (desk) => {
    const current = await period(desk);
    expect(await desk.call('quality.get', { period: null })).toBeNull();
    const outcome = await desk.job('quality', () => desk.call('quality.check.start', { period: null }));
    expect(outcome).toEqual({ period: current, reports: 4, found: 0 });
  } },
  { call: 'quality.get', promise: 'says what was found, and where it stands', run: async (desk) => {
    const quality = await desk.call('quality.get', { period: null });
    expect(quality).toMatchObject({ reports: 4, superseded: 0 });
    expect(quality?.checks.find(({ rule }) => rule === 'receivedOutsideWindow')).toMatchObject({ looked: 4, count: 0, limits: {} });
    expect(quality?.completeness.find(({ field }) => field === 'title')).toMatchObject({ expected: 4, filled: 4, percent: 100 });
  } },
];
