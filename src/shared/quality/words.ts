// A place or a rule of data quality in words, the same in the window and on the command line.

import type { Language } from '../domain.ts';
import { formatDate, t } from '../i18n/t.ts';
import type { FieldFill, QualityCheck, QualityPlace, RowKey } from './result.ts';

/** What a rule looks at, with its limits. */
export const looksText = (language: Language, { rule, limits }: Pick<QualityCheck, 'rule' | 'limits'>): string => t(language, `quality.looks.${rule}`, limits);

/** Dates stand in parameters as ISO texts. */
const isDate = (value: string | number): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const placeText = (language: Language, rule: QualityCheck['rule'], { params, day }: Pick<QualityPlace, 'params' | 'day'>): string => {
  const values = Object.entries({ ...params, ...(day === null ? {} : { day }) });
  return t(language, `quality.place.${rule}`, Object.fromEntries(values.map(([name, value]) => [name, isDate(value) ? formatDate(value, language) : value])));
};

/** `file › sheet › C14`, or the row where there is no one cell; empty for what stands in no file. */
export const whereText = (language: Language, { file, sheet, row, cell }: Pick<QualityPlace, 'file' | 'sheet' | 'row' | 'cell'>): string =>
  (file === null || sheet === null || row === null ? ''
    : t(language, 'quality.at', { file, sheet, place: cell ?? t(language, 'quality.row', { row: String(row) }) }));

/** What a field's share is taken of. */
export const fieldLooksText = (language: Language, { of, field }: Pick<FieldFill, 'of' | 'field'>): string => {
  if (of === 'summaryRows') return t(language, 'quality.fieldLooks.summary');
  if (field === 'firstFollowUpDate' || field === 'completedDate' || field === 'class') return t(language, `quality.fieldLooks.${field}`);
  return t(language, 'quality.fieldLooks.other');
};

/** What the Reports place is narrowed to. */
export const rowKeyText = (language: Language, key: RowKey): string => {
  if (!isLacking(key)) return t(language, `quality.rule.${key}`);
  return t(language, 'quality.lacks', { field: t(language, `quality.field.${fieldOf(key)}`) });
};

type LackingKey = Extract<RowKey, `lacks.${string}`>;
type FieldOf<K> = K extends `lacks.${infer F}` ? F : never;

const isLacking = (key: RowKey): key is LackingKey => key.startsWith('lacks.');
const fieldOf = (key: LackingKey): FieldOf<LackingKey> => key.slice('lacks.'.length) as FieldOf<LackingKey>;
