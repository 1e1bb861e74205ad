import { expect, test } from 'vitest';
import { findingsIn, sheetState } from '../../../src/renderer/evidence/sheetState.ts';
import {
  addFiles, clearImported, decide, emptyTray, forgetOutcome, forgetRefusals, removeFile, sheetsToImport, sheetsWithoutPeriod, takeInspection, takeOutcomes, type Tray,
} from '../../../src/renderer/evidence/tray.ts';
import type { Finding, Period } from '../../../src/shared/domain.ts';
import type { ImportOutcome } from '../../../src/shared/jobs.ts';
import { noChoices, type FileInspection, type Layout, type SheetInspection } from '../../../src/shared/tabular/plan.ts';

const periods: readonly Period[] = ['B06', 'B12'].map((code, at) => ({
  code, planMonth: 6 * (at + 1), from: '2022-01-01', to: `2022-0${at + 6}-28`, asAt: `2022-0${at + 7}-28`,
}));
const ref = { id: 'f1', name: 'rekap B06.xlsx', bytes: 10 };
const blocking: Finding = { code: 'status.unknown', severity: 'blocking', cell: 'C5', params: {} };
const counts = { read: 1, data: 1, title: 0, header: 0, section: 0, total: 0, note: 0, refused: 0 };

const sheet = (name: string, layout: Layout, more: Partial<SheetInspection> = {}): SheetInspection => ({
  name, visibility: 'visible', rows: 1, columns: 1, cells: 1, merges: 0, counts,
  totalRows: [], unknownStatuses: [], agencies: [], findings: [],
  plan: {
    layout, headerRow: 1, headerRowCount: 1, columns: [], zone: 'UTC',
    titleFacts: { agency: null, generated: null, from: null, to: null },
  },
  ...more,
});
const inspection = (...sheets: readonly SheetInspection[]): FileInspection => ({
  file: 'f1', name: ref.name, bytes: 10, sha256: 'aa', format: 'xlsx', encoding: null, delimiter: null, importedFor: [], error: null,
  sheets: [...sheets],
});
const outcome = (error: ImportOutcome['error'] = null): ImportOutcome => ({
  id: 1, file: ref.name, sheet: 'S', layout: 'agencySummary', periods: ['B06'], read: 1, kept: 1, refused: 0, skipped: 0, superseded: 0,
  agencies: 1, findings: [], error,
});
const trayWith = (...sheets: readonly SheetInspection[]): Tray =>
  takeInspection(addFiles(emptyTray, [ref]), inspection(...sheets), periods);
const stateOf = (tray: Tray, name = 'S'): string => {
  const [file] = tray.files;
  const found = file?.inspection?.sheets.find((one) => one.name === name);
  return file === undefined || found === undefined ? 'gone' : sheetState(file, found);
};
const place = { file: 'f1', sheet: 'S' };

test('a recognised sheet with a period is ready and goes in as decided', () => {
  const tray = trayWith(sheet('S', 'agencySummary'));
  expect(stateOf(tray)).toBe('ready');
  expect(sheetsToImport(tray)).toEqual([{ file: 'f1', sheet: 'S', periods: ['B06'], choices: noChoices, accept: [] }]);
});

test('a sheet of no known layout is shown, never imported', () => {
  const tray = decide(trayWith(sheet('S', 'unknown')), place, { wanted: true, periods: ['B06'] });
  expect(stateOf(tray)).toBe('unknown');
  expect(sheetsToImport(tray)).toEqual([]);
});

test('a hidden sheet waits for a person to want it', () => {
  const tray = trayWith(sheet('S', 'agencySummary', { visibility: 'hidden' }));
  expect(stateOf(tray)).toBe('leftOut');
  expect(stateOf(decide(tray, place, { wanted: true }))).toBe('ready');
});

test('a blocking finding stops the sheet until its code is taken as it is', () => {
  const tray = trayWith(sheet('S', 'agencySummary', { findings: [blocking] }));
  expect(stateOf(tray)).toBe('blocked');
  expect(sheetsToImport(decide(tray, place, { accept: ['status.unknown'] }))[0]?.accept).toEqual(['status.unknown']);
});

test('a register needs no period, everything else does', () => {
  const tray = trayWith(sheet('S', 'register'), sheet('T', 'records'));
  const entries = sheetsToImport(decide(tray, { file: 'f1', sheet: 'T' }, { periods: [] }));
  expect(entries.map((one) => [one.sheet, one.periods])).toEqual([['S', []]]);
});

test('a register goes in before the sheets whose agencies it settles', () => {
  const tray = trayWith(sheet('S', 'records'), sheet('T', 'register'), sheet('U', 'agencySummary'));
  expect(sheetsToImport(tray).map((one) => one.sheet)).toEqual(['T', 'S', 'U']);
});

