// The sheets of an evaluation workbook in their order, and which of them a person may leave out.

/** Sheets that may be left out; nothing on the others needs them. */
export const optionalSheets = ['speed', 'trend', 'disclosure', 'scenarios', 'plan', 'matrix', 'findings', 'comments'] as const;
export type OptionalSheet = (typeof optionalSheets)[number];

export const workbookSheets = [
  'cover', 'summary', 'parameters', 'agencies', 'speed', 'trend', 'disclosure', 'scenarios', 'plan', 'matrix', 'findings', 'comments', 'sources',
  'definitions', 'check',
] as const;
export type WorkbookSheet = (typeof workbookSheets)[number];

export const isOptional = (sheet: WorkbookSheet): sheet is OptionalSheet => (optionalSheets as readonly string[]).includes(sheet);

/** The sheets of a workbook for which these optional ones were chosen. */
export const sheetsWith = (chosen: readonly OptionalSheet[]): readonly WorkbookSheet[] =>
  workbookSheets.filter((sheet) => !isOptional(sheet) || chosen.includes(sheet));
