// What a person does with the tray. Whatever is decided about reading a sheet is read again at once, so that what is shown is
// always what would be imported.

import type { FileRef } from '../../shared/contract/common.ts';
import type { Finding } from '../../shared/domain.ts';
import { noChoices, type Field, type PlanChoices, type SheetInspection } from '../../shared/tabular/plan.ts';
import { useWindow } from '../state/window.ts';
import { byCell } from './findings.ts';
import { indexMerged, type MergedCells } from './merged.ts';
import { askToRead, forgetReading } from './reading.ts';
import { isWaiting } from './sheetState.ts';
import { addFiles, clearImported, forgetRefusals, decide, emptyTray, removeFile, sheetsWithoutPeriod, type SheetDecision, type SheetPlace, type TrayFile } from './tray.ts';
import { changeTray, useTray } from './trayStore.ts';

/** Takes files in and reads them, one after the other. */
export const bringIn = (refs: readonly FileRef[]): void => {
  changeTray((tray) => addFiles(tray, refs));
  for (const ref of refs) askToRead(ref.id);
};

export const takeOut = (file: string): void => {
  forgetReading(file);
  changeTray((tray) => removeFile(tray, file));
};

export const selectSheet = (selected: SheetPlace): void => changeTray((tray) => ({ ...tray, selected }));

export const decideSheet = (place: SheetPlace, change: Partial<SheetDecision>): void =>
  changeTray((tray) => decide(tray, place, { outcome: null, ...change }));

/** Gives every sheet that says nothing of its period these ones. */
export const periodsForOthers = (than: SheetPlace, periods: readonly string[]): void =>
  changeTray((tray) => sheetsWithoutPeriod(tray, than).reduce((next, place) => decide(next, place, { periods, proposed: null, outcome: null }), tray));

const fileAt = (place: SheetPlace): TrayFile | undefined => useTray.getState().tray.files.find((file) => file.ref.id === place.file);

/** How a person wants a sheet read, as it stands now. */
export const choicesOf = (place: SheetPlace): PlanChoices => fileAt(place)?.decisions[place.sheet]?.choices ?? noChoices;

const sheetAt = (place: SheetPlace): SheetInspection | undefined =>
  fileAt(place)?.inspection?.sheets.find((sheet) => sheet.name === place.sheet);

/** What a column (zero-based) means, as the sheet was last read. */
export const fieldAt = (place: SheetPlace, column: number): Field | null =>
  sheetAt(place)?.plan.columns.find((held) => held.column === column)?.field ?? null;

const marks = new WeakMap<readonly Finding[], ReturnType<typeof byCell>>();

/** A sheet's findings by cell, as it was last read. */
export const marksOf = (place: SheetPlace): ReturnType<typeof byCell> => {
  const findings = sheetAt(place)?.findings ?? [];
  const known = marks.get(findings) ?? byCell(findings);
  marks.set(findings, known);
  return known;
};

const mergedCells = new WeakMap<SheetInspection, MergedCells>();
const noMerged = indexMerged([]);

/** A sheet's merged cells, as it was last read. */
export const mergedOf = (place: SheetPlace): MergedCells => {
  const sheet = sheetAt(place);
  if (sheet === undefined) return noMerged;
  const known = mergedCells.get(sheet) ?? indexMerged(sheet.mergedRanges ?? []);
  mergedCells.set(sheet, known);
  return known;
};

/** Changes how a sheet is read, and reads its file again. */
export const chooseForSheet = (place: SheetPlace, change: (choices: PlanChoices) => PlanChoices): void => {
  decideSheet(place, { choices: change(choicesOf(place)) });
  askToRead(place.file);
};

/** Reads a sheet as the program guesses it: without a recipe and without anything chosen. */
export const readWithoutRecipe = (place: SheetPlace): void => {
  decideSheet(place, { choices: noChoices, recipe: null });
  askToRead(place.file);
};

/** Reads every file again that waits to come in, the one in view first: the status map, the register or an alias has changed. */
export const readWaitingAgain = (): void => {
  const { files, selected } = useTray.getState().tray;
  const waiting = files.filter((file) => file.inspection?.sheets.some((sheet) => isWaiting(file, sheet)));
  const inView = (id: string): number => Number(id === selected?.file);
  for (const { ref } of waiting.toSorted((left, right) => inView(right.ref.id) - inView(left.ref.id))) askToRead(ref.id);
};

/** A file that came in in place of another does not wait any more; its other sheets still do. */
export const settleReplaced = (file: string): void => {
  const held = useTray.getState().tray.files.find(({ ref }) => ref.id === file);
  if (held?.inspection?.sheets.length === 1) takeOut(file);
  readWaitingAgain();
};

/** After a decision about a name, an agency or a word: what was refused may come in now. */
export const readAfterDecision = (): void => {
  changeTray(forgetRefusals);
  readWaitingAgain();
};

export const clearFinished = (): void => changeTray(clearImported);

// Another project has its own periods, register and status map: nothing decided here holds there.
useWindow.subscribe((state, before) => {
  if (state.project === before.project) return;
  for (const file of useTray.getState().tray.files) forgetReading(file.ref.id);
  useTray.setState({ tray: emptyTray });
});
