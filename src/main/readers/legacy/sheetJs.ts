// Runs SheetJS in a thread of its own. A broken .xls can make it loop or grow without end (the fuzzer finds such files in
// minutes), and nothing but ending its thread stops that. The thread keeps the book and hands rows over when asked, so that they
// are never held twice.

import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { CellObject, Range } from '@e965/xlsx';
import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';
import { maxColumns, maxRows, wholeFileLimits } from '../limits.ts';

export interface SheetJsSheet {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden: number;
  /** `sheet`, or what else it is: `chart`, `macro`, `dialog`. */
  readonly type: string;
  readonly range: string;
  readonly merges: readonly Range[];
  /** How many rows hold cells. */
  readonly rows: number;
  /** How far they reach. A broken file may claim billions; nothing here may count up to them. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** A row that holds cells, with its zero-based number. */
export type SheetJsRow = readonly [row: number, cells: readonly (CellObject | undefined)[]];

export interface SheetJsBook {
  readonly is1904: boolean;
  readonly sheets: readonly SheetJsSheet[];
  /** Rows of a sheet that hold cells: `count` of them from the `from`-th, as far as there are any. */
  readonly rows: (sheet: number, from: number, count: number) => Promise<readonly SheetJsRow[]>;
  readonly close: () => Promise<void>;
}

/**
 * The thread's program. It is a text because a file of its own would have to be found in every host's build. It calls SheetJS and
 * answers; it leaves out number formats of a length no program writes; and it never asks Node for UTF-16 of an odd number of bytes,
 * because Node then writes one byte too many, which ends the process.
 */
const program = `
const { workerData, parentPort } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const sheetJs = require(workerData.library);
const { toString } = Buffer.prototype;
Buffer.prototype.toString = function (encoding, start, end) {
  if (encoding !== 'utf16le') return toString.apply(this, arguments);
  const from = Math.max(0, start || 0);
  const to = Math.min(this.length, end === undefined ? this.length : end);
  return toString.call(this, encoding, from, to - ((to - from) & 1));
};
const answer = (work) => {
  try { parentPort.postMessage({ result: work() }); }
  catch (thrown) { parentPort.postMessage({ fault: String(thrown && thrown.message || thrown) }); }
};
let book;
const bounded = (cell) => (cell && typeof cell.z === 'string' && cell.z.length > 1000 ? { ...cell, z: 'General' } : cell);
const places = new Map();
const outline = (name, index) => {
  const sheet = book.Sheets[name] || {};
  const data = sheet['!data'] || [];
  const rows = Object.keys(data).map(Number).filter((row) => data[row] && data[row].length > 0);
  places.set(name, rows);
  const listed = book.Workbook && book.Workbook.Sheets && book.Workbook.Sheets[index];
  return { name, hidden: (listed && listed.Hidden) || 0, type: sheet['!type'] || 'sheet', range: sheet['!ref'] || '',
    merges: sheet['!merges'] || [], rows: rows.length,
    extent: { rows: data.length, columns: rows.reduce((most, row) => Math.max(most, data[row].length), 0) } };
};
const requests = {
  read: ({ options }) => {
    book = sheetJs.read(readFileSync(workerData.path), options);
    const properties = book.Workbook && book.Workbook.WBProps;
    return { is1904: Boolean(properties && properties.date1904), sheets: book.SheetNames.map(outline) };
  },
  rows: ({ name, from, count }) => places.get(name).slice(from, from + count).map((row) => [row, book.Sheets[name]['!data'][row].map(bounded)]),
  streams: ({ names }) => {
    const container = sheetJs.CFB.read(readFileSync(workerData.path), { type: 'buffer' });
    return names.map((name) => { const found = sheetJs.CFB.find(container, name); return found ? Uint8Array.from(found.content) : null; });
  },
};
parentPort.on('message', (request) => answer(() => requests[request.kind](request)));
`;

type Answer = { readonly result: unknown } | { readonly fault: string };

/** SheetJS throws sentences; those about passwords are told apart, the rest mean that the file is not what it says. */
const faultOf = (sentence: string, hasPassword: boolean): AppError => {
  if (/password|encryption scheme/i.test(sentence)) return new AppError(/incorrect/i.test(sentence) ? 'file.wrongPassword' : 'file.encrypted', {});
  // With a password it reads what it decrypted wrongly, and stumbles anywhere.
  return hasPassword ? new AppError('file.encrypted', { kind: 'xls' }) : damaged(sentence.slice(0, 120));
};

/** How often the thread's time and memory are looked at. */
const watchMilliseconds = 10;

interface Thread { readonly ask: (request: object, seconds: number) => Promise<unknown>; readonly close: () => Promise<void> }

interface Care { readonly hasPassword: boolean; readonly checkCancelled: () => void }

/** One answer of the worker, or why there is none: out of time, out of memory, cancelled. */
const answerOf = (worker: Worker, seconds: number, { hasPassword, checkCancelled }: Care): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const deadline = performance.now() + seconds * 1000;
    const settle = (end: () => void): void => {
      clearInterval(watch);
      worker.off('message', onAnswer);
      worker.off('error', onError);
      worker.off('exit', onExit);
      end();
    };
    const onAnswer = (answer: Answer): void =>
      settle(() => ('fault' in answer ? reject(faultOf(answer.fault, hasPassword)) : resolve(answer.result)));
    const bomb = (): AppError => new AppError('file.bomb', { limit: wholeFileLimits.heapMegabytes });
    const onError = (error: Error & { readonly code?: string }): void =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? bomb() : damaged(error.message.slice(0, 120))));
    const onExit = (): void => settle(() => reject(damaged('the reading thread ended')));
    const refuse = (error: unknown): void => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    const checkMemory = async (): Promise<void> => {
      const { used_heap_size: used } = await worker.getHeapStatistics();
      if (used > wholeFileLimits.heapMegabytes * 1024 * 1024) refuse(bomb());
    };
    const watch = setInterval(() => {
      try {
        checkCancelled();
        if (performance.now() > deadline) throw damaged(`not read within ${seconds.toFixed(0)} s`);
      } catch (error) {
        refuse(error);
      }
      // A thread that has ended says nothing of its heap; why it ended has been told already.
      checkMemory().catch(() => undefined);
    }, watchMilliseconds);
    worker.on('message', onAnswer);
    worker.on('error', onError);
    worker.on('exit', onExit);
  });

