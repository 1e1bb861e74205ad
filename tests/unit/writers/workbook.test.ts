// The evaluation workbook as its reader finds it, opened with a library that had no part in writing it.

import { beforeAll, describe, expect, it } from 'vitest';
import type * as XLSX from '@e965/xlsx';
import { figuresOf } from '../../../src/main/writers/figures.ts';
import { writeEvaluation } from '../../../src/main/writers/workbook.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { parameterKeys } from '../../../src/shared/scoring/parameters.ts';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { AgencyInput } from '../../../src/shared/scoring/types.ts';
import type { Reader } from './cells.ts';
import { cellAt, figuresIn, named, placeOf, read, roundedAll } from './cells.ts';
import { agencies, evaluation, inputsOf, periods, quiet, source } from './model.ts';

const cellsOf = (sheet: XLSX.WorkSheet | undefined): readonly (readonly [string, XLSX.CellObject])[] =>
  Object.entries(sheet ?? {}).filter(([address]) => !address.startsWith('!')) as [string, XLSX.CellObject][];

it('says of items nobody asked a number of that there is no verdict, and names no target', async () => {
  const item = {
    title: 'Data aduan', publisher: 'KemenPANRB', link: 'https://data.example.id', format: 'CSV', licence: 'CC BY 4.0', publishedDate: '2022-03-01',
    complete: true, timely: true, documented: false,
  };
  const written = read((await writeEvaluation(evaluation({ ...inputsOf(agencies(5, 0.8)), disclosure: [item] }), quiet)).bytes);
  const said = cellsOf(written.Sheets['Summary']).flatMap(([, { v }]) => (typeof v === 'string' && v.startsWith('Milestone 3:') ? [v] : []));
  expect(said).toEqual(['Milestone 3: 90 of 100 points of published items, 90 %. No number of items is asked for, so there is no verdict.']);
}, 60_000);

describe('an evaluation workbook', () => {
  const model = evaluation(inputsOf(agencies(60, 0.8)), { agencyThreshold: 4550, archivedReports: 'excluded' });
  let book: Reader;
  let written: Awaited<ReturnType<typeof writeEvaluation>>;
  beforeAll(async () => {
    written = await writeEvaluation(model, quiet);
    book = read(written.bytes);
  }, 120_000);

  it('has the sheets in their order', () => {
    expect(book.SheetNames).toEqual([
      'Cover', 'Summary', 'Parameters', 'Agencies', 'Speed', 'Trend', 'Disclosure', 'Scenarios', 'Plan', 'Evidence matrix', 'Findings', 'Comments', 'Sources',
      'Definitions', 'Check',
    ]);
  });

  it('recomputes every formula before it is handed over', () => {
    const formulas = book.SheetNames.flatMap((name) => cellsOf(book.Sheets[name])).filter(([, cell]) => cell.f !== undefined);
    expect(written.formulas).toBe(formulas.length);
    expect(written.recomputed).toBe(written.formulas);
  });

  it('stores every figure of the engine as the result of a formula or as a value', () => {
    const figures = figuresOf(model.result);
    expect(figuresIn(book, figures)).toEqual(roundedAll(figures));
    for (const name of ['m1Numerator', 'm1Denominator', 'm1Value', 'm1Target', 'm1Verdict', 'm2Value', 'goodValue', 'totalReceived']) {
      expect(named(book, name)?.f, name).toBeTruthy();
      expect(placeOf(book, name)[0]).toBe('Summary');
    }
  });

  it('names the cell of every parameter by its key and holds percentages as percent', () => {
    for (const key of parameterKeys) expect(placeOf(book, key)[0], key).toBe('Parameters');
    expect(named(book, 'agencyThreshold')).toMatchObject({ t: 'n', v: 0.455, z: '0.00%' });
    expect(named(book, 'archivedReports')?.v).toBe('excluded');
    expect(named(book, 'inProcessCounts')).toMatchObject({ t: 'b', v: true });
    expect(named(book, 'volumeBands')?.v).toBe('1000, 100');
  });

  it('never shows an empty text or an error as a result', () => {
    for (const name of book.SheetNames) {
      for (const [address, cell] of cellsOf(book.Sheets[name])) {
        if (cell.f === undefined) continue;
        expect(cell.t, `${name}!${address}`).not.toBe('e');
        expect(cell.v, `${name}!${address} ${cell.f}`).not.toBe('');
        expect(cell.v).toBeDefined();
      }
    }
  });

  it('compares in whole numbers with the threshold', () => {
    const formula = cellAt(book, 'Agencies', 'N7')?.f ?? '';
    expect(formula).toContain('10000*J7>=agencyThresholdPoints*I7');
  });

  it('matches Tolok in every line of Check', () => {
    const verdicts = cellsOf(book.Sheets['Check']).filter(([address]) => /^D\d+$/.test(address)).map(([, cell]) => cell.v);
    expect(verdicts.length).toBeGreaterThan(50);
    expect(new Set(verdicts)).toEqual(new Set(['▲ matches', 'Match']));
  });

  it('lists sources with fingerprint and rows that add up by formula', () => {
    expect(cellAt(book, 'Sources', 'M7')?.v).toBe(source().sha256);
    expect(cellAt(book, 'Sources', 'K7')).toMatchObject({ f: 'IF(G7=H7+I7+J7,"▲ yes","▼ no")', v: '▲ yes' });
  });
});

