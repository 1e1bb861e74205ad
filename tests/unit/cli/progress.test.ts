// What a person sees of a running job on standard error: file, sheet, rows, how far, and how long it still takes.

import { expect, test } from 'vitest';
import { progressTeller } from '../../../src/main/cli/progress.ts';
import type { Job } from '../../../src/shared/jobs.ts';

const job = (done: number, remaining: number | null): Job => ({
  id: 'q1', kind: 'import', state: 'running', done, total: 100, remaining, result: null, error: null,
  message: { code: 'importing', params: { file: 'B18.xlsx', sheet: 'Rekap', rows: done * 1_000 } },
});

const told = (isTerminal: boolean, jobs: readonly Job[]): string[] => {
  const lines: string[] = [];
  const tell = progressTeller({ out: () => undefined, err: (text) => lines.push(text), folder: '', isTerminal, programFolder: '' }, 'en');
  for (const one of jobs) tell(one);
  return lines;
};

test('a plain line for every tenth tells file, sheet, rows and time left once it is known', () => {
  expect(told(false, [job(5, null), job(8, null), job(42, 40_000), job(44, 39_000), job(61, 150_000)])).toEqual([
    'Importing B18.xlsx, sheet Rekap: 5,000 rows · 0 %\n',
    'Importing B18.xlsx, sheet Rekap: 42,000 rows · 40 % · 40 s left\n',
    'Importing B18.xlsx, sheet Rekap: 61,000 rows · 60 % · 3 min left\n',
  ]);
});

test('on a terminal the bar tells it with every change, and goes when the job is over', () => {
  const [bar, gone] = told(true, [job(50, 12_000), { ...job(100, null), state: 'done' }]);
  expect(bar).toContain('[############------------]  50 % Importing B18.xlsx, sheet Rekap: 50,000 rows · 12 s left');
  expect(gone).toBe('\r\u001B[2K');
});
