// Comments on milestones, evidence and agencies, dated.

import * as v from 'valibot';
import { call, count } from './common.ts';

export const commentAbouts = ['milestone', 'evidence', 'agency'] as const;
export type CommentAbout = (typeof commentAbouts)[number];

/** What a comment is about: a milestone (`m1`), a milestone's evidence for a period (`m1/B06`), or an agency by its key. */
const subject = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(10_000));
const writing = v.object({ about: v.picklist(commentAbouts), subject, text });

const commentSchema = v.object({
  id: count, about: v.picklist(commentAbouts), subject: v.string(),
  /** ISO in UTC. */
  writtenAt: v.string(),
  text: v.string(),
});
export type Comment = v.InferOutput<typeof commentSchema>;

export const commentCalls = {
  /** All comments, the newest first; `about` and `subject` narrow them. */
  'comment.list': call(
    v.object({ about: v.nullable(v.picklist(commentAbouts)), subject: v.nullable(subject) }),
    v.array(commentSchema),
  ),
  /** Gives all comments about the same thing, the newest first. */
  'comment.add': call(writing, v.array(commentSchema)),
  /** Keeps several at once, of one moment: all or none. Gives them back, the newest first. */
  'comment.addSeveral': call(v.object({ comments: v.pipe(v.array(writing), v.minLength(1), v.maxLength(100)) }), v.array(commentSchema)),
  /** Throws `comment.unknown`. */
  'comment.remove': call(v.object({ id: count }), v.null()),
} as const;