const openThread = (path: string, care: Care): Thread => {
  const library = createRequire(import.meta.url).resolve('@e965/xlsx');
  const worker = new Worker(program, {
    eval: true, workerData: { library, path }, stdout: true, stderr: true,
    // The watch above keeps it under its limit. This one is for what the watch would miss: V8 meets it by ending the process,
    // whole, when a thread asks for much at once.
    resourceLimits: { maxOldGenerationSizeMb: wholeFileLimits.heapMegabytes * 3, maxYoungGenerationSizeMb: 16 },
  });
  const close = async (): Promise<void> => { await worker.terminate(); };
  // An error between two questions is met by the next one, which finds the thread gone.
  worker.on('error', () => undefined);
  let isGone = false;
  worker.once('exit', () => { isGone = true; });
  const askNow = async (request: object, seconds: number): Promise<unknown> => {
    if (isGone) throw damaged('the reading thread ended');
    worker.postMessage(request, []);
    try {
      return await answerOf(worker, seconds, care);
    } catch (error) {
      await close();
      throw error;
    }
  };
  // Answers carry no names: one question at a time.
  let last: Promise<unknown> = Promise.resolve();
  const ask = (request: object, seconds: number): Promise<unknown> => {
    const answered = last.then(() => askNow(request, seconds));
    last = answered.catch(() => undefined);
    return answered;
  };
  return { close, ask };
};

/** Time a file of `bytes` may take; well above what a sound one of the largest size does on a slow machine. */
const secondsFor = (bytes: number): number => 6 + (bytes / 1024 / 1024) * 4;

export interface SheetJsOptions { readonly password?: string; readonly checkCancelled?: () => void }

const careOf = (options: SheetJsOptions): Care =>
  ({ hasPassword: options.password !== undefined, checkCancelled: options.checkCancelled ?? (() => undefined) });

const checkExtent = ({ name, extent }: SheetJsSheet): void => {
  if (extent.rows > maxRows) throw new AppError('file.tooManyRows', { sheet: name, limit: maxRows });
  if (extent.columns > maxColumns) throw new AppError('file.tooManyColumns', { sheet: name, limit: maxColumns });
};

/** Reads the workbook at `path`, of `bytes` bytes. Throws `file.damaged`, `file.tooManyRows`, `file.tooManyColumns`, `file.bomb`, `file.encrypted`, `file.wrongPassword`. */
export const openSheetJs = async (path: string, bytes: number, options: SheetJsOptions): Promise<SheetJsBook> => {
  const thread = openThread(path, careOf(options));
  const readOptions = {
    type: 'buffer', dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false, bookVBA: false,
    ...(options.password === undefined ? {} : { password: options.password }),
  };
  const { is1904, sheets } = await thread.ask({ kind: 'read', options: readOptions }, secondsFor(bytes)) as Pick<SheetJsBook, 'is1904' | 'sheets'>;
  try {
    sheets.forEach(checkExtent);
  } catch (error) {
    await thread.close();
    throw error;
  }
  return {
    is1904, sheets, close: thread.close,
    rows: async (sheet, from, count) =>
      await thread.ask({ kind: 'rows', name: sheets[sheet]?.name ?? '', from, count }, secondsFor(bytes)) as readonly SheetJsRow[],
  };
};

/** Streams of the compound file at `path`, by name; null where there is none of that name. */
export const compoundStreams = async (path: string, bytes: number, names: readonly string[]): Promise<readonly (Buffer | null)[]> => {
  const thread = openThread(path, careOf({}));
  const found = await thread.ask({ kind: 'streams', names }, secondsFor(bytes)) as readonly (Uint8Array | null)[];
  await thread.close();
  return found.map((stream) => (stream === null ? null : Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)));
};
