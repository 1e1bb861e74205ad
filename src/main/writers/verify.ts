// Recomputes any workbook's formulas and compares them with what the file has stored; from an evaluation workbook it also reads
// back the figures and parameters, so that they can be compared with a project. Knows no project.

import ExcelJS from 'exceljs';
import type { Cell } from 'exceljs';
import { AppError } from '../../shared/errors.ts';
import type { Language } from '../../shared/domain.ts';
import { languages } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import { defaultParameters, parameterInfo, parameterKeys, setParameter } from '../../shared/scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { verdicts } from '../../shared/scoring/types.ts';
import type { CellValue, FormulaCell } from './book.ts';
import { absent } from './book.ts';
import { loadEngine, openWorkbook } from './engine.ts';
import type { FigureName, Figures, FigureValue } from './figures.ts';
import { interventionLines } from './interventionsBlock.ts';
import type { WorkHooks } from './model.ts';
import { facts } from './names.ts';
import type { Recomputation } from './recompute.ts';
import { recompute } from './recompute.ts';
import { milestoneVerdictWord } from './words.ts';

/** What an evaluation workbook says of itself; absent parts are null or missing. */
export interface VerifiedWorkbook extends Recomputation {
  /** Named figures found on Summary; a verdict is `met`, not a word. */
  readonly figures: Readonly<Partial<Record<string, FigureValue>>>;
  readonly period: string | null;
  /** The parameters in the workbook's cells; null when it is not an evaluation workbook. Throws `parameter.invalid` for a wrong one. */
  readonly parameters: Parameters | null;
  /** What its scenario supposes agencies did, as `interventionFrom` reads it. */
  readonly interventions: readonly string[];
}

const asStored = (value: unknown): CellValue | null => {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** A formula's stored result; one without is compared as the empty text it shows. */
const formulaCell = (sheet: string, cell: Cell): FormulaCell | null =>
  cell.type === ExcelJS.ValueType.Formula ? { sheet, cell: cell.address, formula: cell.formula, stored: asStored(cell.result) ?? '' } : null;

const formulasOf = (workbook: ExcelJS.Workbook): readonly FormulaCell[] => {
  const formulas: FormulaCell[] = [];
  workbook.worksheets.forEach((sheet) => sheet.eachRow((row) => row.eachCell((cell) => {
    const found = formulaCell(sheet.name, cell);
    if (found !== null) formulas.push(found);
  })));
  return formulas;
};

/** The value in the one cell a name stands for. */
const namedValue = (workbook: ExcelJS.Workbook, name: string): CellValue | null => {
  const match = /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(workbook.definedNames.getRanges(name).ranges[0] ?? '');
  if (match === null) return null;
  const cell = workbook.getWorksheet(match[1] ?? '')?.getCell(`${match[2]}${match[3]}`);
  if (cell === undefined) return null;
  return asStored(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);
};

const inLanguage = (language: Language, text: string): FigureValue => {
  if (text === t(language, 'sheet.certain')) return 'certain';
  if (text === t(language, 'sheet.open')) return 'open';
  return verdicts.find((verdict) => milestoneVerdictWord(language, verdict) === text) ?? null;
};

/** A cell's value as a figure: `–` is absent, a verdict's word becomes the verdict. */
const figureOf = (value: CellValue | null): FigureValue => {
  if (typeof value !== 'string') return typeof value === 'boolean' ? String(value) : value;
  if (value === absent) return null;
  return languages.map((language) => inLanguage(language, value)).find((figure) => figure !== null) ?? value;
};

/** Names of figures; those of parameters end otherwise. */
const figurePattern =
  /^(m[123]|[a-z]\w*)(Numerator|Denominator|Value|Verdict|Needed|Missing|Worst|Best|Certain)$|^m[123]Target$|^total[A-Z]/;

const namesOf = (workbook: ExcelJS.Workbook): readonly string[] => workbook.definedNames.model.map(({ name }) => name);

const figuresIn = (workbook: ExcelJS.Workbook): VerifiedWorkbook['figures'] =>
  Object.fromEntries(namesOf(workbook)
    .filter((name) => figurePattern.test(name))
    .map((name) => [name, figureOf(namedValue(workbook, name))]));

/** A parameter's cell as a person would write it, so that the one reader of parameters reads it. */
const writtenAs = (key: ParameterKey, value: CellValue): string => {
  if (value === absent) return '';
  return typeof value === 'number' && parameterInfo[key].kind === 'percent' ? String(Math.round(value * 10000) / 100) : String(value);
};

const parametersIn = (workbook: ExcelJS.Workbook): Parameters | null => {
  const found = parameterKeys.map((key) => [key, namedValue(workbook, key)] as const);
  if (found.every(([, value]) => value === null)) return null;
  return found.reduce<Parameters>(
    (parameters, [key, value]) => (value === null ? parameters : setParameter(parameters, key, writtenAs(key, value))), defaultParameters,
  );
};

const scenarioIn = (workbook: ExcelJS.Workbook): Pick<VerifiedWorkbook, 'parameters' | 'interventions'> =>
  ({ parameters: parametersIn(workbook), interventions: interventionLines(namedValue(workbook, facts.interventions)) });

const load = async (bytes: Uint8Array, file: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new AppError('verify.notWorkbook', { file });
  }
  return workbook;
};

