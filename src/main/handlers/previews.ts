// Rows of a sheet as they stand, for the preview: the first ones are remembered, later ones are streamed to. In memory only.

import type { CallInput, CallOutput } from '../../shared/contract.ts';
import { plainText, type Row } from '../../shared/tabular/cells.ts';
import { guessPlan } from '../../shared/tabular/guess.ts';
import type { PlanChoices, SheetPlan } from '../../shared/tabular/plan.ts';
import type { ReadingContext, RowReading } from '../../shared/tabular/rows.ts';
import { openSheet } from '../../shared/tabular/sheet.ts';
import { AppError } from '../../shared/errors.ts';
import { openSpreadsheet } from '../readers/open.ts';
import type { KnownFile } from './context.ts';

type Request = CallInput<'evidence.rows'>;
type Page = CallOutput<'evidence.rows'>;
type PreviewRow = Page['rows'][number];

/** What is known of a sheet from reading it whole: under these choices the plan, under any the number of rows. */
interface Remembered {
  readonly plans: Map<string, SheetPlan>;
  total: number | null;
  /** The first rows, as they stand. */
  head: readonly Row[] | null;
}

export interface PreviewStore {
  /** After an inspection: what the sheet read like. */
  readonly remember: (file: string, sheet: string, choices: PlanChoices, plan: SheetPlan, total: number) => void;
  readonly page: (file: KnownFile, request: Request, context: ReadingContext) => Promise<Page>;
  readonly clear: () => void;
}

const headRows = 1_000;

const textsOf = (row: Row): string[] => row.cells.map((cell, column) => row.texts?.[column] ?? plainText(cell));

const previewRow = (row: Row, reading: RowReading): PreviewRow => ({
  row: row.number, role: reading.role, reason: reading.role === 'data' ? null : reading.reason, cells: textsOf(row),
});

/** Streams the sheet's rows; stops early by returning. */
async function* rowsOf({ path, ref }: KnownFile, sheet: string): AsyncGenerator<Row> {
  const file = await openSpreadsheet(path, { name: ref.name });
  try {
    const index = file.sheets.findIndex(({ name }) => name === sheet);
    if (index < 0) throw new AppError('file.sheetMissing', { file: ref.name, sheet });
    for await (const batch of file.rows(index)) yield* batch;
  } finally {
    await file.close();
  }
}

const readHead = async (file: KnownFile, sheet: string): Promise<{ head: Row[]; isWhole: boolean }> => {
  const head: Row[] = [];
  for await (const row of rowsOf(file, sheet)) {
    if (head.length === headRows) return { head, isWhole: false };
    head.push(row);
  }
  return { head, isWhole: true };
};

const countRows = async (file: KnownFile, sheet: string): Promise<number> => {
  let total = 0;
  for await (const _ of rowsOf(file, sheet)) total += 1;
  return total;
};

/** Rows are read from the first on: what a row is may depend on those above it. */
const pageOf = async (rows: Iterable<Row> | AsyncIterable<Row>, plan: SheetPlan, { from, count }: Request, context: ReadingContext): Promise<PreviewRow[]> => {
  const reader = openSheet(plan, context);
  const page: PreviewRow[] = [];
  let place = 0;
  for await (const row of rows) {
    const reading = reader.read(row);
    if (place >= from) page.push(previewRow(row, reading));
    place += 1;
    if (page.length >= count) break;
  }
  return page;
};

export const createPreviewStore = (): PreviewStore => {
  const sheets = new Map<string, Remembered>();
  const about = (file: string, sheet: string): Remembered => {
    const key = `${file}\u0000${sheet}`;
    const known = sheets.get(key) ?? { plans: new Map<string, SheetPlan>(), total: null, head: null };
    sheets.set(key, known);
    return known;
  };
  const load = async (file: KnownFile, sheet: string, known: Remembered): Promise<{ head: readonly Row[]; total: number }> => {
    if (known.head === null) {
      const { head, isWhole } = await readHead(file, sheet);
      known.head = head;
      if (isWhole) known.total = head.length;
    }
    known.total ??= await countRows(file, sheet);
    return { head: known.head, total: known.total };
  };
  return {
    remember: (file, sheet, choices, plan, total) => {
      const known = about(file, sheet);
      known.plans.set(JSON.stringify(choices), plan);
      known.total = total;
    },
    page: async (file, request, context) => {
      const known = about(file.ref.id, request.sheet);
      const { head, total } = await load(file, request.sheet, known);
      const plan = known.plans.get(JSON.stringify(request.choices)) ?? guessPlan(head, request.choices);
      const isInHead = request.from + request.count <= head.length || head.length === total;
      return { rows: await pageOf(isInHead ? head : rowsOf(file, request.sheet), plan, request, context), total };
    },
    clear: () => sheets.clear(),
  };
};
