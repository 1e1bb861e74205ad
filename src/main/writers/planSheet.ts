// The Plan sheet: what the milestones still need, live; and the fewest actions that reached both targets at export, agency by agency, with
// what each still lacks now. The next cheapest agencies and those out of reach follow.

import type { Worksheet } from 'exceljs';
import { t, type MessageKey } from '../../shared/i18n/t.ts';
import { planTarget } from '../../shared/scoring/plan/plan.ts';
import { planLines, type PlanLine } from '../../shared/scoring/plan/planLines.ts';
import type { Plan, PlanTarget } from '../../shared/scoring/plan/types.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { themes } from '../../shared/tokens.ts';
import { firstAgencyRow, letterOf } from './agencyColumns.ts';
import { absent, absolute, live, put, putRow } from './book.ts';
import type { Book, CellValue, Live } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import { figureCell } from './figureCells.ts';
import { figuresOf } from './figures.ts';
import type { EvaluationModel } from './model.ts';
import type { SheetContext } from './optionalSheets.ts';
import { workCells, workKeys, writeTotal } from './planBook.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';

const widths = [44, 20, 13, 10, 10, 10, 10, 11, 10, 11, 10, 10, 16, 13] as const;
const goalParts = ['Needed', 'Numerator', 'Missing', 'Verdict'] as const;

/** Both milestones where both can be planned, milestone 2 where milestone 1 cannot, neither where no agency counts. */
const targetOf = ({ totals, parameters, milestones }: ScoreResult): PlanTarget | null => {
  if (totals.counted === 0) return null;
  const m1 = milestones.find(({ id }) => id === 'm1');
  return parameters.completionMeasure === 'quick' || m1 === undefined || m1.met === null ? 'm2' : 'both';
};

interface Placing {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly model: EvaluationModel;
}

/** Needed, now and missing of milestones 1 and 2: quotations of Summary. */
const writeGoals = ({ book, sheet, model }: Placing, row: number): readonly CheckLine[] => {
  const { language } = model;
  const figures = figuresOf(model.result);
  putRow(book, sheet, row, 1, [
    [t(language, 'sheet.plan.goals'), styles.heading], [t(language, 'sheet.summary.verdict'), styles.heading], [t(language, 'sheet.summary.needed'), styles.headingRight],
    [t(language, 'sheet.plan.now'), styles.headingRight], [t(language, 'sheet.summary.missing'), styles.headingRight],
  ]);
  const checks = (['m1', 'm2'] as const).flatMap((id, at): CheckLine[] => {
    const [needed, now, missing, verdict] = goalParts.map((part) => live(`${id}${part}`, figureCell(language, figures[`${id}${part}`])));
    if (needed === undefined || now === undefined || missing === undefined || verdict === undefined) return [];
    putRow(book, sheet, row + 1 + at, 1, [
      [t(language, `sheet.summary.${id}`), styles.label], [verdict, styles.verdict], [needed, styles.count], [now, styles.count], [missing, styles.count],
    ]);
    const cell = live(absolute(sheet, `E${row + 1 + at}`), missing.result);
    return [{ label: `${t(language, 'sheet.plan')} · ${t(language, `sheet.summary.${id}`)} · ${t(language, 'sheet.summary.missing')}`, tolok: missing.result, workbook: cell, style: styles.count }];
  });
  colourSigns(sheet, `B${row + 1}:B${row + 2}`);
  return checks;
};

const headings = ({ book, sheet, model }: Placing, row: number, keys: readonly MessageKey[], textual: number): void => {
  putRow(book, sheet, row, 1, keys.map((key, at) => [t(model.language, key), at < textual ? styles.heading : styles.headingRight]));
  sheet.getRow(row).height = 27;
};

/** What an agency still lacks to the threshold under the parameters as they are now. */
const missingNow = (context: SheetContext, line: PlanLine): Live | null => {
  const at = context.lines.findIndex(({ score }) => score.key === line.agency);
  const agency = context.lines[at];
  if (agency === undefined) return null;
  return live(`${t(context.model.language, 'sheet.agencies')}!${letterOf('missing')}${firstAgencyRow + at}`, agency.score.missingToThreshold);
};

