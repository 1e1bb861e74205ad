// Findings of before cells of both sides were said: they name the whole column or row, and what was counted is counted anew.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/main/db/findings.ts';
import { migrate } from '../../../src/main/db/migrate.ts';
import { migrations } from '../../../src/main/db/migrations.ts';
import { openSqlite } from '../../../src/main/db/sqlite.ts';
import { say } from '../../../src/shared/i18n/t.ts';

test('a finding made before says the column or row a spreadsheet would', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tolok-places-'));
  const path = join(folder, 'lama.tolok');
  const db = openSqlite(path);
  try {
    migrate(db, path, migrations.filter(({ version }) => version < 14));
    db.exec(`INSERT INTO imports (id, state, sha256, file_name, bytes, sheet, layout, imported_at) VALUES (1, 'current', 'aa', 'a.csv', 1, 'a', 'agencySummary', '2022-07-01T01:00:00Z');
      INSERT INTO findings VALUES (1, 0, 'totalDiffers', 'warning', 'AB104', '{"header":"Selesai","stated":5,"computed":4,"cell":"AB104"}');
      INSERT INTO findings VALUES (1, 1, 'percentDiffers', 'warning', 'F12', '{"agency":"Kabupaten Maju","stated":5,"computed":4,"num":1,"den":25}');
      INSERT INTO findings VALUES (1, 2, 'outsideWindow', 'warning', 'B2', '{"count":1,"periods":"B06"}');
      INSERT INTO tallies VALUES ('B06', 1, '{}', '[]');`);
    migrate(db, path);
    expect(findingsOf(db, 1).map(({ params }) => params['cells'])).toEqual(['AB:AB', '12:12', undefined]);
    for (const { code, params } of findingsOf(db, 1)) expect(say('id', 'finding', code, params)).not.toMatch(/[{}]/);
    expect(db.prepare('SELECT count(*) FROM tallies').pluck().get()).toBe(0);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
