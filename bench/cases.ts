// What is measured against whom, with the aim each comparison has to meet. Data is made once and kept in bench/data.

import { join } from 'node:path';
import { recordsCsv, recordsProject, recordsXlsx, sampleProject } from './generate.ts';
import type { Side } from './measure.ts';

export interface Comparison {
  readonly title: string;
  readonly sides: readonly [ours: Side, ...peers: Side[]];
  /** Most that ours ÷ theirs may be, by the peer's name; a peer without an aim is there to look at. */
  readonly aims: Readonly<Record<string, number>>;
}

const node = (name: string, file: string, ...args: readonly string[]): Side =>
  ({ name, command: process.execPath, args: [join(import.meta.dirname, file), ...args] });

const readXlsx = async (): Promise<Comparison> => {
  const path = await recordsXlsx(200_000);
  return {
    title: 'read .xlsx: 200,000 records × 14 columns, typed values',
    sides: [node('Tolok', 'readOnce.ts', 'ours', path), node('exceljs streaming', 'readOnce.ts', 'exceljs', path)],
    aims: { 'exceljs streaming': 0.3 },
  };
};

const importXlsx = async (): Promise<Comparison> => {
  const path = await recordsXlsx(200_000);
  return {
    title: 'import .xlsx end to end: 200,000 records, checked, resolved, stored with provenance, tallied',
    sides: [node('Tolok', 'importOnce.ts', path, 'Laporan'), node('exceljs streaming, read only', 'readOnce.ts', 'exceljs', path)],
    aims: { 'exceljs streaming, read only': 0.6 },
  };
};

const importCsv = async (): Promise<Comparison> => {
  const path = await recordsCsv(1_000_000);
  return {
    title: 'import .csv end to end: 1,000,000 records',
    sides: [
      node('Tolok', 'importOnce.ts', path, 'records-1000000'),
      { name: 'sqlite3 .import', command: 'sh', args: [join(import.meta.dirname, 'sqliteImport.sh'), path] },
      node('csv-parse, one insert', 'csvParseOnce.ts', path),
    ],
    aims: { 'sqlite3 .import': 2, 'csv-parse, one insert': 0.5 },
  };
};

const shell = (name: string, what: string, path: string): Side =>
  ({ name, command: 'sh', args: [join(import.meta.dirname, 'sqliteAsk.sh'), what, path] });

const tally = async (): Promise<Comparison> => {
  const path = await recordsProject(1_000_000);
  return {
    title: 'tally again: 1,000,000 stored reports, one period',
    sides: [node('Tolok', 'projectOnce.ts', 'tally', path), shell('sqlite3, GROUP BY', 'tally', path)],
    aims: { 'sqlite3, GROUP BY': 1.2 },
  };
};

/** The page's aim is a time: 50 ms at the 95th percentile of 200 pages. */
const page = async (): Promise<Comparison> => {
  const path = await recordsProject(1_000_000);
  return {
    title: 'a page of reports in the middle of 1,000,000, ordered by title (95th percentile of 200 pages; aim ≤ 0.05 s)',
    sides: [node('Tolok', 'projectOnce.ts', 'page', path), shell('sqlite3, LIMIT/OFFSET', 'page', path)],
    aims: {},
  };
};

const order = async (): Promise<Comparison> => {
  const path = await recordsProject(1_000_000);
  return {
    title: 'a new order of 1,000,000 reports, by title (aim ≤ 2 s)',
    sides: [node('Tolok', 'projectOnce.ts', 'order', path), shell('sqlite3, LIMIT/OFFSET', 'page', path)],
    aims: {},
  };
};

const start = async (): Promise<Comparison> => {
  const [full, small] = [await recordsProject(1_000_000), await recordsProject(10)];
  return {
    title: 'start: the figures stand on the screen, a project of 1,000,000 reports beside one of ten',
    sides: [node('1,000,000 reports', 'startOnce.ts', full), node('ten reports', 'startOnce.ts', small)],
    aims: { 'ten reports': 1.5 },
  };
};

const workbook = async (): Promise<Comparison> => {
  const path = await sampleProject();
  return {
    title: 'workbook: 653 agencies, all sheets, every formula recomputed by an independent engine, charts; beside the same cells as plain values',
    sides: [node('Tolok', 'workbookOnce.ts', 'ours', path), node('exceljs, plain values', 'workbookOnce.ts', 'exceljs', path)],
    aims: { 'exceljs, plain values': 2.5 },
  };
};

const annex = async (): Promise<Comparison> => {
  const path = await recordsProject(200_000);
  return {
    title: 'reports annex: 200,000 reports read from the project and written (the peer writes cells that lie in memory; peak aim ≤ 300 MB)',
    sides: [node('Tolok', 'annexOnce.ts', 'ours', path), node('exceljs streaming writer', 'annexOnce.ts', 'exceljs', path)],
    aims: { 'exceljs streaming writer': 1.2 },
  };
};

export const cases: Readonly<Record<string, () => Promise<Comparison>>> = { readXlsx, importXlsx, importCsv, tally, page, order, start, workbook, annex };
