// Writes out, in the engine's own copy of a workbook, the cells that names in formulas stand for. The engine looks every operand up
// among all names there are, so that a workbook with names takes it twice as long; what the formulas say stays the same.

import type { FormulaCell } from './book.ts';
import type { EngineFile } from './engine.ts';

/** A cell or a range of one sheet: what can stand in a formula as it is. */
const plainReference = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/** Texts, references to sheets and a table's columns are passed over; a word that is no function's, sheet's or table's may be a name. */
const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(?<![\p{L}\p{N}_.!])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.])(?!\s*[(![])/gu;

/** Print areas, titles and filters: no formula can mention them. */
const ofPages = /^_xlnm\./;

/** A formula with the names it knows as the references they stand for. */
export const withoutNames = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replaceAll(words, (word) => names.get(word.toLowerCase()) ?? word);

/** Leaves the copy without the workbook's names that are plain references, and its formulas without mention of them. */
export const inlineNames = (file: EngineFile, formulas: readonly FormulaCell[]): void => {
  const { definedNames } = file.GetDefinedName();
  const isOfAll = ({ Scope }: { readonly Scope?: string }): boolean => (Scope ?? 'Workbook') === 'Workbook';
  // A name that a sheet has of its own too means another cell there: the engine is left to tell them apart.
  const ofSheets = new Set(definedNames.filter((each) => !isOfAll(each)).map(({ Name }) => (Name ?? '').toLowerCase()));
  const known = definedNames.filter((each) => isOfAll(each) && !ofSheets.has((each.Name ?? '').toLowerCase()) && plainReference.test(each.RefersTo ?? ''));
  const names = new Map(known.map(({ Name, RefersTo }) => [(Name ?? '').toLowerCase(), RefersTo ?? '']));
  for (const { sheet, cell, formula } of formulas) {
    const written = withoutNames(formula, names);
    if (written !== formula) file.SetCellFormula(sheet, cell, written);
  }
  for (const each of definedNames.filter((one) => known.includes(one) || ofPages.test(one.Name ?? ''))) file.DeleteDefinedName(each);
};
