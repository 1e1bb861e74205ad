// Opening and making project files: what is recognised, what is refused, one writer, migrations, one file when closed.

import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/main/db/lock.ts';
import { migrations } from '../../../src/main/db/migrations.ts';
import { isNetworkType } from '../../../src/main/db/network.ts';
import { createProjectFile, openForReading, openForWriting } from '../../../src/main/db/open.ts';
import { checkNode, openSqlite } from '../../../src/main/db/sqlite.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tolok-db-'));
  path = join(folder, 'uji.tolok');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const made = (): void => createProjectFile(path).close();

test('a closed project is one file', () => {
  made();
  const file = openForWriting(path);
  file.db.exec("INSERT INTO project VALUES ('name', '\"x\"')");
  file.close();
  expect(readdirSync(folder)).toEqual(['uji.tolok']);
});

test('what is no project is refused by its bytes', () => {
  writeFileSync(path, 'PK not a database');
  expect(() => openForWriting(path)).toThrow(expect.objectContaining({ code: 'project.notProject' }));
  rmSync(path);
  expect(() => openForReading(path)).toThrow(expect.objectContaining({ code: 'project.notFound' }));
  openSqlite(path).exec('CREATE TABLE t (a)').close();
  expect(() => openForReading(path)).toThrow(expect.objectContaining({ code: 'project.notProject' }));
});

test('a project is never made over a file that exists', () => {
  writeFileSync(path, 'something of somebody');
  expect(() => createProjectFile(path)).toThrow(expect.objectContaining({ code: 'project.exists' }));
  expect(readFileSync(path, 'utf8')).toBe('something of somebody');
});

test('a second writer is turned away, a reader is not, and closing lets the next one in', () => {
  made();
  const first = openForWriting(path);
  expect(() => openForWriting(path)).toThrow(expect.objectContaining({ code: 'project.inUse' }));
  openForReading(path).close();
  first.close();
  openForWriting(path).close();
});

test('the lock of a killed process is free at once', async () => {
  made();
  const child = fork(join(import.meta.dirname, 'holdLock.mjs'), [`${path.slice(0, -'.tolok'.length)}.tolok-lock`]);
  await new Promise((resolve) => { child.once('message', resolve); });
  expect(() => takeLock(path, 'uji')).toThrow(expect.objectContaining({ code: 'project.inUse' }));
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGKILL');
  await gone;
  takeLock(path, 'uji').release();
});

test('a file that only readers may touch opens without leaving anything beside it', () => {
  made();
  const file = openForReading(path);
  expect(() => file.db.exec("INSERT INTO project VALUES ('name', '1')")).toThrow(/readonly/);
  file.close();
  expect(readdirSync(folder)).toEqual(['uji.tolok']);
});

test('a newer project is refused, an older one is not read before it was updated', () => {
  made();
  const raw = openSqlite(path);
  raw.pragma('user_version = 999');
  expect(() => openForWriting(path)).toThrow(expect.objectContaining({ code: 'project.newer' }));
  raw.pragma('user_version = 0');
  expect(() => openForReading(path)).toThrow(expect.objectContaining({ code: 'project.older' }));
  raw.close();
});

const next = { version: migrations.length + 1, name: 'next', sql: 'CREATE TABLE added (a INTEGER) STRICT;' };

test('pending migrations run once, after a copy was made', () => {
  made();
  const file = openForWriting(path, [...migrations, next]);
  expect(file.db.pragma('user_version', { simple: true })).toBe(next.version);
  file.close();
  expect(readdirSync(folder)).toEqual(['uji.tolok', `uji.tolok.v${migrations.length}.bak`]);
  openForWriting(path, [...migrations, next]).close();
});

test('a failing migration leaves the project as it was and names the copy', () => {
  made();
  const bad = { ...next, sql: 'CREATE TABLE added (a INTEGER) STRICT; CREATE TABLE added (a INTEGER) STRICT;' };
  expect(() => openForWriting(path, [...migrations, bad])).toThrow(expect.objectContaining({
    code: 'project.migrationFailed', params: expect.objectContaining({ backup: `${path}.v${migrations.length}.bak` }),
  }));
  const file = openForWriting(path);
  expect(file.db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'added'").pluck().get()).toBe(0);
  file.close();
});

test('migrations are numbered without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});

test('file systems of networks are known by their type', () => {
  expect([0x6969, 0xff534d42, 0xfe534d42].every(isNetworkType)).toBe(true);
  expect([0xef53, 0x58465342, 0x01021994, 0x9123683e].some(isNetworkType)).toBe(false);
});

test('a Node that better-sqlite3 would end without a word is refused in words', () => {
  expect(() => checkNode('20.18.0')).toThrow(expect.objectContaining({ code: 'app.oldNode' }));
  expect(() => checkNode('22.14.0')).toThrow(expect.objectContaining({ code: 'app.oldNode' }));
  expect(() => checkNode('22.15.0')).not.toThrow();
});
