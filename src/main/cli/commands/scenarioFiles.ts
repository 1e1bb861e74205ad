// `scenario share` and `scenario take`: scenarios as a small JSON file, out of one project and into another; and back out of an
// evaluation workbook whose parameters somebody changed.

import { basename, extname } from 'node:path';
import { t } from '../../../shared/i18n/t.ts';
import { parametersJson } from '../../../shared/scoring/parametersJson.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions, Report } from '../io.ts';
import { scenarioJson } from './scenarioJson.ts';

/** Without names it writes every scenario but the base. Throws `scenario.unknown` or `export.notWritable`. */
export const shareScenarios = async (
  desk: Desk, words: readonly string[], options: CommonOptions & { readonly out: string },
): Promise<Report> => {
  await desk.open(options, 'read');
  const all = await desk.call('scenario.list', {});
  const names = words.length > 0 ? [...words] : all.filter(({ isBase }) => !isBase).map(({ name }) => name);
  const path = desk.path(options.out);
  const shared = names.length === 0 ? ['base'] : names;
  const { bytes } = await desk.run('share', () => desk.call('scenario.share.start', { names: shared, destination: desk.destination(path).id }));
  return { json: { file: path, bytes, scenarios: shared }, lines: [t(desk.language, 'plan.exported', { file: path })] };
};

type TakeOptions = CommonOptions & { readonly name?: string };

const isWorkbook = (path: string): boolean => /\.xls[xm]$/i.test(path);

/** The parameters a workbook holds now, as a scenario called `name` or like the file. */
const takeFromWorkbook = async (desk: Desk, path: string, { name }: TakeOptions): Promise<Report> => {
  const { id } = await desk.file(path);
  const { period, parameters, interventions, different } = await desk.run('workbookScenario', () => desk.call('workbook.scenario.start', { file: id }));
  const called = name ?? basename(path, extname(path));
  const scenarios = await desk.call('scenario.save', { name: called, parameters, interventions });
  const json = parametersJson(parameters);
  return {
    json: { taken: [called], scenarios: scenarios.map(scenarioJson), period, different },
    lines: [t(desk.language, 'scenarios.taken', { name: called }), ...different.map((key) => `${key} = ${JSON.stringify(json[key])}`)],
  };
};

/**
 * Throws `file.notFound`, `scenario.notFile`, `parameter.unknown` or `parameter.invalid`, of a workbook `scenario.notInWorkbook` and
 * `scenario.base`; then nothing was taken.
 */
export const takeScenarios = async (desk: Desk, words: readonly string[], options: TakeOptions): Promise<Report> => {
  await desk.open(options, 'write');
  const path = desk.path(words[0] ?? '');
  if (isWorkbook(path)) return takeFromWorkbook(desk, path, options);
  const file = await desk.file(path);
  const { scenarios, taken } = await desk.call('scenario.take', { file: file.id });
  return {
    json: { taken, scenarios: scenarios.map(scenarioJson) },
    lines: taken.map((name) => t(desk.language, 'scenarios.taken', { name })),
  };
};