test('bytes already imported for the periods chosen do not go in again', () => {
  const held = takeInspection(addFiles(emptyTray, [ref]), { ...inspection(sheet('S', 'records')), importedFor: ['B06'] }, periods);
  expect(stateOf(held)).toBe('already');
  expect(stateOf(decide(held, place, { periods: ['B06', 'B12'] }))).toBe('ready');
});

test('a second inspection keeps what a person decided and proposes the rest anew', () => {
  const chosen = decide(trayWith(sheet('S', 'agencySummary')), place, { periods: ['B12'], proposed: null, accept: ['x.y'] });
  const again = takeInspection(chosen, inspection(sheet('S', 'agencySummary'), sheet('T', 'records')), periods);
  expect(again.files[0]?.decisions['S']).toMatchObject({ periods: ['B12'], proposed: null, accept: ['x.y'] });
  expect(again.files[0]?.decisions['T']).toMatchObject({ periods: ['B06'], proposed: 'fileName' });
});

test('a sheet that becomes known by a corrected header is wanted', () => {
  const unknown = trayWith(sheet('S', 'unknown'));
  expect(stateOf(takeInspection(unknown, inspection(sheet('S', 'records')), periods))).toBe('ready');
});

test('a sheet a person left out stays out when it is read again', () => {
  const out = decide(trayWith(sheet('S', 'records')), place, { wanted: false });
  expect(stateOf(takeInspection(out, inspection(sheet('S', 'records')), periods))).toBe('leftOut');
});

test('a file taken out while it was read stays out', () => {
  const tray = removeFile(addFiles(emptyTray, [ref]), 'f1');
  expect(takeInspection(tray, inspection(sheet('S', 'records')), periods)).toEqual(emptyTray);
});

test('the same file handed in twice stands there once', () => {
  expect(addFiles(addFiles(emptyTray, [ref]), [ref]).files).toHaveLength(1);
});

test('what came in leaves the tray, what was refused stays with its reason', () => {
  const asked = [place];
  const came = takeOutcomes(trayWith(sheet('S', 'records')), asked, [outcome()]);
  const refused = takeOutcomes(trayWith(sheet('S', 'records')), asked, [outcome({ code: 'import.blocked', params: {} })]);
  expect([stateOf(came), clearImported(came).files.length]).toEqual(['imported', 0]);
  expect([stateOf(refused), clearImported(refused).files.length]).toEqual(['failed', 1]);
});

test('a sheet refused for what only the project shows waits with those findings, is ready once they are taken, and is tried anew after a decision', () => {
  const split: Finding = { code: 'splitAgency', severity: 'blocking', cell: 'A4', params: {} };
  const refused = takeOutcomes(trayWith(sheet('S', 'records')), [place], [{ ...outcome({ code: 'import.blocked', params: {} }), id: null, findings: [split] }]);
  expect(stateOf(refused)).toBe('blocked');
  const [file] = refused.files;
  const decision = file?.decisions['S'];
  expect(decision === undefined ? [] : findingsIn(sheet('S', 'records'), decision)).toEqual([split]);
  const taken = decide(refused, place, { accept: ['splitAgency'] });
  expect([stateOf(taken), sheetsToImport(taken)[0]?.accept]).toEqual(['ready', ['splitAgency']]);
  const readAgain = takeInspection(refused, inspection(sheet('S', 'records')), periods);
  expect([stateOf(readAgain), stateOf(forgetRefusals(readAgain))]).toEqual(['blocked', 'ready']);
});

test('a sheet whose import is taken back can come in again', () => {
  const came = takeOutcomes(trayWith(sheet('S', 'records')), [place], [outcome()]);
  expect(stateOf(forgetOutcome(came, 2))).toBe('imported');
  expect(stateOf(forgetOutcome(came, 1))).toBe('ready');
});

test('a period said of one silent sheet is offered to the other silent ones, not to those that say theirs or stay out', () => {
  const silent = { ...ref, name: 'rekap.xlsx' };
  const sheets = [sheet('S', 'agencySummary'), sheet('T', 'records'), sheet('B12', 'records'), sheet('R', 'register'), sheet('U', 'unknown'),
    sheet('H', 'records', { visibility: 'hidden' })];
  const tray = takeInspection(addFiles(emptyTray, [silent]), { ...inspection(...sheets), name: silent.name }, periods);
  expect(sheetsWithoutPeriod(tray, place)).toEqual([{ file: 'f1', sheet: 'T' }]);
  const chosen = decide(tray, { file: 'f1', sheet: 'T' }, { periods: [], proposed: null });
  expect(sheetsWithoutPeriod(chosen, place)).toEqual([]);
});
