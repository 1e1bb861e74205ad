// Holds a lock file as a writer would, until it is killed.

import { createRequire } from 'node:module';

const Database = createRequire(import.meta.url)('better-sqlite3');
const lock = new Database(process.argv[2], { timeout: 0 });
lock.exec('BEGIN EXCLUSIVE');
process.send('held');
setInterval(() => undefined, 60_000);
