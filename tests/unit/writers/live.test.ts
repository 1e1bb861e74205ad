// Changing a parameter in the workbook gives what the engine gives under that parameter: in LibreOffice, which shares no code
// with Tolok, and in the engine that recomputes before every export.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBook } from '../../../src/main/writers/book.ts';
import type { CellValue } from '../../../src/main/writers/book.ts';
import { loadEngine, openWorkbook } from '../../../src/main/writers/engine.ts';
import { figureCell } from '../../../src/main/writers/figureCells.ts';
import type { FigureName } from '../../../src/main/writers/figures.ts';
import { figuresOf } from '../../../src/main/writers/figures.ts';
import { parameterCell } from '../../../src/main/writers/parametersSheet.ts';
import { composeSheets, writeEvaluation } from '../../../src/main/writers/workbook.ts';
import { parameterKeys } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyInput, ParameterKey, Parameters, ScoreResult } from '../../../src/shared/scoring/types.ts';
import { anyAgencies, anyParameters } from '../scoring/arbitraries.ts';
import { plain } from '../scoring/build.ts';
import { cellAt, figuresIn, read, roundedAll } from './cells.ts';
import { agencies, evaluation, inputsOf, quiet } from './model.ts';
import { changed, hasOffice, recomputed } from './soffice.ts';
import { items } from './wholeModel.ts';

/** Parameters whose effect the workbook carries; speed stands as exported. */
const fixedKeys: ReadonlySet<ParameterKey> = new Set(['followUpLimit', 'completionLimits', 'notYetDue', 'jointLeaveWorks', 'countFrom']);
const liveKeys = parameterKeys.filter((key) => !fixedKeys.has(key));

const cellsFor = (changes: Partial<Parameters>, all: Parameters): Record<string, CellValue> =>
  Object.fromEntries((Object.keys(changes) as ParameterKey[]).map((key) => [key, parameterCell({ ...all, ...changes }, key)]));

const verdictWord = (verdict: boolean | null): readonly string[] =>
  verdict === null ? ['◆ unknown', '– not counted'] : [verdict ? '▲ yes' : '▼ no'];

/** Agencies at and beside the edges of thresholds, then agencies of every kind. */
const edge: AgencyInput[] = [
  plain('nine of twenty', 20, 9), plain('four of nine', 9, 4), plain('none', 0, 0), plain('half', 1000, 400, 100), plain('a hair below', 10_000, 4499),
  plain('a hair above', 10_000, 4501), plain('exactly', 10_000, 4500),
];

describe.skipIf(!hasOffice)('a workbook changed and recomputed by LibreOffice', () => {
  const inputs = inputsOf([...edge.map((each) => ({ ...each, type: 'city' as const })), ...agencies(90, 0.7)]);
  const model = evaluation({ ...inputs, disclosure: [...items] });
  const cases: readonly Partial<Parameters>[] = [
    {},
    { agencyThreshold: 6000 },
    { agencyThreshold: 4499, goodThreshold: 4501, agencyShareTarget: 6666 },
    { completionTarget: 6050, completionMeasure: 'followedUp' },
    { archivedReports: 'excluded', zeroReportAgencies: 'met' },
    { archivedReports: 'asCompleted', zeroReportAgencies: 'excluded', missingAgencies: 'excluded' },
    { inProcessCounts: false, minimumReports: 30, smallNumber: 100 },
    { inProcessCounts: false, archivedReports: 'asCompleted', volumeBands: [500, 50, 5] },
    { volumeBands: [] },
    { disclosureTargetItems: 4 },
    { disclosureTargetItems: 2, disclosureWeights: [50, 10, 10, 10, 10, 10] },
  ];

  it('gives the figures the engine gives, for every case', async () => {
    const { bytes } = await writeEvaluation(model, quiet);
    const books = await Promise.all(cases.map((changes) => changed(bytes, cellsFor(changes, model.result.parameters))));
    const answers = await recomputed(books);
    cases.forEach((changes, at) => {
      const book = read(answers[at] ?? new Uint8Array());
      const expected = score(model.inputs, { ...model.result.parameters, ...changes });
      expect(figuresIn(book, figuresOf(expected)), JSON.stringify(changes)).toEqual(roundedAll(figuresOf(expected)));
      agenciesAgree(book, expected, JSON.stringify(changes));
    });
  }, 240_000);

  const agenciesAgree = (book: ReturnType<typeof read>, expected: ScoreResult, about: string): void => {
    expected.agencies.forEach((agency, at) => {
      const cell = (column: string) => cellAt(book, 'Agencies', `${column}${7 + at}`)?.v;
      const said = `${about} ${agency.name}`;
      expect(cell('I'), said).toBe(agency.denominator ?? '–');
      expect(verdictWord(agency.meets), said).toContain(cell('N'));
      expect(verdictWord(agency.good), said).toContain(cell('O'));
      expect(cell('Q'), said).toBe(agency.missingToThreshold ?? '–');
      expect(cell('S') === '–', said).toBe(agency.flags.length === 0);
    });
  };
});

describe('the workbook of any evaluation', () => {
  const raw = { RawCellValue: true } as const;

  /** Composes the workbook of one set of parameters, changes every parameter to another, and recomputes Summary. */
  const recomputedUnder = async (list: readonly AgencyInput[], from: Parameters, to: Parameters) => {
    const book = newBook();
    composeSheets(book, evaluation(inputsOf(list), from), quiet);
    const file = openWorkbook(await loadEngine(), new Uint8Array(await book.workbook.xlsx.writeBuffer()));
    if (file === null) throw new Error('the engine cannot open the workbook');
    for (const key of liveKeys) {
      const [sheet = '', cell = ''] = (book.workbook.definedNames.getRanges(key).ranges[0] ?? '').replaceAll(/['$]/g, '').split('!');
      file.SetCellValue(sheet, cell, parameterCell(to, key));
    }
    return (name: FigureName): string => {
      const [sheet = '', cell = ''] = (book.labels.get(name) ?? '').replaceAll('$', '').split('!');
      return file.CalcCellValue(sheet, cell, raw).value;
    };
  };

  /** A number at the digits that doubles share in print; any other text as it is. */
  const asPrinted = (text: string): string => (/^-?\d/.test(text) ? Number(text).toPrecision(12) : text);

  it('gives the engine’s figures under any other parameters', async () => {
    await fc.assert(fc.asyncProperty(anyAgencies, anyParameters, anyParameters, async (list, from, other) => {
      const to = { ...from, ...Object.fromEntries(liveKeys.map((key) => [key, other[key]])) };
      const answer = await recomputedUnder(list, from, to);
      const figures = figuresOf(score(inputsOf(list), to));
      for (const [name, value] of Object.entries(figures) as [FigureName, (typeof figures)[FigureName]][]) {
        expect(asPrinted(answer(name)), name).toBe(asPrinted(String(figureCell('en', value) ?? '–')));
      }
    }), { numRuns: 12 });
  }, 240_000);

  it('stores results that the engine arrives at', async () => {
    await fc.assert(fc.asyncProperty(anyAgencies, anyParameters, async (list, parameters) => {
      const { formulas, recomputed: all } = await writeEvaluation(evaluation(inputsOf(list), parameters), quiet);
      expect(all).toBe(formulas);
    }), { numRuns: 8 });
  }, 240_000);
});
