// Verifying a workbook: what was altered is found, what it says of itself is read back, what is no workbook is refused.

import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/main/writers/figures.ts';
import { loadEngine, openWorkbook } from '../../../src/main/writers/engine.ts';
import { compareFigures, verifyWorkbook } from '../../../src/main/writers/verify.ts';
import { writeEvaluation } from '../../../src/main/writers/workbook.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { agencies, evaluation, inputsOf, quiet } from './model.ts';
import { changed } from './soffice.ts';

describe('verifying', () => {
  const inputs = inputsOf(agencies(30, 0.8));
  const model = evaluation(inputs, { agencyThreshold: 6025, volumeBands: [200] }, { language: 'id' });
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await writeEvaluation(model, quiet));
  }, 120_000);

  const altered = async (alter: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    alter(book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };

  it('finds nothing in a workbook as it was handed over, and reads its figures and parameters back', async () => {
    const found = await verifyWorkbook(bytes, quiet);
    expect(found.different).toEqual([]);
    expect(found.recomputed).toBe(found.formulas);
    expect(found.formulas).toBeGreaterThan(500);
    expect(found.period).toBe('B18');
    expect(found.parameters).toEqual(model.result.parameters);
    expect(compareFigures(found.figures, figuresOf(model.result))).toEqual([]);
  }, 60_000);

  it('names the cell whose stored result was altered', async () => {
    const wrong = await altered((book) => {
      const cell = book.getWorksheet('Instansi')?.getCell('I7');
      if (cell !== undefined) cell.value = { formula: cell.formula, result: 123_456 } as ExcelJS.CellFormulaValue;
    });
    const { different } = await verifyWorkbook(wrong, quiet);
    expect(different).toHaveLength(1);
    expect(different[0]).toMatchObject({ cell: 'Instansi!I7', stored: '123456' });
  }, 60_000);

  it('compares with a project scored otherwise', async () => {
    const { figures } = await verifyWorkbook(bytes, quiet);
    const other = score(inputs, { ...model.result.parameters, agencyThreshold: 100 });
    const differences = compareFigures(figures, figuresOf(other));
    expect(differences.map(({ figure }) => figure)).toContain('m2Numerator');
  }, 60_000);

  it('reads a parameter changed in the workbook, and refuses one it may not be', async () => {
    const moved = await verifyWorkbook(await changed(bytes, { agencyThreshold: 0.5, inProcessCounts: false }), quiet);
    expect(moved.parameters).toMatchObject({ agencyThreshold: 5000, inProcessCounts: false });
    const wrong = await changed(bytes, { archivedReports: 'sometimes' });
    await expect(verifyWorkbook(wrong, quiet)).rejects.toMatchObject({ code: 'parameter.invalid' });
  }, 60_000);

  it('recomputes any other workbook and says so when it is none', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Other's sheet");
    sheet.getCell('A1').value = 2;
    sheet.getCell('A2').value = { formula: 'A1*21', result: 42 };
    sheet.getCell('A3').value = { formula: 'A1&"x"', result: '3x' };
    const found = await verifyWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), quiet);
    expect(found).toMatchObject({ formulas: 2, recomputed: 2, parameters: null, period: null, figures: {} });
    expect(found.different).toEqual([{ cell: "'Other''s sheet'!A3", stored: '3x', recomputed: '2x' }]);
    await expect(verifyWorkbook(new Uint8Array([80, 75, 1, 2]), quiet, 'x.xlsx')).rejects.toMatchObject({
      code: 'verify.notWorkbook', params: { file: 'x.xlsx' },
    });
  }, 60_000);

  it('takes a name that a sheet has of its own for that sheet’s cell', async () => {
    const book = new ExcelJS.Workbook();
    for (const [name, rate] of [['Satu', 5], ['Dua', 7]] as const) {
      const sheet = book.addWorksheet(name);
      sheet.getCell('A1').value = rate;
      sheet.getCell('B1').value = { formula: 'rate*2+other', result: rate * 2 + 1 };
      sheet.getCell('C1').value = 1;
    }
    const file = openWorkbook(await loadEngine(), new Uint8Array(await book.xlsx.writeBuffer()));
    file?.SetDefinedName({ Name: 'rate', RefersTo: 'Satu!$A$1' });
    file?.SetDefinedName({ Name: 'rate', RefersTo: 'Dua!$A$1', Scope: 'Dua' });
    file?.SetDefinedName({ Name: 'other', RefersTo: 'Satu!$C$1' });
    const { buffer } = file?.WriteToBuffer() ?? { buffer: null };
    const found = await verifyWorkbook(new Uint8Array(buffer as unknown as Uint8Array), quiet);
    expect(found).toMatchObject({ formulas: 2, recomputed: 2, different: [] });
  }, 60_000);
});
