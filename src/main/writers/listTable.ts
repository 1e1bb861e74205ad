// Limits by class and points of checks, each list of its parameter taken apart into cells of their own, which Speed and Disclosure read.

import type { Worksheet } from 'exceljs';
import { reportClasses } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import { disclosureChecks } from '../../shared/scoring/disclosureItem.ts';
import type { Book } from './book.ts';
import { absolute, label, live, put, putRow } from './book.ts';
import { partFormula, partsFormula } from './listParts.ts';
import type { EvaluationModel } from './model.ts';
import { partOf } from './names.ts';
import { styles } from './styles.ts';

interface List {
  readonly key: 'completionLimits' | 'disclosureWeights';
  readonly parts: readonly string[];
  readonly values: readonly number[];
}

const listsOf = ({ language, result: { parameters } }: EvaluationModel): readonly List[] => [
  { key: 'completionLimits', parts: reportClasses.map((name) => t(language, `reports.class.${name}`)), values: parameters.completionLimits },
  { key: 'disclosureWeights', parts: disclosureChecks.map((name) => t(language, `sheet.disclosure.${name}`)), values: parameters.disclosureWeights },
];

/** Ranges of the parts, for the check of their parameters. */
export type ListRanges = Readonly<Record<List['key'], string>>;

/** How many parts each kind of list has. */
export const partCount = { limits: reportClasses.length, weights: disclosureChecks.length } as const;

/** Column E and F beside the table of bands. */
const columns = { name: 5, value: 6 } as const;

const writeList = (book: Book, sheet: Worksheet, { key, parts, values }: List, heading: string, row: number): string => {
  putRow(book, sheet, row, columns.name, [[heading, styles.heading], [' ', styles.headingRight]]);
  parts.forEach((part, at) => {
    put(book, sheet, row + 1 + at, columns.name, part, styles.label);
    label(book, sheet, put(book, sheet, row + 1 + at, columns.value, live(partFormula(key, at + 1), values[at] ?? null), styles.count), partOf(key, at));
  });
  return absolute(sheet, `F${row + 1}:F${row + parts.length}`);
};

/** Writes both tables below one another from `row` on. */
export const writeLists = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): ListRanges => {
  const [limits, weights] = listsOf(model);
  if (limits === undefined || weights === undefined) throw new Error('two lists');
  const said = (key: List['key']): string => t(model.language, `parameter.${key}`);
  put(book, sheet, row, columns.name, t(model.language, 'sheet.parameters.lists'), styles.section);
  return {
    completionLimits: writeList(book, sheet, limits, said('completionLimits'), row + 1),
    disclosureWeights: writeList(book, sheet, weights, said('disclosureWeights'), row + 2 + limits.parts.length),
  };
};

/** Whether a list's cell holds what it may: the right number of parts, each within its limits, weights a hundred together. */
export const listAllowed = (key: List['key'], range: string): string => {
  const count = partCount[key === 'completionLimits' ? 'limits' : 'weights'];
  const own = key === 'completionLimits' ? `MAX(${range})<=90` : `SUM(${range})=100`;
  return `AND(${partsFormula(key)}=${count},COUNT(${range})=${count},MIN(${range})>=0,${own})`;
};