describe('texts from evidence', () => {
  const names = [
    '=1+1', '+CMD|calc!A0', '-2+3', '@SUM(A1:A9)', '"quoted" & <b>\'s', 'Dinas _x0041_ Contoh', `very long ${'x'.repeat(40_000)}`,
    'line\nbreak\u0000\u0008', 'lone \uD800 surrogate', '{=A1}', "'apostrophe", 'a\tb', '–', '▲ yes',
  ];
  const hostile: AgencyInput[] = names.map((name, at) => ({
    key: `k${at}`, name, type: 'city', evidence: 'summary', tally: tallyOf({ received: 10 + at, states: { completed: at, inProcess: 1, archived: 0 } }),
  }));

  it('stay the texts they are, and none becomes a formula', async () => {
    const { bytes } = await writeEvaluation(evaluation(inputsOf(hostile), {}, {
      projectName: '=HYPERLINK("x") & &P <i>', scenario: '+A1', sources: [source({ file: '=cmd.xlsx', sheet: '@sheet' })],
    }), quiet);
    const book = read(bytes);
    const stored = names.map((_, at) => cellAt(book, 'Agencies', `B${7 + at}`));
    for (const cell of stored) {
      expect(cell?.f).toBeUndefined();
      expect(cell?.t).toBe('s');
      expect(cell?.z).toBe('@');
    }
    expect(stored[0]?.v).toBe('=1+1');
    expect(stored[4]?.v).toBe(names[4]);
    expect(stored[5]?.v).toBe(names[5]);
    expect(String(stored[6]?.v)).toHaveLength(32_767);
    expect(stored[7]?.v).toBe('line\nbreak��');
    expect(stored[8]?.v).toBe('lone � surrogate');
    expect(cellAt(book, 'Sources', 'B7')).toMatchObject({ t: 's', v: '=cmd.xlsx' });
  }, 60_000);
});

describe('unusual evaluations', () => {
  it.each([
    ['without any agency', inputsOf([])],
    ['without a register and without evidence', inputsOf(agencies(3, 1).map((each) => ({ ...each, evidence: 'none' as const, tally: null })), periods.B18, false)],
    ['with every agency missing', inputsOf(agencies(5, 1).map((each) => ({ ...each, evidence: 'none' as const, tally: null })))],
  ])('can be written %s', async (_, inputs) => {
    const written = await writeEvaluation(evaluation(inputs, {}, { sources: [], findings: [] }), quiet);
    expect(written.recomputed).toBe(written.formulas);
  }, 60_000);

  it('is written in Indonesian with the synthetic mark on every sheet', async () => {
    const { bytes } = await writeEvaluation(evaluation(inputsOf(agencies(8, 1)), {}, { language: 'id', synthetic: true, scenario: 'Dasar' }), quiet);
    const book = read(bytes);
    expect(book.SheetNames).toEqual([
      'Sampul', 'Ringkasan', 'Parameter', 'Instansi', 'Kecepatan', 'Tren', 'Keterbukaan', 'Skenario', 'Rencana', 'Matriks data dukung', 'Temuan', 'Komentar',
      'Sumber', 'Definisi', 'Periksa',
    ]);
    for (const name of book.SheetNames) expect(String(cellAt(book, name, 'A3')?.v), name).toMatch(/^SINTETIS/);
  }, 60_000);
});

describe('handing over', () => {
  const model = evaluation(inputsOf(agencies(20, 0.8)));

  it('is refused when a stored result is not what its formula gives', async () => {
    const [first, ...rest] = model.result.agencies;
    if (first === undefined) throw new Error('the model has no agency');
    const wrong = { ...model, result: { ...model.result, agencies: [{ ...first, missingToThreshold: 999_999 }, ...rest] } };
    await expect(writeEvaluation(wrong, quiet)).rejects.toMatchObject({ code: 'export.mismatch', params: { cell: 'Agencies!Q7', stored: '999999' } });
  }, 60_000);

  it('reports how far it is and stops when cancelled', async () => {
    const seen: number[] = [];
    await writeEvaluation(model, { onProgress: (done, total) => seen.push(done / total), checkCancelled: () => {} });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
    const cancelled = { onProgress: () => {}, checkCancelled: () => { throw new AppError('job.cancelled'); } };
    await expect(writeEvaluation(model, cancelled)).rejects.toMatchObject({ code: 'job.cancelled' });
  }, 60_000);
});
