// The independent engine that recomputes formulas and adds native charts: excelize, compiled to WebAssembly. Its module lies
// beside its package, is found by Node's own resolution wherever the program runs from, and is kept for the next workbook.

import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type EngineFile = ReturnType<Excelize['OpenReader']>;

/** The engine never gives back what an opened workbook took; after so many a fresh one takes its place. */
const workbooksPerEngine = 12;

let engine: Promise<Excelize> | null = null;
let opened = 0;

const load = (): Promise<Excelize> => init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));

/** An engine ready to open a workbook. */
export const loadEngine = (): Promise<Excelize> => {
  if (engine === null || opened >= workbooksPerEngine) {
    engine = load();
    opened = 0;
  }
  opened += 1;
  return engine;
};

/** Opens a workbook's bytes; null when the engine cannot read them. */
export const openWorkbook = (excelize: Excelize, bytes: Uint8Array): EngineFile | null => {
  const file = excelize.OpenReader(bytes);
  return 'error' in file && file.error !== null && file.error !== undefined ? null : file;
};
