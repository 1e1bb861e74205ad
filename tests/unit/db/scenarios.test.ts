// Named scenarios in the project: kept whole, older ones still read, one of a name whatever its case, the base fixed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../src/main/db/migrations.ts';
import { migrate } from '../../../src/main/db/migrate.ts';
import { createProjectFile, type ProjectFile } from '../../../src/main/db/open.ts';
import { getScenario, listScenarios, renameScenario, writeScenario } from '../../../src/main/db/scenarios.ts';
import { openSqlite } from '../../../src/main/db/sqlite.ts';
import type { Intervention } from '../../../src/shared/scoring/interventions.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';

let folder = '';
let file: ProjectFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tolok-scenarios-'));
  file = createProjectFile(join(folder, 'uji.tolok'));
  writeScenario(file.db, 'base', { parameters: defaultParameters });
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const parameters = { ...defaultParameters, agencyThreshold: 5000 };
const interventions: Intervention[] = [{ who: { kind: 'all' }, does: { kind: 'share', share: 5000, end: 'completed' } }];

test('a scenario keeps its parameters, its interventions and its note', () => {
  writeScenario(file.db, 'Separuh', { parameters, interventions, note: 'untuk rapat Juli' });
  expect(getScenario(file.db, 'separuh')).toEqual({ name: 'Separuh', parameters, interventions, note: 'untuk rapat Juli', isBase: false });
});

test('saving again replaces the scenario of that name, whatever its case', () => {
  writeScenario(file.db, 'Separuh', { parameters, interventions, note: 'lama' });
  writeScenario(file.db, 'SEPARUH', { parameters: defaultParameters });
  expect(listScenarios(file.db).map(({ name, note }) => [name, note])).toEqual([['base', ''], ['Separuh', '']]);
});

test('a name that another scenario has is refused, its own in capitals is not', () => {
  writeScenario(file.db, 'Satu', { parameters });
  writeScenario(file.db, 'Dua', { parameters });
  expect(() => renameScenario(file.db, 'Dua', 'satu')).toThrow(expect.objectContaining({ code: 'scenario.exists' }));
  expect(() => renameScenario(file.db, 'Tiga', 'Empat')).toThrow(expect.objectContaining({ code: 'scenario.unknown' }));
  renameScenario(file.db, 'dua', 'DUA');
  expect(listScenarios(file.db).map(({ name }) => name)).toEqual(['base', 'DUA', 'Satu']);
});

test('a scenario saved before there were interventions opens with none', () => {
  const db = openSqlite(join(folder, 'lama.db'));
  const before = migrations.findIndex(({ name }) => name.endsWith('scenarios'));
  migrate(db, 'lama.tolok', migrations.slice(0, before));
  db.prepare('INSERT INTO scenarios (name, parameters) VALUES (?, ?)').run('Lama', JSON.stringify({ agencyThreshold: 6000 }));
  for (const { sql } of migrations.slice(before)) db.exec(sql);
  expect(getScenario(db, 'Lama')).toMatchObject({ interventions: [], note: '', parameters: { agencyThreshold: 6000, completionTarget: 4500 } });
  db.close();
});
