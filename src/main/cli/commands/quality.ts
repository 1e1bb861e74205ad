// `quality`: places to look at in a period's data, with counts, agencies and where they stand. No text of a report is printed.

import { formatPercent, t } from '../../../shared/i18n/t.ts';
import type { FieldFill, Quality, QualityCheck } from '../../../shared/quality/result.ts';
import { looksText, placeText, whereText } from '../../../shared/quality/words.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

type Options = CommonOptions & { readonly period?: string };

const fieldRow = ({ of, field, filled, expected, percent, lowAgencies }: FieldFill, { language }: Desk): (string | number)[] => [
  `${t(language, `quality.of.${of}`)}: ${t(language, `quality.field.${field}`)}`, filled, expected, formatPercent(percent, language), lowAgencies,
];

const checkRow = ({ rule, unit, looked, count, agencies }: QualityCheck, { language }: Desk): (string | number | null)[] => [
  t(language, `quality.rule.${rule}`), looked === 0 ? null : count, looked === 0 ? null : looked, t(language, `quality.unit.${unit}`),
  looked === 0 ? null : agencies,
];

/** What a rule found, under what it looks at. */
const details = (check: QualityCheck, { language }: Desk): string[] => (check.count === 0 ? [] : [
  '', `${t(language, `quality.rule.${check.rule}`)} (${check.rule})`, looksText(language, check),
  ...check.places.map((place) => `  ${[placeText(language, check.rule, place), whereText(language, place)].filter((text) => text !== '').join('  ')}`),
]);

const linesOf = (quality: Quality, desk: Desk): string[] => {
  const { language } = desk;
  const { period, reports, superseded, summaryRows, agencies } = quality;
  return [
    t(language, 'quality.basis', { period, reports, superseded, summaryRows, agencies }), t(language, 'quality.intro'), '',
    ...table(['field', 'filled', 'of', '%', 'lowAgencies'], quality.completeness.map((field) => fieldRow(field, desk))), '',
    ...table(['rule', 'found', 'of', 'unit', 'agencies'], quality.checks.map((check) => checkRow(check, desk))),
    ...quality.checks.flatMap((check) => details(check, desk)),
  ];
};

export const qualityOf = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const period = options.period ?? project.currentPeriod;
  await desk.run('quality', () => desk.call('quality.check.start', { period }));
  const quality = await desk.call('quality.get', { period });
  if (quality === null) throw new Error('A check that was done left nothing');
  return { json: quality, lines: linesOf(quality, desk) };
};
