// The evidence matrix: a cell's state follows the sheets that are there and the checks that were made.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evidenceMatrix, saveChecks } from '../../../src/main/db/evidenceMatrix.ts';
import { writeFact } from '../../../src/main/db/facts.ts';
import { createProjectFile, openForWriting, type ProjectFile } from '../../../src/main/db/open.ts';

const passed = {
  milestone: 'm1', period: 'B06', isReceived: false, administrative: 'passed', substantive: 'passed', isAccepted: true, note: 'Lengkap',
  responsible: 'Sekretariat', savedAt: '2022-07-01T02:00:00.000Z',
} as const;

let folder = '';
let file: ProjectFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tolok-matrix-'));
  file = createProjectFile(join(folder, 'uji.tolok'));
  writeFact(file.db, 'commitment', { milestones: [{ id: 'm1', evidence: [{ period: 'B06', link: 'https://contoh.id/s/1' }] }, { id: 'm3', evidence: [] }] });
  file.db.exec(`INSERT INTO periods VALUES ('B06', 6, 18628, 18808, 18808);
    INSERT INTO imports (id, state, sha256, file_name, bytes, sheet, layout, imported_at) VALUES (1, 'current', 'a', 'a.xlsx', 1, 'S', 'records', '2022');
    INSERT INTO import_periods VALUES (1, 'B06')`);
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const states = () => evidenceMatrix(file.db).map(({ milestone, state }) => [milestone, state]);

test('a sheet of reports is received evidence of the first milestone, not of the third', () => {
  expect(states()).toEqual([['m1', 'received'], ['m3', 'missing']]);
  expect(evidenceMatrix(file.db)[0]).toMatchObject({ sheets: 1, link: 'https://contoh.id/s/1', savedAt: null });
});

test('checked needs both checks, whatever their outcome; accepted needs both passed', () => {
  saveChecks(file.db, { ...passed, substantive: null, isAccepted: false });
  expect(states()[0]).toEqual(['m1', 'received']);
  saveChecks(file.db, { ...passed, substantive: 'failed', isAccepted: false });
  expect(states()[0]).toEqual(['m1', 'checked']);
  expect(() => saveChecks(file.db, { ...passed, substantive: 'failed' })).toThrow(/matrix\.notAcceptable/);
  saveChecks(file.db, passed);
  expect(states()[0]).toEqual(['m1', 'accepted']);
});

test('evidence taken back is missing, and what was found of it is kept, also after a restart', () => {
  saveChecks(file.db, passed);
  file.db.exec(`UPDATE imports SET state = 'undone'`);
  file.close();
  file = openForWriting(join(folder, 'uji.tolok'));
  expect(evidenceMatrix(file.db)[0]).toMatchObject({ state: 'missing', note: 'Lengkap', responsible: 'Sekretariat', isAccepted: true });
});

test('evidence for a period the plan does not have is refused', () => {
  expect(() => saveChecks(file.db, { ...passed, period: 'B99' })).toThrow(/period\.unknown/);
});
