// Whatever is undone and redone in whatever order: a project stands as if only the steps that stand had ever been made.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsCsv, registerCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

const agencies = ['Pemerintah Kabupaten Maju', 'Pemerintah Kota Jaya'];
const names = ['Pemkab Maju Sekali', 'Pemko Jaya Sekali'];
const words = ['Rampung', 'Tuntas'];

/** Files that share reports, so that what supersedes what depends on which of them are in. */
const files = [0, 1, 2].map((at) => recordsCsv([1, 2, 3, 4].map((id) => ({
  id: String(id + at), parent: [...agencies, ...names][(id * (at + 1)) % 4] ?? '', unit: 'Dinas', status: [...words, 'Selesai', 'Sedang Diproses'][(id + at) % 4] ?? '',
}))));

type Change =
  | { readonly what: 'import'; readonly file: number }
  | { readonly what: 'status'; readonly word: string; readonly status: 'completed' | 'archived' | null }
  | { readonly what: 'agency'; readonly name: string; readonly agency: string | null };
interface Turn { readonly what: 'undo' | 'redo'; readonly at: number }
type Act = Change | Turn;

const isTurn = (act: Act): act is Turn => act.what === 'undo' || act.what === 'redo';

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('import' as const), file: fc.nat({ max: 2 }) }),
  fc.record({ what: fc.constant('status' as const), word: fc.constantFrom(...words), status: fc.constantFrom('completed' as const, 'archived' as const, null) }),
  fc.record({ what: fc.constant('agency' as const), name: fc.constantFrom(...names), agency: fc.constantFrom(...agencies, null) }),
);
const anyAct: fc.Arbitrary<Act> = fc.oneof(change, fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), at: fc.nat({ max: 30 }) }));

const withBench = async <T>(body: (bench: TestBench) => Promise<T>): Promise<T> => {
  const bench = await openBench();
  try {
    await bench.create();
    await bench.importCsv('daftar.csv', registerCsv(agencies), []);
    return await body(bench);
  } finally {
    await bench.close();
  }
};

const make = async (bench: TestBench, step: Change): Promise<void> => {
  if (step.what === 'status') await bench.call('status.assign', { word: step.word, status: step.status, closedBy: null });
  else if (step.what === 'agency') await bench.call('agency.decide', { name: step.name, agency: step.agency });
  else await bench.importCsv(`${step.file}.csv`, files[step.file] ?? '', ['B18'], ['unknownStatus', 'unknownAgency']);
};

const stepCodes = /^(?:step|import)\./u;

/** Turns a step chosen among all there are; a refusal is an answer too. */
const turn = async (bench: TestBench, { what, at }: Turn): Promise<void> => {
  const { steps } = await bench.call('step.list', {});
  // The register, which the decisions name agencies of, stays.
  const step = steps.filter(({ id, of }) => id > 1 && of?.id !== 1)[at % Math.max(1, steps.length - 1)]?.id;
  if (step === undefined) return;
  try {
    await bench.run('turn', () => bench.call(`step.${what}.start`, { step }));
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(stepCodes) as string });
  }
};

const standing = async (bench: TestBench) => ({
  inputs: await bench.call('scoring.inputs', { period: 'B18' }),
  own: (await bench.call('status.list', {})).filter(({ isOwn }) => isOwn).map(({ word, status }) => [word, status]),
  aliases: (await bench.call('agency.list', {})).map(({ name, aliases }) => [name, aliases.toSorted()]),
});

/** Makes everything; returns how things stand and the changes that do, in their order. */
const through = (acts: readonly Act[]) => withBench(async (bench) => {
  const made = new Map<number, Change>();
  for (const each of acts) {
    if (isTurn(each)) {
      await turn(bench, each);
      continue;
    }
    const before = (await bench.call('step.list', {})).steps[0]?.id ?? 0;
    await make(bench, each);
    const newest = (await bench.call('step.list', {})).steps[0]?.id ?? 0;
    if (newest > before) made.set(newest, each);
  }
  const { steps } = await bench.call('step.list', {});
  const stand = new Set(steps.filter(({ state }) => state === 'stands').map(({ id }) => id));
  return { stands: await standing(bench), changes: [...made].filter(([id]) => stand.has(id)).map(([, each]) => each) };
});

const afresh = (changes: readonly Change[]) => withBench(async (bench) => {
  for (const each of changes) await make(bench, each);
  return standing(bench);
});

test('a project stands as if only its standing steps had been made', { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyAct, { minLength: 6, maxLength: 24 }), async (acts) => {
    const { stands, changes } = await through(acts);
    expect(stands).toEqual(await afresh(changes));
  }), { numRuns: 8 });
});
