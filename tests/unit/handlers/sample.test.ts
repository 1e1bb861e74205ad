// The sample evaluation through the whole heart: made, imported, scored.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.close());

const startSample = () => bench.run('import', () => bench.call('project.sample.start', {}));
const scoreAt = async (period: string) => (await bench.call('scoring.score', { period, scenario: null, set: {} })).result;

test('the sample evaluation gives the published baseline at B06 and meets both milestones by B18', async () => {
  const outcomes = await startSample();
  expect(outcomes.filter(({ error }) => error !== null)).toEqual([]);
  for (const { read, kept, refused, skipped } of outcomes) expect(kept + refused + skipped).toBe(read);
  expect((await scoreAt('B06')).good).toMatchObject({ num: 122, den: 653 });
  expect((await scoreAt('B06')).milestones.map(({ verdict }) => verdict)).toEqual(['notMet', 'notMet', 'notAssessable']);
  expect((await scoreAt('B18')).milestones.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'notAssessable']);
});

test('the sample evaluation is marked synthetic and can be made anew over itself', async () => {
  await startSample();
  await startSample();
  const project = await bench.call('project.get', {});
  expect(project).toMatchObject({ synthetic: true, currentPeriod: 'B18', counts: { agencies: 653, blocking: 0 } });
});

test('every item of disclosure that milestone 3 is scored from leads to its own row', async () => {
  await startSample();
  const items = await bench.call('disclosure.items', { period: 'B18' });
  expect(items.map(({ item }) => item)).toEqual((await bench.call('scoring.inputs', { period: 'B18' })).disclosure);
  const last = items.at(-1);
  if (last === undefined) throw new Error('The sample has no items');
  const source = await bench.run('sourceRow', () => bench.call('evidence.source.start', { importId: last.importId, row: last.row }));
  expect(source).toMatchObject({ file: last.file, sheet: last.sheet });
  expect(source.cells.map(({ text }) => text)).toContain(last.item.title);
});
