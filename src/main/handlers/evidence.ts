// Evidence files on their way in, and what came in: looking at them, previewing, importing, taking back, findings.

import type { CallInput } from '../../shared/contract.ts';
import type { ReadingContext } from '../../shared/tabular/rows.ts';
import { statusTable } from '../../shared/tabular/statuses.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { knownNames } from '../db/agencies.ts';
import { importedFor, listImports } from '../db/imports.ts';
import { openFindings } from '../db/openFindings.ts';
import type { Db } from '../db/sqlite.ts';
import { getRecipe, recipesOf } from '../db/recipes.ts';
import { statusMap } from '../db/statuses.ts';
import { importEvidence, type FileToImport } from '../jobs/importEvidence.ts';
import { inspectEvidence, type FileToInspect } from '../jobs/inspectEvidence.ts';
import { sourceRow } from '../jobs/sourceRow.ts';
import { undoImport } from '../jobs/undoImport.ts';
import type { Context } from './context.ts';

/** What reading needs of the project, before anybody said which period a sheet is for. */
const readingContext = (db: Db | null): ReadingContext => (db === null
  ? { statuses: statusTable([]), knownAgencies: null, periods: [] }
  : { statuses: statusMap(db), ...knownNames(db, []), periods: [] });

const recipesFor = (db: Db | null, named: string | null) => {
  if (db === null) return { known: [], named: null };
  return named === null ? { known: recipesOf(db), named: null } : { known: [], named: getRecipe(db, named) };
};

const filesToInspect = ({ files }: Context, input: CallInput<'evidence.inspect.start'>): FileToInspect[] =>
  input.files.map(({ file, choices }) => {
    const { ref, path } = files.get(file);
    return { id: ref.id, name: ref.name, bytes: ref.bytes, path, choices };
  });

/** Sheets of one file are read together, in the order asked for. */
const filesToImport = ({ files }: Context, input: CallInput<'evidence.import.start'>): FileToImport[] =>
  [...Map.groupBy(input.sheets, ({ file }) => file)].map(([id, sheets]) => {
    const { ref, path } = files.get(id);
    return { name: ref.name, path, bytes: ref.bytes, sheets };
  });

/** Begins importing on this thread's writing lane; told to everybody when it ends, however it ends. */
export const startImport = (context: Context, files: readonly FileToImport[]): { readonly jobId: string } =>
  context.jobs.startWriting('import', async (hooks) => {
    try {
      return await context.writing((db) => importEvidence(db, files, context.now, hooks, context.openRowStore));
    } finally {
      context.changed();
    }
  });

type Names = 'evidence.inspect.start' | 'evidence.rows' | 'evidence.source.start' | 'evidence.import.start' | 'evidence.imports' | 'evidence.undo.start'
  | 'evidence.findings';

export const evidenceHandlers: Pick<Handlers<Context>, Names> = {
  'evidence.inspect.start': (context, input) => {
    const files = filesToInspect(context, input);
    return context.jobs.start('inspect', (hooks) => {
      const db = context.session.file()?.db ?? null;
      return inspectEvidence(files, {
        depth: input.depth,
        context: readingContext(db),
        recipes: recipesFor(db, input.recipe ?? null),
        importedFor: (sha256) => (db === null ? [] : importedFor(db, sha256, null)),
        onSheet: ({ id }, choices, sheet) => context.previews.remember(id, sheet.name, choices, sheet.plan, sheet.counts.read),
      }, hooks);
    });
  },
  'evidence.rows': ({ files, previews, session }, request) =>
    previews.page(files.get(request.file), request, readingContext(session.file()?.db ?? null)),
  'evidence.source.start': (context, place) => context.jobs.start('sourceRow', (hooks) =>
    context.reading((db) => sourceRow(db, { ...place, temporaryFolder: context.place.temporaryFolder }, hooks))),
  'evidence.import.start': (context, input) => startImport(context, filesToImport(context, input)),
  'evidence.imports': ({ session }) => listImports(session.db()),
  'evidence.undo.start': (context, { importId }) =>
    context.jobs.startWriting('undo', async (hooks) => {
      try {
        return await context.writing(async (db) => undoImport(db, importId, context.now(), hooks));
      } finally {
        context.changed();
      }
    }),
  'evidence.findings': ({ session }) => openFindings(session.db()),
};
