// Comments: written, listed, taken out.

import type { Handlers } from '../../shared/rpc.ts';
import { addComment, comments, commentsAbout, removeComment } from '../db/comments.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

export const commentHandlers: Pick<Handlers<Context>, 'comment.list' | 'comment.add' | 'comment.addSeveral' | 'comment.remove'> = {
  'comment.list': ({ session }, { about, subject }) => commentsAbout(session.db(), about, subject),
  'comment.add': (context, said) => {
    change(context, 'shown', (db) => addComment(db, { ...said, writtenAt: context.now() }));
    return commentsAbout(context.session.db(), said.about, said.subject);
  },
  'comment.addSeveral': (context, { comments: said }) => {
    const writtenAt = context.now();
    change(context, 'shown', (db) => { for (const one of said) addComment(db, { ...one, writtenAt }); });
    return comments(context.session.db()).slice(0, said.length);
  },
  'comment.remove': (context, { id }) => {
    change(context, 'shown', (db) => removeComment(db, id));
    return null;
  },
};
