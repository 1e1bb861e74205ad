// `explain`: from an agency's figures back to file, sheet and rows.

import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

type Options = CommonOptions & { readonly agency: string; readonly period?: string };

export const explainAgency = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'read');
  const explained = await desk.call('agency.explain', { agency: options.agency, period: options.period ?? null });
  return {
    json: explained,
    lines: [
      `${explained.agency} · ${explained.period}`,
      ...table(['figure', 'value'], Object.entries(explained.figures)),
      '',
      ...table(['file', 'sheet', 'rows', 'sha256'], explained.sources.map((source) => [source.file, source.sheet, source.rows, source.sha256])),
    ],
  };
};
