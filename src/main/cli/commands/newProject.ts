// `new`: makes a project file from a commitment template.

import { basename } from 'node:path';
import { t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions, Report } from '../io.ts';

type Options = CommonOptions & { readonly project: string; readonly template: string };

const withEnding = (path: string): string => (/\.tolok$/i.test(path) ? path : `${path}.tolok`);

export const newProject = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const path = desk.path(withEnding(options.project));
  const project = await desk.call('project.create', {
    name: basename(path).replace(/\.tolok$/i, ''), template: options.template, destination: desk.destination(path).id,
  });
  return {
    json: { project: path, name: project.name, template: project.template, periods: project.periods },
    lines: [t(desk.language, 'cli.created', { file: path })],
  };
};
