// The tray: files handed in and not yet in the project, with what was recognised and what a person decided about each sheet.
// Pure steps from one tray to the next; the store holds it, the screen shows it, nothing here asks the host.

import type { CallInput } from '../../shared/contract.ts';
import type { FileRef } from '../../shared/contract/common.ts';
import type { Period } from '../../shared/domain.ts';
import type { ImportOutcome } from '../../shared/jobs.ts';
import { noChoices, type FileInspection, type PlanChoices, type RecipeUse, type SheetInspection } from '../../shared/tabular/plan.ts';
import { proposePeriods, type PeriodProposal } from './periods.ts';
import { isWaiting, isWanted, sheetState } from './sheetState.ts';

export interface SheetDecision {
  /** Whether a person wants the sheet; null while nobody has said, then every visible one is. */
  readonly wanted: boolean | null;
  readonly periods: readonly string[];
  /** Why `periods` stand as they do; null once a person has chosen. */
  readonly proposed: PeriodProposal['why'] | null;
  readonly choices: PlanChoices;
  /** Codes of blocking findings taken as they are. */
  readonly accept: readonly string[];
  readonly outcome: ImportOutcome | null;
  /** The recipe the sheet was first read by, and whether a person has looked at what changed since. */
  readonly recipe: RecipeUse | null;
  readonly isDriftSeen: boolean;
}

export interface TrayFile {
  readonly ref: FileRef;
  /** Null until it has been read. */
  readonly inspection: FileInspection | null;
  /** How often it has been read: what is shown of an earlier reading is out of date. */
  readonly turn: number;
  readonly decisions: Readonly<Record<string, SheetDecision>>;
}

export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

export interface Tray {
  readonly files: readonly TrayFile[];
  readonly selected: SheetPlace | null;
}

export const emptyTray: Tray = { files: [], selected: null };

const changeFile = (tray: Tray, file: string, change: (held: TrayFile) => TrayFile): Tray => ({
  ...tray, files: tray.files.map((held) => (held.ref.id === file ? change(held) : held)),
});

export const addFiles = (tray: Tray, refs: readonly FileRef[]): Tray => ({
  ...tray,
  files: [
    ...tray.files,
    ...refs.filter((ref) => !tray.files.some((held) => held.ref.id === ref.id))
      .map((ref) => ({ ref, inspection: null, turn: 0, decisions: {} })),
  ],
});

export const removeFile = (tray: Tray, file: string): Tray => ({
  files: tray.files.filter((held) => held.ref.id !== file),
  selected: tray.selected?.file === file ? null : tray.selected,
});

const firstDecision = (file: FileInspection, sheet: SheetInspection, periods: readonly Period[]): SheetDecision => {
  const { layout, titleFacts } = sheet.plan;
  const proposal = proposePeriods({ fileName: file.name, sheetName: sheet.name, layout, titleFacts }, periods);
  return {
    wanted: null, periods: proposal.periods, proposed: proposal.why, choices: sheet.recipe?.choices ?? noChoices, accept: [],
    outcome: null, recipe: sheet.recipe ?? null, isDriftSeen: false,
  };
};

/** What a person decided stays; what was proposed is proposed anew, since another layout or header may say otherwise. */
const nextDecision = (held: SheetDecision | undefined, first: SheetDecision): SheetDecision => {
  if (held === undefined) return first;
  return held.proposed === null ? held : { ...held, periods: first.periods, proposed: first.proposed };
};

/** Lays an inspection into the tray. A file taken out meanwhile stays out. The first sheet worth looking at is selected. */
export const takeInspection = (tray: Tray, inspection: FileInspection, periods: readonly Period[]): Tray => {
  const next = changeFile(tray, inspection.file, (held) => ({
    ...held,
    inspection,
    turn: held.turn + 1,
    decisions: Object.fromEntries(inspection.sheets.map((sheet) => [
      sheet.name, nextDecision(held.decisions[sheet.name], firstDecision(inspection, sheet, periods)),
    ])),
  }));
  const sheet = inspection.sheets.find((one) => one.plan.layout !== 'unknown') ?? inspection.sheets[0];
  const isHeld = next.files.some((held) => held.ref.id === inspection.file);
  if (next.selected !== null || sheet === undefined || !isHeld) return next;
  return { ...next, selected: { file: inspection.file, sheet: sheet.name } };
};

