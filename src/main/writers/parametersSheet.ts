// The Parameters sheet: every parameter as a named cell a person can change, its meaning, what it may be, what it was at
// export, and the working cells formulas take it from. Knows nothing of agencies.

import type { DataValidation, Style, Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { allowedText, parameterInfo, parameterKeys } from '../../shared/scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { themes } from '../../shared/tokens.ts';
import type { Book, CellValue, Live } from './book.ts';
import { absent, absolute, defineName, label, live, put, putRow } from './book.ts';
import type { ListRanges } from './listTable.ts';
import { listAllowed, partCount, writeLists } from './listTable.ts';
import { partsFormula } from './listParts.ts';
import type { EvaluationModel } from './model.ts';
import { facts } from './names.ts';
import { writeBands } from './bandTable.ts';
import { writeInterventions } from './interventionsBlock.ts';
import { workingCells } from './workingCells.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { formats, inputStyle, styles } from './styles.ts';
import { quoted } from './text.ts';

const headingRow = firstRow + 1;
const column = { name: 1, label: 2, value: 3, values: 4, meaning: 5, exported: 6, changed: 7, valid: 8, used: 9, usedToo: 10 } as const;

/** A parameter as its cell holds it: percentages as fractions, lists as text. */
export const parameterCell = (parameters: Parameters, key: ParameterKey): CellValue => {
  const value = parameters[key];
  if (value === null) return absent;
  if (typeof value === 'object') return value.length === 0 ? absent : value.join(', ');
  return parameterInfo[key].kind === 'percent' ? Number(value) / 10000 : value;
};

const numberFormat = (key: ParameterKey): string => {
  const { kind } = parameterInfo[key];
  if (kind === 'percent') return formats.percent;
  if (kind === 'bounds' || kind === 'limits' || kind === 'weights') return formats.text;
  if (kind === 'switch') return formats.logical;
  return kind === 'count' || kind === 'optionalCount' ? formats.count : 'General';
};

const validationOf = (key: ParameterKey, cell: string, title: string): DataValidation | null => {
  const info = parameterInfo[key];
  const shared = { allowBlank: false, showErrorMessage: true, errorStyle: 'stop', errorTitle: title, error: allowedText(key) } as const;
  switch (info.kind) {
    case 'percent': return { ...shared, type: 'decimal', operator: 'between', formulae: [info.min / 10000, info.max / 10000] };
    case 'count': return { ...shared, type: 'whole', operator: 'between', formulae: [info.min, info.max] };
    case 'switch': return { ...shared, type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'choice': return { ...shared, type: 'list', formulae: [quoted(info.allowed.join(','))] };
    case 'optionalCount':
      return { ...shared, type: 'custom', formulae: [`IF(ISNUMBER(${cell}),AND(${cell}>=${info.min},${cell}<=${info.max},INT(${cell})=${cell}),${cell}="–")`] };
    case 'limits': case 'weights': return { ...shared, type: 'custom', formulae: [`${partsFormula(cell)}=${partCount[info.kind]}`] };
    default: return null;
  }
};

/** Whether a parameter's cell holds what it may. */
const allowedFormula = (key: ParameterKey, lists: ListRanges): string => {
  const info = parameterInfo[key];
  const whole = (least: number, most: number): string => `IF(ISNUMBER(${key}),AND(${key}>=${least},${key}<=${most},INT(${key})=${key}),FALSE)`;
  if (key === 'completionLimits' || key === 'disclosureWeights') return listAllowed(key, lists[key]);
  switch (info.kind) {
    case 'percent': return `IF(ISNUMBER(${key}),AND(${key}>=0,${key}<=1),FALSE)`;
    case 'count': return whole(info.min, info.max);
    case 'optionalCount': return `IF(${key}="–",TRUE,${whole(info.min, info.max)})`;
    case 'switch': return `IF(ISLOGICAL(${key}),TRUE,OR(LOWER(${key})="true",LOWER(${key})="false"))`;
    case 'choice': return `OR(${info.allowed.map((choice) => `${key}=${quoted(choice)}`).join(',')})`;
    // One bound alone is a text that reads as a number: engines differ on which it is, not on its length.
    default: return `LEN(${key})>0`;
  }
};

/** Parameters of how days are counted, report by report: reports are not in the workbook. */
const fixed: ReadonlySet<ParameterKey> = new Set(['jointLeaveWorks', 'countFrom']);
const ofDisclosure: ReadonlySet<ParameterKey> = new Set(['disclosureTargetItems', 'disclosureWeights']);

/** Whether figures follow a parameter, or stand as they were exported. */
const standing = ({ sheets }: EvaluationModel, key: ParameterKey): 'fixed' | 'live' => {
  const isLeftOut = (ofDisclosure.has(key) && !sheets.includes('disclosure')) || (key === 'completionLimits' && !sheets.includes('speed'));
  return fixed.has(key) || isLeftOut ? 'fixed' : 'live';
};

const valueStyle = (model: EvaluationModel, key: ParameterKey): Partial<Style> =>
  (standing(model, key) === 'fixed' ? { ...styles.mutedRight, numFmt: numberFormat(key) } : inputStyle(numberFormat(key)));

const meaningOf = (model: EvaluationModel, key: ParameterKey): string => {
  const stands = standing(model, key);
  return t(model.language, `sheet.meaning.${key}`) + (stands === 'live' ? '' : ` ${t(model.language, `sheet.parameters.${stands}`)}`);
};

const writeParameter = (book: Book, sheet: Worksheet, model: EvaluationModel, key: ParameterKey, lists: ListRanges, row: number): void => {
  const { language, result: { parameters } } = model;
  const value = parameterCell(parameters, key);
  const words = { yes: t(language, 'sheet.allowed'), no: t(language, 'sheet.notAllowed'), changed: t(language, 'sheet.changed') };
  const exported = { ...styles.mutedRight, numFmt: numberFormat(key) };
  const cell = put(book, sheet, row, column.value, value, valueStyle(model, key));
  defineName(book, sheet, cell, key);
  const validation = validationOf(key, cell, t(language, 'sheet.parameters.invalid'));
  if (validation !== null) sheet.getCell(cell).dataValidation = validation;
  putRow(book, sheet, row, column.name, [[key, styles.code], [t(language, `parameter.${key}`), styles.strong]]);
  const choices = parameterInfo[key].kind === 'bounds' ? t(language, 'sheet.parameters.listOf') : allowedText(key);
  put(book, sheet, row, column.values, choices, styles.muted);
  const meaning = meaningOf(model, key);
  put(book, sheet, row, column.meaning, meaning, styles.label);
  sheet.getRow(row).height = 13.5 * Math.max(Math.ceil(meaning.length / 58), Math.ceil(choices.length / 25)) + 4;
  const stored = put(book, sheet, row, column.exported, value, exported);
  put(book, sheet, row, column.changed, live(`IF(${key}=${stored},"–",${quoted(words.changed)})`, null), styles.verdict);
  const valid = `IF(${allowedFormula(key, lists)},${quoted(words.yes)},${quoted(words.no)})`;
  put(book, sheet, row, column.valid, live(valid, words.yes), styles.verdict);
  workingCells(model, key).forEach(([name, cellValue, numFmt], at) => {
    const working = put(book, sheet, row, column.used + at, cellValue, { ...styles.mutedRight, numFmt });
    defineName(book, sheet, working, name);
  });
};

const writeHeadings = (book: Book, sheet: Worksheet, model: EvaluationModel): void => {
  const say = (key: 'name' | 'parameter' | 'value' | 'values' | 'meaning' | 'exported' | 'changed' | 'valid' | 'used') =>
    t(model.language, `sheet.parameters.${key}`);
  putRow(book, sheet, headingRow, 1, [
    [say('name'), styles.heading], [say('parameter'), styles.heading], [say('value'), styles.headingRight],
    [say('values'), styles.heading], [say('meaning'), styles.heading], [say('exported'), styles.headingRight],
    [say('changed'), styles.heading], [say('valid'), styles.heading], [say('used'), styles.headingRight], [' ', styles.headingRight],
  ]);
  sheet.getRow(headingRow).height = 27;
};

/** How many parameters were changed since export. */
const changedCount = (sheet: Worksheet, model: EvaluationModel): Live => {
  const rows = `${absolute(sheet, `G${headingRow + 1}:G${headingRow + parameterKeys.length}`)}`;
  return live(`COUNTIF(${rows},${quoted(t(model.language, 'sheet.changed'))})`, 0);
};

/** How many parameters hold an allowed value. */
export const allowedCount = (sheet: Worksheet, model: EvaluationModel): Live => {
  const rows = `${absolute(sheet, `H${headingRow + 1}:H${headingRow + parameterKeys.length}`)}`;
  return live(`COUNTIF(${rows},${quoted(t(model.language, 'sheet.allowed'))})`, parameterKeys.length);
};

/** Writes the sheet and names its cells. */
export const writeParametersSheet = (book: Book, model: EvaluationModel): Worksheet => {
  const sheet = addSheet(book, model, {
    key: 'sheet.parameters', title: t(model.language, 'sheet.parameters'), landscape: true, columns: 10,
    widths: [19, 27, 20, 22, 50, 20, 11, 13, 16, 11], tab: themes.light.accent,
  });
  put(book, sheet, firstRow, 1, t(model.language, 'sheet.parameters.how'), styles.subtitle);
  put(book, sheet, firstRow, column.exported, t(model.language, 'sheet.summary.parametersChanged'), styles.noteRight);
  label(book, sheet, put(book, sheet, firstRow, column.changed, changedCount(sheet, model), styles.count), facts.changed);
  writeHeadings(book, sheet, model);
  const last = headingRow + parameterKeys.length;
  const lists = writeLists(book, sheet, model, last + 2);
  parameterKeys.forEach((key, at) => writeParameter(book, sheet, model, key, lists, headingRow + 1 + at));
  colourSigns(sheet, `G${headingRow + 1}:H${last}`);
  writeInterventions(book, sheet, model, writeBands(book, sheet, model, last + 2) + 1);
  sheet.pageSetup.fitToHeight = 1;
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingRow, showGridLines: false }];
  return sheet;
};
