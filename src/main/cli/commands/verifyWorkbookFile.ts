// `verify`: recomputes a workbook's formulas and compares them with its stored values, and with a project if one is named.

import { t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

export const verifyWorkbookFile = async (desk: Desk, words: readonly string[], options: CommonOptions): Promise<Report> => {
  if (options.project !== undefined) await desk.open(options, 'read');
  const file = await desk.file(desk.path(words[0] ?? ''));
  const found = await desk.run('verify', () => desk.call('workbook.verify.start', { file: file.id }));
  const projectDifferences = found.projectDifferences ?? [];
  return {
    json: { ...found, projectDifferences },
    lines: [
      t(desk.language, 'cli.verified', { formulas: found.formulas, recomputed: found.recomputed, different: found.different.length }),
      ...(found.different.length === 0 ? [] : table(['cell', 'stored', 'recomputed'], found.different.map((row) => [row.cell, row.stored, row.recomputed]))),
      ...(projectDifferences.length === 0 ? []
        : table(['figure', 'workbook', 'project'], projectDifferences.map((row) => [row.figure, row.workbook, row.project]))),
    ],
    failed: found.different.length + projectDifferences.length > 0,
  };
};
