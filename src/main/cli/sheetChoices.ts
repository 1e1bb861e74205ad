// How the options of a command have one sheet read. A header that only the person knows is looked for among the sheet's first rows.

import { noChoices, type FileInspection, type PlanChoices, type SheetInspection } from '../../shared/tabular/plan.ts';
import type { Desk } from './desk.ts';
import { choicesFor, headersOf, looksForHeaders, rowsLookedAt, type ImportOptions } from './importChoices.ts';

/** Throws `import.unknownField` and `import.unknownHeader`. */
export const choicesAtDesk = async (
  desk: Desk, inspection: FileInspection, sheet: SheetInspection, options: ImportOptions,
): Promise<PlanChoices> => {
  const { rows } = looksForHeaders(sheet, options)
    ? await desk.call('evidence.rows', { file: inspection.file, sheet: sheet.name, choices: noChoices, from: 0, count: rowsLookedAt })
    : { rows: [] };
  return choicesFor(sheet, headersOf(sheet, rows, options), options);
};
