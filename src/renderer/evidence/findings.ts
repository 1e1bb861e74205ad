// Orders a sheet's findings the way a person works through them, and finds the ones of a cell. Words and colours are elsewhere.

import { severities, type Finding, type Severity } from '../../shared/domain.ts';
import { columnIndex, columnLetters, placeOf } from '../../shared/tabular/cells.ts';

const compare = (left: Finding, right: Finding): number => {
  const bySeverity = severities.indexOf(left.severity) - severities.indexOf(right.severity);
  if (bySeverity !== 0) return bySeverity;
  const [a, b] = [placeOf(left.cell), placeOf(right.cell)];
  if (a === null || b === null) return Number(a === null) - Number(b === null) || left.code.localeCompare(right.code);
  return a.row - b.row || a.column - b.column;
};

/** Blocking first, then warnings, then notes; within them from the top of the sheet down, those without a cell last. */
export const inWorkingOrder = (findings: readonly Finding[]): readonly Finding[] => findings.toSorted(compare);

const readingCodes: ReadonlySet<string> = new Set(['ambiguousNumbers', 'mixedNumbers', 'ambiguousDates', 'mixedDates']);

/** Whether a column (letters) fits more than one reading and nobody has chosen. */
export const isReadingOpen = (findings: readonly Finding[], letters: string): boolean =>
  findings.some(({ code, severity, cell }) =>
    severity === 'blocking' && readingCodes.has(code) && placeOf(cell)?.column === columnIndex(letters));

/** The columns (letters, as they stand from left to right) that a blocking finding of this code leaves open. */
export const columnsOpenBy = (findings: readonly Finding[], code: string): readonly string[] => {
  const open = findings.filter((finding) => finding.code === code && finding.severity === 'blocking');
  const columns = open.flatMap(({ cell }) => placeOf(cell)?.column ?? []);
  return [...new Set(columns)].toSorted((left, right) => left - right).map(columnLetters);
};

/** How many of each severity. */
export const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { blocking: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
};

/** Findings by cell address, each cell's worst first. */
export const byCell = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const cells = new Map<string, Finding[]>();
  for (const finding of inWorkingOrder(findings)) {
    const place = finding.cell?.toUpperCase();
    if (place === undefined) continue;
    const held = cells.get(place);
    if (held === undefined) cells.set(place, [finding]);
    else held.push(finding);
  }
  return cells;
};

/** The index to go to from `current` by one step either way, round the end; -1 when there is none. `current` -1: not begun. */
export const stepFinding = (current: number, step: 1 | -1, length: number): number => {
  if (length === 0) return -1;
  if (current < 0) return step === 1 ? 0 : length - 1;
  return (current + step + length) % length;
};
