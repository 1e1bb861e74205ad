// A project of before steps were kept: what was done in it is listed, and what stands can still be undone.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../src/main/db/migrate.ts';
import { migrations } from '../../../src/main/db/migrations.ts';
import { openSqlite, type Db } from '../../../src/main/db/sqlite.ts';
import { groundOf, laterStanding, wholeGroundOf } from '../../../src/main/db/stepGround.ts';
import { importThing, listSteps, recordStep } from '../../../src/main/db/steps.ts';
import { turnStep } from '../../../src/main/jobs/steps/turnStep.ts';
import { noHooks } from '../../../src/main/jobs/hooks.ts';
import { listStatuses } from '../../../src/main/db/statuses.ts';

const insertImport = `INSERT INTO imports (id, state, sha256, file_name, bytes, sheet, layout, imported_at, plan, rows_kept)
  VALUES (?, ?, ?, ?, 1, 'Rekap', 'agencySummary', ?, '{}', 12)`;

let folder = '';
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tolok-steps-'));
  const path = join(folder, 'lama.tolok');
  db = openSqlite(path);
  migrate(db, path, migrations.filter(({ version }) => version < 10));
  db.exec("INSERT INTO periods VALUES ('B06', 6, 1, 2, 3)");
  db.prepare(insertImport).run(1, 'undone', 'aa', 'salah.xlsx', '2022-07-01T01:00:00Z');
  db.prepare(insertImport).run(2, 'current', 'bb', 'benar.xlsx', '2022-07-03T01:00:00Z');
  db.exec("INSERT INTO import_periods VALUES (1, 'B06'), (2, 'B06')");
  db.exec("INSERT INTO status_decisions VALUES ('Ram-pung', 'completed', 'admin', '2022-07-02T01:00:00Z')");
  db.exec("INSERT INTO agency_decisions VALUES ('Kab. Maju', 'Pemerintah Kabupaten Maju', '2022-07-04T01:00:00Z')");
  migrate(db, path);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('earlier imports and decisions are listed in the order they were made; what was undone before is undone for good', () => {
  expect(listSteps(db).toReversed().map(({ kind, subject, state, effect }) => [kind, subject, state, effect?.rows ?? null])).toEqual([
    ['import', 'salah.xlsx › Rekap', 'released', 12], ['statusMap', 'Ram-pung', 'stands', null],
    ['import', 'benar.xlsx › Rekap', 'stands', 12], ['agencyDecision', 'Kab. Maju', 'stands', null],
  ]);
});

test('an earlier decision is undone to what the word means without it', () => {
  turnStep(db, 2, 'undo', '2022-08-01T01:00:00Z', noHooks);
  expect(listStatuses(db).some(({ isOwn }) => isOwn)).toBe(false);
});

test('a new step on the same word rests on the earlier one, however the word is written', () => {
  const step = { at: '2022-08-01T01:00:00Z', about: {}, change: null, effect: null };
  recordStep(db, { ...step, kind: 'statusMap', subject: 'RAMPUNG', touches: ['status:rampung'] });
  recordStep(db, { ...step, kind: 'import', subject: 'benar.xlsx › Rekap', touches: [importThing(2)] });
  for (const ground of [groundOf(db), wholeGroundOf(db)]) {
    expect([2, 3, 4].map((id) => laterStanding(ground, id))).toEqual([5, 6, null]);
  }
});
