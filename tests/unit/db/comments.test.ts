// Comments stay with the project: dated, the newest first, by what they are about, also after the project was closed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addComment, comments, commentsAbout, removeComment } from '../../../src/main/db/comments.ts';
import { createProjectFile, openForWriting, type ProjectFile } from '../../../src/main/db/open.ts';

let folder = '';
let file: ProjectFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tolok-comments-'));
  file = createProjectFile(join(folder, 'uji.tolok'));
  addComment(file.db, { about: 'milestone', subject: 'm1', writtenAt: '2022-07-01T02:00:00.000Z', text: 'Menunggu surat.' });
  addComment(file.db, { about: 'agency', subject: 'kota contoh', writtenAt: '2022-07-02T02:00:00.000Z', text: 'Sudah ditelepon.' });
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

test('comments are there after a restart, with their dates, the newest first', () => {
  file.close();
  file = openForWriting(join(folder, 'uji.tolok'));
  expect(comments(file.db).map(({ writtenAt, text }) => [writtenAt.slice(0, 10), text])).toEqual([
    ['2022-07-02', 'Sudah ditelepon.'], ['2022-07-01', 'Menunggu surat.'],
  ]);
});

test('a comment is found by what it is about alone', () => {
  expect(commentsAbout(file.db, 'agency', 'kota contoh').map(({ text }) => text)).toEqual(['Sudah ditelepon.']);
  expect(commentsAbout(file.db, 'milestone', 'kota contoh')).toEqual([]);
});

test('a comment is taken out once; a second time says that it is gone', () => {
  const [newest] = comments(file.db);
  const id = newest?.id ?? 0;
  removeComment(file.db, id);
  expect(comments(file.db)).toHaveLength(1);
  expect(() => removeComment(file.db, id)).toThrow(/comment\.unknown/);
});
