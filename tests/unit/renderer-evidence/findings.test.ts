import { expect, test } from 'vitest';
import { byCell, columnsOpenBy, countBySeverity, inWorkingOrder, isReadingOpen, stepFinding } from '../../../src/renderer/evidence/findings.ts';
import { placeOf } from '../../../src/shared/tabular/cells.ts';
import type { Finding, Severity } from '../../../src/shared/domain.ts';

const finding = (severity: Severity, cell: string | null, code = 'x'): Finding => ({ code, severity, cell, params: {} });

test('blocking findings come first, then from the top of the sheet down, those without a cell last', () => {
  const shuffled = [
    finding('note', 'A1'), finding('warning', 'B10'), finding('blocking', null), finding('warning', 'B9'), finding('blocking', 'AA3'),
    finding('blocking', 'C3'),
  ];
  expect(inWorkingOrder(shuffled).map((one) => `${one.severity} ${one.cell}`)).toEqual([
    'blocking C3', 'blocking AA3', 'blocking null', 'warning B9', 'warning B10', 'note A1',
  ]);
});

test('an address is a place, a range its first cell, other text none', () => {
  expect(placeOf('AB12')).toEqual({ column: 27, row: 12 });
  expect(placeOf('C5:C9')).toEqual({ column: 2, row: 5 });
  expect(placeOf('baris 5')).toBeNull();
  expect(placeOf(null)).toBeNull();
});

test('a column waits for a reading only while its own ambiguity blocks', () => {
  const ambiguous = [
    finding('blocking', 'C8', 'ambiguousNumbers'), finding('note', 'D8', 'ambiguousDates'), finding('blocking', 'E8', 'unknownStatus'),
  ];
  expect(['B', 'C', 'D', 'E'].map((letters) => isReadingOpen(ambiguous, letters))).toEqual([false, true, false, false]);
});

test('columns that leave the same open are settled together, others and settled ones are not among them', () => {
  const open = [
    finding('blocking', 'AA2', 'ambiguousDates'), finding('blocking', 'B3', 'ambiguousDates'), finding('blocking', 'B9', 'ambiguousDates'),
    finding('blocking', 'C3', 'mixedDates'), finding('note', 'D3', 'ambiguousDates'), finding('blocking', null, 'ambiguousDates'),
  ];
  expect(columnsOpenBy(open, 'ambiguousDates')).toEqual(['B', 'AA']);
  expect(columnsOpenBy(open, 'ambiguousNumbers')).toEqual([]);
});

test('a cell with several findings shows its worst', () => {
  const cells = byCell([finding('note', 'C3', 'n'), finding('blocking', 'C3', 'b'), finding('warning', null)]);
  expect(cells.get('C3')?.map((one) => one.code)).toEqual(['b', 'n']);
  expect(cells.size).toBe(1);
});

test('next and previous go round, and have a beginning', () => {
  expect([stepFinding(-1, 1, 3), stepFinding(-1, -1, 3)]).toEqual([0, 2]);
  expect([stepFinding(2, 1, 3), stepFinding(0, -1, 3), stepFinding(0, 1, 0)]).toEqual([0, 2, -1]);
});

test('the counts of all severities add up to the findings', () => {
  const counts = countBySeverity([finding('note', null), finding('note', 'A1'), finding('blocking', 'A1')]);
  expect(counts).toEqual({ blocking: 1, warning: 0, note: 2 });
});