/** The scenario a workbook was made under, as its Parameters sheet has it now; null when it is no evaluation workbook. */
export interface WorkbookScenario {
  readonly period: string | null;
  readonly parameters: Parameters;
  readonly interventions: readonly string[];
}

/** Reads the scenario back without recomputing anything. Throws `verify.notWorkbook` and `parameter.invalid`. */
export const readWorkbookScenario = async (bytes: Uint8Array, name: string): Promise<WorkbookScenario> => {
  const workbook = await load(bytes, name);
  const { parameters, interventions } = scenarioIn(workbook);
  if (parameters === null) throw new AppError('scenario.notInWorkbook', { file: name });
  const period = namedValue(workbook, facts.period);
  return { period: typeof period === 'string' ? period : null, parameters, interventions };
};

/**
 * Recomputes every formula of a workbook; `name` is what messages call it. Throws `verify.notWorkbook` for bytes that are no .xlsx workbook, `parameter.invalid`
 * when a parameter's cell holds what it may not, and whatever `checkCancelled` throws.
 */
export const verifyWorkbook = async (bytes: Uint8Array, hooks: WorkHooks, name = ''): Promise<VerifiedWorkbook> => {
  const workbook = await load(bytes, name);
  hooks.checkCancelled();
  const file = openWorkbook(await loadEngine(), bytes);
  if (file === null) throw new AppError('verify.notWorkbook', { file: name });
  const period = namedValue(workbook, facts.period);
  return {
    ...recompute(file, formulasOf(workbook), hooks),
    figures: figuresIn(workbook),
    period: typeof period === 'string' ? period : null,
    ...scenarioIn(workbook),
  };
};

/** A figure the workbook states and the project scores otherwise. */
export interface FigureDifference {
  readonly figure: string;
  readonly workbook: string;
  readonly project: string;
}

const sameFigure = (left: FigureValue, right: FigureValue): boolean =>
  typeof left === 'number' && typeof right === 'number' ? Math.abs(left - right) < 1e-9 : left === right;

const said = (value: FigureValue): string => (value === null ? absent : String(value));

/** The workbook's figures that differ from a project's, which must have been scored under the workbook's own parameters. */
export const compareFigures = (workbook: VerifiedWorkbook['figures'], project: Figures): readonly FigureDifference[] =>
  (Object.keys(project) as FigureName[]).flatMap((figure) => {
    const [stated, scored] = [workbook[figure], project[figure]];
    if (stated === undefined || sameFigure(stated, scored)) return [];
    return [{ figure, workbook: said(stated), project: said(scored) }];
  });
