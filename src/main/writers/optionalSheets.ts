// The sheets a person may leave out, in their order, each with what it needs; what they hand to Check and which charts they have.

import type { OptionalSheet } from '../../shared/workbookSheets.ts';
import { optionalSheets } from '../../shared/workbookSheets.ts';
import type { AgencyRanges } from './agenciesSheet.ts';
import type { Book } from './book.ts';
import { writeCommentsSheet } from './commentsSheet.ts';
import { writeDisclosureSheet } from './disclosureSheet.ts';
import { writeFindingsSheet } from './findingsSheet.ts';
import type { AgencyLine } from './lines.ts';
import { writeMatrixSheet } from './matrixSheet.ts';
import type { EvaluationModel } from './model.ts';
import { writePlanSheet } from './planSheet.ts';
import { writeScenariosSheet } from './scenariosSheet.ts';
import type { WrittenSheet } from './speedSheet.ts';
import { writeSpeedSheet } from './speedSheet.ts';
import { writeTrendSheet } from './trendSheet.ts';

/** What optional sheets are written from: the model, and the sheet of agencies. */
export interface SheetContext {
  readonly model: EvaluationModel;
  readonly lines: readonly AgencyLine[];
  readonly ranges: AgencyRanges;
}

const nothing: WrittenSheet = { checks: [], charts: [] };

const writers: Readonly<Record<OptionalSheet, (book: Book, context: SheetContext) => WrittenSheet>> = {
  speed: (book, { model }) => writeSpeedSheet(book, model),
  trend: writeTrendSheet,
  disclosure: (book, { model }) => ({ ...nothing, checks: writeDisclosureSheet(book, model) }),
  scenarios: writeScenariosSheet,
  plan: (book, context) => ({ ...nothing, checks: writePlanSheet(book, context) }),
  matrix: (book, { model }) => ({ ...nothing, checks: writeMatrixSheet(book, model) }),
  findings: (book, { model }) => {
    writeFindingsSheet(book, model);
    return nothing;
  },
  comments: (book, { model }) => ({ ...nothing, checks: writeCommentsSheet(book, model) }),
};

/** Writes the chosen ones. */
export const writeOptionalSheets = (book: Book, context: SheetContext): WrittenSheet => {
  const written = optionalSheets.filter((sheet) => context.model.sheets.includes(sheet)).map((sheet) => writers[sheet](book, context));
  return { checks: written.flatMap(({ checks }) => checks), charts: written.flatMap(({ charts }) => charts) };
};
