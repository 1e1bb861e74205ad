// Writes the first rows of an import the way the program does, says so, and waits to be killed.

import { createRequire } from 'node:module';

const Database = createRequire(import.meta.url)('better-sqlite3');
const db = new Database(process.argv[2]);
db.pragma('journal_mode = WAL');
db.exec(`INSERT INTO imports (state, sha256, file_name, bytes, sheet, layout, imported_at)
  VALUES ('writing', 'ab', 'a.csv', 1, 'a', 'records', '2022-01-01T00:00:00.000Z')`);
db.exec("INSERT INTO import_periods VALUES (1, 'B18')");
db.exec("INSERT INTO files VALUES ('ab', 'a.csv', 1, 'zstd', 'writing')");
db.exec("INSERT INTO file_parts VALUES ('ab', 0, x'00')");
db.exec(`WITH RECURSIVE rows (row) AS (SELECT 1 UNION ALL SELECT row + 1 FROM rows WHERE row < 4000)
  INSERT INTO reports (id, kind_id) SELECT 4294967296 + row, 1 FROM rows`);
process.send('written');
setInterval(() => undefined, 60_000);
