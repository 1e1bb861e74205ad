// `scenario share` and `scenario take`: scenarios as a small JSON file, out of one project and into another.

import { t } from '../../../shared/i18n/t.ts';
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

/** Throws `file.notFound`, `scenario.notFile`, `parameter.unknown` or `parameter.invalid`; then nothing was taken. */
export const takeScenarios = async (desk: Desk, words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'write');
  const file = await desk.file(desk.path(words[0] ?? ''));
  const { scenarios, taken } = await desk.call('scenario.take', { file: file.id });
  return {
    json: { taken, scenarios: scenarios.map(scenarioJson) },
    lines: taken.map((name) => t(desk.language, 'scenarios.taken', { name })),
  };
};
