// Every file of the corpus opens or is refused with a code, soon; where independent readers say what it holds, ours says the same,
// save for the exceptions listed with their reasons. A reason that no longer applies fails too.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isErrorCode } from '../support/errorCodes.ts';
import { countValues, readFile, type SheetContents } from '../support/readAll.ts';
import { cellAddress, hasValue, plainText, type Cell } from '../../src/shared/tabular/cells.ts';
import { corpusFacts, corpusFiles, corpusFolder, corpusIsHere, listed, type FileFacts, type SheetFacts } from './corpus.ts';

interface Exception { readonly path: string; readonly what: string; readonly ours: string; readonly reason: string }

const sampleLength = 60;

/** Error numbers as xlrd prints them. */
const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 0, '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#NUM!': 36, '#N/A': 42,
};

/** The ways the readers behind the facts would write a cell: openpyxl dates with midnight, xlrd serials and error numbers. */
const spellings = (cell: Cell, stored: string | undefined): readonly string[] => {
  const said = [plainText(cell), ...(stored === undefined ? [] : [stored, String(Number(stored))])];
  if (typeof cell === 'boolean') said.push(cell ? 'TRUE' : 'FALSE', cell ? '1' : '0');
  if (typeof cell === 'object' && cell?.kind === 'date') said.push(`${cell.iso}T00:00:00`);
  if (typeof cell === 'object' && cell?.kind === 'error') said.push(`#ERR${errorNumbers[cell.code]}`);
  return said.map((text) => text.slice(0, sampleLength));
};

interface Said { readonly address: string; readonly spellings: readonly string[] }

const firstCells = ({ rows }: SheetContents, count: number): Said[] => {
  const found: Said[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      if (found.length >= count) return found;
      if (hasValue(cell)) found.push({ address: cellAddress(column, row.number), spellings: spellings(cell, row.texts?.[column]) });
    }
  }
  return found;
};

const sampleDifference = (sheet: SheetContents, facts: SheetFacts): string | null => {
  const found = firstCells(sheet, facts.sample.length);
  const agrees = found.length === facts.sample.length && facts.sample.every(([address, text], index) =>
    found[index]?.address === address && found[index].spellings.includes(text.slice(0, sampleLength)));
  return agrees ? null : found.map(({ address, spellings: [first] }) => `${address}=${first}`).join(' ');
};

const sheetDifferences = (sheet: SheetContents, facts: SheetFacts): (readonly [what: string, ours: string])[] => {
  const cells = countValues(sheet.rows);
  expect(sheet.end.cells).toBe(cells);
  const sample = sampleDifference(sheet, facts);
  return [
    ...(cells === facts.nonempty ? [] : [[`${facts.sheet}: cells`, String(cells)] as const]),
    ...(facts.merged === undefined || facts.merged === sheet.end.merges.length ? [] : [[`${facts.sheet}: merges`, String(sheet.end.merges.length)] as const]),
    ...(sample === null ? [] : [[`${facts.sheet}: sample`, sample] as const]),
  ];
};

/** How ours differs from the facts about a file; both refusing it is agreement. */
const differences = async (facts: FileFacts): Promise<(readonly [what: string, ours: string])[]> => {
  const read = await readFile(join(corpusFolder, facts.path)).catch((error: unknown) => error);
  if (read instanceof Error) return facts.error === undefined ? [['file', String('code' in read ? read.code : read)]] : [];
  const { sheets } = read as Awaited<ReturnType<typeof readFile>>;
  if (facts.error !== undefined) return [['file', `${sheets.length} sheets, ${sheets.reduce((sum, { end }) => sum + end.cells, 0)} cells`]];
  const list = sheets.map(({ info }) => `${info.name} ${info.visibility}`).join(', ');
  const expected = (facts.sheets ?? []).map(({ sheet, state }) => `${sheet} ${state}`).join(', ');
  const byName = new Map((facts.sheets ?? []).map((sheet) => [sheet.sheet, sheet]));
  return [
    ...(list === expected ? [] : [['sheets', list] as const]),
    ...sheets.flatMap((sheet) => {
      const sheetFacts = byName.get(sheet.info.name);
      return sheetFacts === undefined ? [] : sheetDifferences(sheet, sheetFacts);
    }),
  ];
};

describe.runIf(corpusIsHere)('the corpus', () => {
  const exceptions = listed<Exception>('exceptions.json');
  const facts = corpusIsHere ? corpusFacts().filter(({ reader }) => reader !== null) : [];

  it.each(facts.map((fact) => [fact.path, fact] as const))('%s is read as independent readers do', async (path, fact) => {
    const allowed = exceptions.filter((exception) => exception.path === path).map(({ what, ours }) => [what, ours]);
    expect(await differences(fact)).toEqual(allowed);
  });

  it('has a reason for every exception, and no exception for a file that is not there', () => {
    expect(exceptions.filter(({ path, reason }) => reason.length < 20 || !facts.some((fact) => fact.path === path))).toEqual([]);
  });

  it.each(corpusIsHere ? corpusFiles() : [])('%s opens or is refused with a code within ten seconds', async (path) => {
    const started = performance.now();
    const code = await readFile(join(corpusFolder, path)).then(() => null, (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
    expect(code === null || isErrorCode(code)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
