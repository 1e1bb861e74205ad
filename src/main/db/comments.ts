// Comments as they are kept. Knows nothing of what they are about: a milestone or agency that goes leaves its comments readable.

import type { Comment, CommentAbout } from '../../shared/contract/comments.ts';
import { AppError } from '../../shared/errors.ts';
import type { Db } from './sqlite.ts';

const columns = 'id, about, subject, written_at AS writtenAt, text';

/** All comments, the newest first. */
export const comments = (db: Db): Comment[] =>
  db.prepare<[], Comment>(`SELECT ${columns} FROM comments ORDER BY id DESC`).all();

/** The comments about one kind of thing, or one thing of it; null asks for all. The newest first. */
export const commentsAbout = (db: Db, about: CommentAbout | null, subject: string | null): Comment[] =>
  db.prepare<[CommentAbout | null, CommentAbout | null, string | null, string | null], Comment>(
    `SELECT ${columns} FROM comments WHERE (? IS NULL OR about = ?) AND (? IS NULL OR subject = ?) ORDER BY id DESC`,
  ).all(about, about, subject, subject);

/** Keeps a comment; `writtenAt` is ISO in UTC. */
export const addComment = (db: Db, { about, subject, writtenAt, text }: Omit<Comment, 'id'>): void => {
  db.prepare('INSERT INTO comments (about, subject, written_at, text) VALUES (?, ?, ?, ?)').run(about, subject, writtenAt, text);
};

/** Throws `comment.unknown`. */
export const removeComment = (db: Db, id: number): void => {
  if (db.prepare('DELETE FROM comments WHERE id = ?').run(id).changes === 0) throw new AppError('comment.unknown', { comment: id });
};