/** Changes what is decided about one sheet. */
export const decide = (tray: Tray, place: SheetPlace, change: Partial<SheetDecision>): Tray =>
  changeFile(tray, place.file, (held) => {
    const decision = held.decisions[place.sheet];
    return decision === undefined ? held : { ...held, decisions: { ...held.decisions, [place.sheet]: { ...decision, ...change } } };
  });

/** The other sheets that are to come in and say nothing of their period, nobody having chosen one. */
export const sheetsWithoutPeriod = (tray: Tray, than: SheetPlace): readonly SheetPlace[] =>
  tray.files.flatMap((file) => (file.inspection?.sheets ?? []).flatMap((sheet) => {
    const decision = file.decisions[sheet.name];
    const isOther = file.ref.id !== than.file || sheet.name !== than.sheet;
    const isAsked = decision?.proposed === 'nothing' && sheet.plan.layout !== 'unknown' && isWanted(sheet, decision);
    return isOther && isAsked ? [{ file: file.ref.id, sheet: sheet.name }] : [];
  }));

/** Lays the outcomes of an import on their sheets; outcomes stand in the order the sheets were asked for. */
export const takeOutcomes = (tray: Tray, asked: readonly SheetPlace[], outcomes: readonly ImportOutcome[]): Tray =>
  asked.reduce((next, place, at) => decide(next, place, { outcome: outcomes[at] ?? null }), tray);

/** Forgets the outcome of an import that was taken back: its sheet can come in again. */
export const forgetOutcome = (tray: Tray, importId: number): Tray => ({
  ...tray,
  files: tray.files.map((file) => ({
    ...file,
    decisions: Object.fromEntries(Object.entries(file.decisions).map(([sheet, decision]) => [
      sheet, decision.outcome?.id === importId ? { ...decision, outcome: null } : decision,
    ])),
  })),
});

/** Lets sheets that an import refused be tried again: something was decided since. */
export const forgetRefusals = (tray: Tray): Tray => ({
  ...tray,
  files: tray.files.map((file) => ({
    ...file,
    decisions: Object.fromEntries(Object.entries(file.decisions).map(([sheet, decision]) => [
      sheet, decision.outcome?.error == null ? decision : { ...decision, outcome: null },
    ])),
  })),
});

/** Takes out the files of which something came in and nothing waits any more. */
export const clearImported = (tray: Tray): Tray => {
  const isDone = (file: TrayFile): boolean => {
    const sheets = file.inspection?.sheets ?? [];
    return sheets.some((sheet) => sheetState(file, sheet) === 'imported') && !sheets.some((sheet) => isWaiting(file, sheet));
  };
  const files = tray.files.filter((file) => !isDone(file));
  return { files, selected: files.some((file) => file.ref.id === tray.selected?.file) ? tray.selected : null };
};

export type SheetToImport = CallInput<'evidence.import.start'>['sheets'][number];

const isRegister = (tray: Tray, { file, sheet }: SheetToImport): boolean =>
  tray.files.find((held) => held.ref.id === file)?.inspection?.sheets.find((held) => held.name === sheet)?.plan.layout === 'register';

/** The sheets that can enter as they stand, in the order of the tray; registers first, because they say who the others name. */
export const sheetsToImport = (tray: Tray): readonly SheetToImport[] => {
  const ready = readySheets(tray);
  return [...ready.filter((entry) => isRegister(tray, entry)), ...ready.filter((entry) => !isRegister(tray, entry))];
};

const readySheets = (tray: Tray): readonly SheetToImport[] =>
  tray.files.flatMap((file) => (file.inspection?.sheets ?? []).flatMap((sheet) => {
    const decision = file.decisions[sheet.name];
    if (decision === undefined || sheetState(file, sheet) !== 'ready') return [];
    const { periods, choices, accept } = decision;
    return [{ file: file.ref.id, sheet: sheet.name, periods: [...periods], choices, accept: [...accept] }];
  }));
