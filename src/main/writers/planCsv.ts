// A plan as one CSV table (RFC 4180, UTF-8 with BOM): work list, next cheapest and out of reach, told apart by the first column.

import { t, type MessageKey } from '../../shared/i18n/t.ts';
import { bandName } from './bandTable.ts';
import type { PlanModel } from './planModel.ts';
import { typeWord } from './words.ts';

type Field = string | number | null;

const columns = [
  'list', 'agency', 'type', 'band', 'denominator', 'open', 'figure', 'now', 'rateNow', 'add', 'fromOpen', 'fromInProcess', 'after', 'rateAfter', 'reason',
] as const;
type Column = (typeof columns)[number];

/** A text a spreadsheet would take for a formula gets an apostrophe before it: names come from evidence. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const fieldText = (field: Field): string => {
  if (field === null) return '';
  const text = typeof field === 'number' ? String(field) : harmless(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const rowsOf = ({ language, lines, plan, result: { parameters } }: PlanModel): readonly Partial<Record<Column, Field>>[] => {
  const list = (key: 'actions' | 'alternates' | 'outOfReach'): string => t(language, `plan.list.${key}`);
  return [
    ...lines.map((line) => ({
      list: list('actions'), agency: line.name, type: typeWord(language, line.type),
      band: line.band === null ? null : bandName(parameters, line.band + 1), denominator: line.denominator, open: line.open,
      figure: t(language, `plan.figure.${line.figure}`), now: line.from, rateNow: line.rateNow.percent, add: line.add,
      fromOpen: line.fromOpen, fromInProcess: line.fromInProcess, after: line.to, rateAfter: line.rateThen.percent,
    })),
    ...plan.alternates.map(({ name, add, isTie }) =>
      ({ list: list('alternates'), agency: name, add, reason: isTie ? t(language, 'plan.tie') : null })),
    ...plan.outOfReach.map(({ name, cost, open, reason }) =>
      ({ list: list('outOfReach'), agency: name, add: cost, open, reason: t(language, `plan.reason.${reason}`) })),
  ];
};

/** The whole file's text. Rates are percent with a decimal point. */
export const planCsv = (model: PlanModel): string => {
  const heading = columns.map((column) => t(model.language, `plan.column.${column}` satisfies MessageKey));
  const rows = rowsOf(model).map((row) => columns.map((column) => row[column] ?? null));
  return `\uFEFF${[heading, ...rows].map((row) => row.map(fieldText).join(',')).join('\r\n')}\r\n`;
};
