// Running jobs: order, cancelling, pace, and keeping starts and leaving apart.

import { expect, test } from 'vitest';
import { createBoard } from '../../../src/main/jobs/board.ts';
import { createFlags } from '../../../src/main/jobs/flags.ts';
import { createGate } from '../../../src/main/jobs/gate.ts';
import { createPace } from '../../../src/main/jobs/pace.ts';
import { createRunner } from '../../../src/main/jobs/runner.ts';
import { AppError } from '../../../src/shared/errors.ts';
import type { Job } from '../../../src/shared/jobs.ts';

const bench = () => {
  const flags = createFlags();
  const board = createBoard(flags);
  const told: Job[] = [];
  const runner = createRunner({
    lane: 'q', flags, now: () => performance.now(), report: (error) => String(error),
    tell: (job) => {
      told.push(job);
      board.update(job);
    },
  });
  return { board, told, runner };
};
const result = { importId: 1, rows: 0 };

test('writing jobs run one after another, reading jobs beside them', async () => {
  const { runner, board } = bench();
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  runner.startWriting('undo', async () => {
    order.push('first begins');
    await first.promise;
    order.push('first ends');
    return result;
  });
  runner.startWriting('undo', () => {
    order.push('second');
    return result;
  });
  const read = Promise.withResolvers<void>();
  runner.start('view', () => {
    order.push('reading');
    read.resolve();
    return { view: 'v', total: 0 };
  });
  await read.promise;
  first.resolve();
  await board.stopWriting();
  expect(order).toEqual(['first begins', 'reading', 'first ends']);
  expect(board.list().map(({ state }) => state)).toEqual(['done', 'cancelled', 'done']);
});

test('a cancelled job ends as cancelled, another failure as failed, the unforeseen under its reference', async () => {
  const { runner, board } = bench();
  const ends = (jobId: string) => board.list().find(({ id }) => id === jobId);
  const begun = Promise.withResolvers<void>();
  const cancelled = runner.start('view', async (hooks) => {
    begun.resolve();
    for (;;) {
      hooks.checkCancelled();
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  });
  const failed = runner.start('view', () => { throw new AppError('import.noRows', { file: 'a' }); });
  const unforeseen = runner.start('view', () => { throw new Error('boom'); });
  await begun.promise;
  board.cancel(cancelled.jobId);
  await runner.stop();
  expect(ends(cancelled.jobId)).toMatchObject({ state: 'cancelled', error: { code: 'job.cancelled' } });
  expect(ends(failed.jobId)).toMatchObject({ state: 'failed', error: { code: 'import.noRows', params: { file: 'a' } } });
  expect(ends(unforeseen.jobId)).toMatchObject({ state: 'failed', error: { code: 'internal', params: { reference: 'Error: boom' } } });
  expect(() => board.cancel('q99')).toThrow(expect.objectContaining({ code: 'job.unknown' }));
});

test('progress is told at most ten times a second, and what is left by the pace so far', () => {
  let now = 0;
  const pace = createPace(() => now);
  const due = Array.from({ length: 1_000 }, (_, at) => {
    now = at;
    return pace.isDue();
  });
  expect(due.filter(Boolean)).toHaveLength(10);
  now = 2_000;
  expect(pace.remaining(50, 200)).toBe(6_000);
  expect(pace.remaining(50, null)).toBeNull();
  now = 100;
  expect(pace.remaining(50, 200)).toBeNull();
});

test('who leaves waits for starts under way, and starts wait for who leaves', async () => {
  const gate = createGate();
  const order: string[] = [];
  const started = Promise.withResolvers<void>();
  const start = gate.start(async () => {
    await started.promise;
    order.push('started');
  });
  const leave = gate.leave(async () => { order.push('left'); });
  const late = gate.start(async () => { order.push('started late'); });
  started.resolve();
  await Promise.all([start, leave, late]);
  expect(order).toEqual(['started', 'left', 'started late']);
});
