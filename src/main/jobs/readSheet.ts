// Reads one sheet of an evidence file from its first row to its last: guesses the plan from the first rows, gives every row its
// reading, and begins again when all values together decide otherwise. What becomes of the rows is the sink's affair.

import { headLength, guessPlan } from '../../shared/tabular/guess.ts';
import type { Row } from '../../shared/tabular/cells.ts';
import type { PlanChoices, SheetPlan } from '../../shared/tabular/plan.ts';
import type { FaultOptions, ReadingContext, RowReading, SheetReport } from '../../shared/tabular/rows.ts';
import { openSheet } from '../../shared/tabular/sheet.ts';
import type { ReadOptions, SheetEnd, SpreadsheetFile } from '../readers/types.ts';

export interface RowSink {
  /** Rows follow, read under this plan. Called again when reading begins anew: what came before is void. */
  readonly begin: (plan: SheetPlan) => void;
  readonly take: (row: Row, reading: RowReading) => void;
  /** Awaited between batches, so that reading runs no further ahead than the sink allows. */
  readonly room?: () => Promise<void>;
  /** Awaited before reading begins anew. */
  readonly drained?: () => Promise<void>;
}

/** A sink whose rows another sees go by; it is asked for nothing and holds nothing up. */
export const watchedBy = (watch: Pick<RowSink, 'begin' | 'take'> | undefined, sink: RowSink): RowSink => (watch === undefined ? sink : {
  ...sink,
  begin: (plan) => {
    sink.begin(plan);
    watch.begin(plan);
  },
  take: (row, reading) => {
    sink.take(row, reading);
    watch.take(row, reading);
  },
});

export interface SheetReading {
  readonly file: SpreadsheetFile;
  /** Which of the file's sheets. */
  readonly sheet: number;
  readonly choices: PlanChoices;
  readonly context: ReadingContext;
  /** How many findings are listed, where not as many as usual. */
  readonly limits?: FaultOptions['limits'];
}

export interface SheetRead {
  readonly report: SheetReport;
  readonly end: SheetEnd;
}

/** Holds back the first rows until there are enough to guess from. */
const createFeed = (planFor: (head: readonly Row[]) => SheetPlan, { context, limits }: Pick<SheetReading, 'context' | 'limits'>, sink: RowSink) => {
  const head: Row[] = [];
  let reader: ReturnType<typeof openSheet> | null = null;
  const begin = (): ReturnType<typeof openSheet> => {
    const plan = planFor(head);
    const opened = openSheet(plan, context, limits === undefined ? {} : { limits });
    sink.begin(plan);
    for (const row of head) sink.take(row, opened.read(row));
    head.length = 0;
    reader = opened;
    return opened;
  };
  return {
    rows: (rows: readonly Row[]): void => {
      for (const row of rows) {
        if (reader !== null) sink.take(row, reader.read(row));
        else if (head.push(row) >= headLength) begin();
      }
    },
    finish: (end: SheetEnd): SheetReport => (reader ?? begin()).finish(end),
  };
};

const pass = async (
  reading: Omit<SheetReading, 'choices'>, planFor: (head: readonly Row[]) => SheetPlan, sink: RowSink, options: ReadOptions,
): Promise<SheetRead> => {
  const feed = createFeed(planFor, reading, sink);
  const batches = reading.file.rows(reading.sheet, options);
  for (;;) {
    const next = await batches.next();
    if (next.done) return { report: feed.finish(next.value), end: next.value };
    feed.rows(next.value);
    await sink.room?.();
  }
};

/** A sheet's first rows, as many as a guess looks at; reads no further. */
export const headOf = async (file: SpreadsheetFile, sheet: number, checkCancelled: () => void): Promise<readonly Row[]> => {
  const head: Row[] = [];
  for await (const batch of file.rows(sheet, { checkCancelled })) {
    head.push(...batch);
    if (head.length >= headLength) break;
  }
  return head.slice(0, headLength);
};

/** How a sheet will be read and how wide it is, judged by its first rows; reads no further. */
export const glanceAt = async (file: SpreadsheetFile, sheet: number, choices: PlanChoices, checkCancelled: () => void): Promise<{ plan: SheetPlan; columns: number }> => {
  const head = await headOf(file, sheet, checkCancelled);
  return { plan: guessPlan(head, choices), columns: Math.max(0, ...head.map(({ cells }) => cells.length)) };
};

/** Reads a sheet, twice if the first reading says so. Throws what the reader throws, and what `checkCancelled` throws. */
export const readSheet = async (reading: SheetReading, sink: RowSink, options: ReadOptions): Promise<SheetRead> => {
  const first = await pass(reading, (head) => guessPlan(head, reading.choices), sink, options);
  if (!first.report.mustReread) return first;
  await sink.drained?.();
  return pass(reading, () => first.report.plan, sink, options);
};

/** Reads a sheet under a plan that is settled already: the one it came in by. */
export const readSheetBy = (plan: SheetPlan, reading: Omit<SheetReading, 'choices'>, sink: RowSink, options: ReadOptions): Promise<SheetRead> =>
  pass(reading, () => plan, sink, options);
