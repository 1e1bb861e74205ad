// The workbook, running jobs, and what is taken back at the end.

import { expect } from 'vitest';
import { period, project, type ContractCase } from './support.ts';

export const theWorkbook: readonly ContractCase[] = [
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
  { call: 'workbook.annex.start', promise: 'writes every report of the period', run: async (desk) => {
    const destination = await desk.host.destination('Lampiran.xlsx', 'workbook');
    const outcome = await desk.job('annex', async () =>
      desk.call('workbook.annex.start', { period: await period(desk), language: 'id', destination: destination.id }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Lampiran.xlsx', rows: 4, sheets: 1 });
  } },
  { call: 'chart.export.start', promise: 'draws a chart as a picture', run: async (desk) => {
    const destination = await desk.host.destination('Instansi.png', 'png');
    const [base] = await desk.call('scenario.list', {});
    if (base === undefined) throw new Error('No base scenario');
    const wish = { chart: 'agencies' as const, period: await period(desk), parameters: base.parameters, language: 'id' as const, format: 'png' as const, scale: 2 };
    const outcome = await desk.job('chart', () => desk.call('chart.export.start', { ...wish, destination: destination.id }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Instansi.png' });
    expect(outcome.bytes).toBeGreaterThan(1000);
  } },
  { call: 'slides.export.start', promise: 'writes the chosen slides, in their order', run: async (desk) => {
    const destination = await desk.host.destination('Paparan.pptx', 'slides');
    const [base] = await desk.call('scenario.list', {});
    if (base === undefined) throw new Error('No base scenario');
    const wish = { period: await period(desk), scenario: base.name, parameters: base.parameters, language: 'id' as const, slides: ['m2' as const, 'title' as const] };
    const outcome = await desk.job('slides', () => desk.call('slides.export.start', { ...wish, destination: destination.id }));
    expect(outcome).toMatchObject({ file: destination.id, name: 'Paparan.pptx', slides: ['title', 'm2'] });
    expect(outcome.bytes).toBeGreaterThan(10_000);
  } },
  { call: 'workbook.verify.start', promise: 'finds no difference in what it wrote', run: async (desk) => {
    const verified = await desk.job('verify', () => desk.call('workbook.verify.start', { file: desk.kept('workbook') }));
    expect(verified.different).toEqual([]);
    expect(verified.projectDifferences ?? []).toEqual([]);
  } },
  { call: 'workbook.scenario.start', promise: 'gives back the parameters it was made under', run: async (desk) => {
    const taken = await desk.job('workbookScenario', () => desk.call('workbook.scenario.start', { file: desk.kept('workbook') }));
    expect(taken).toMatchObject({ period: await period(desk), interventions: [], different: [] });
  } },
  { call: 'seal.make', promise: 'fixes an evaluation with its evidence and figures', run: async (desk) => {
    const [seal] = await desk.call('seal.make', { period: null, scenario: null, note: 'Rapat' });
    expect(seal).toMatchObject({ id: 1, note: 'Rapat', content: { scenario: 'base', figures: { 'totals.received': '4' } } });
    expect(seal?.content.evidence.map(({ layout }) => layout)).toContain('register');
  } },
  { call: 'seal.list', promise: 'lists them', run: async (desk) => {
    expect((await desk.call('seal.list', {})).map(({ id }) => id)).toEqual([1]);
  } },
  { call: 'seal.check.start', promise: 'recomputes it and finds it the same', run: async (desk) => {
    const check = await desk.job('sealCheck', () => desk.call('seal.check.start', { seal: 1 }));
    expect(check).toMatchObject({ seal: 1, isSame: true, differences: [] });
  } },
  { call: 'job.list', promise: 'remembers what ran', run: async (desk) => {
    const jobs = await desk.call('job.list', {});
    expect(new Set(jobs.map(({ kind }) => kind))).toEqual(new Set(['inspect', 'import', 'turn', 'view', 'workbook', 'chart', 'slides', 'verify', 'workbookScenario', 'plan', 'share', 'sealCheck', 'sourceRow', 'reportBack', 'quality', 'annex']));
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
  { call: 'step.release.start', promise: 'lets go of what undone imports keep', run: async (desk) => {
    const { kept } = await desk.call('step.list', {});
    expect(kept).toMatchObject({ imports: 1, rows: 4 });
    expect(await desk.job('release', () => desk.call('step.release.start', {}))).toEqual(kept);
    expect((await desk.call('step.list', {})).kept).toEqual({ imports: 0, rows: 0 });
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