const costSentence = ({ language }: EvaluationModel, plan: Plan): string => {
  if (plan.cost === 0) return t(language, 'plan.reached');
  return plan.cost === null
    ? t(language, 'plan.unreachable', { shortfall: plan.goals.map(({ shortfall }) => shortfall).join(' + ') })
    : t(language, 'plan.cost', { cost: plan.cost, agencies: plan.actions.length });
};

/** The work list with its sums; the row after it. */
const writeWork = (placing: Placing, context: SheetContext, plan: Plan, row: number): { readonly end: number; readonly checks: readonly CheckLine[] } => {
  const { book, sheet, model } = placing;
  const lines = planLines(plan, model.result);
  put(book, sheet, row, 1, t(model.language, `plan.title.${plan.target}`), styles.section);
  put(book, sheet, row + 1, 1, costSentence(model, plan), styles.lead);
  if (lines.length === 0) return { end: row + 2, checks: [] };
  headings(placing, row + 2, [...workKeys, 'sheet.plan.missingNow'], 3);
  lines.forEach((line, at) => {
    putRow(book, sheet, row + 3 + at, 1, [...workCells(model, line, row + 3 + at), [missingNow(context, line), styles.count]]);
  });
  const last = row + 3 + lines.length;
  writeTotal(book, sheet, { language: model.language, lines }, last, row + 3);
  const acts = lines.reduce((sum, { add }) => sum + add, 0);
  return {
    end: last + 1,
    checks: [{ label: `${t(model.language, 'sheet.plan')} · ${t(model.language, 'plan.column.add')}`, tolok: acts, workbook: live(absolute(sheet, `H${last}`), acts), style: styles.count }],
  };
};

type Cells = readonly (readonly [CellValue | null, (typeof styles)[keyof typeof styles]])[];

const writeList = (placing: Placing, title: MessageKey, none: MessageKey, keys: readonly MessageKey[], rows: readonly Cells[], row: number): number => {
  const { book, sheet, model } = placing;
  put(book, sheet, row, 1, t(model.language, title), styles.section);
  if (rows.length === 0) put(book, sheet, row + 1, 1, t(model.language, none), styles.note);
  else {
    headings(placing, row + 1, keys, 2);
    rows.forEach((cells, at) => putRow(book, sheet, row + 2 + at, 1, cells));
  }
  return row + 3 + rows.length;
};

const writeLists = (placing: Placing, { alternates, outOfReach }: Plan, row: number): void => {
  const { language } = placing.model;
  const next = writeList(placing, 'plan.list.alternates', 'plan.noAlternates', ['plan.column.agency', 'plan.column.tie', 'plan.column.cost'],
    alternates.map(({ name, add, isTie }) => [[name, styles.evidence], [isTie ? t(language, 'plan.tie') : absent, styles.label], [add, styles.count]]), row);
  writeList(placing, 'plan.list.outOfReach', 'plan.noOutOfReach', ['plan.column.agency', 'plan.column.reason', 'plan.column.cost', 'plan.column.open'],
    outOfReach.map(({ name, reason, cost, open }) =>
      [[name, styles.evidence], [t(language, `plan.reason.${reason}`), styles.label], [cost, styles.count], [open, styles.count]]), next);
};

/** Writes the sheet and gives its lines of Check. */
export const writePlanSheet = (book: Book, context: SheetContext): readonly CheckLine[] => {
  const { model } = context;
  const { language, inputs, result } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.plan', title: t(language, 'sheet.plan'), landscape: true, columns: widths.length, widths, tab: themes.light.accent,
  });
  const placing: Placing = { book, sheet, model };
  put(book, sheet, firstRow, 1, t(language, 'sheet.plan.how'), styles.subtitle);
  const goals = writeGoals(placing, firstRow + 1);
  const target = targetOf(result);
  if (target === null) {
    put(book, sheet, firstRow + 5, 1, t(language, 'plan.cannot'), styles.lead);
    return goals;
  }
  const plan = planTarget(target, inputs, result.parameters);
  const work = writeWork(placing, context, plan, firstRow + 5);
  writeLists(placing, plan, work.end + 1);
  return [...goals, ...work.checks];
};
