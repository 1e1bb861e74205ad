// What people wrote about one thing, the newest first, and a field to write more.

import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Comment, CommentAbout } from '../../shared/contract/comments.ts';
import { askAgain, call, useCall } from '../state/call.ts';
import { announce, tell } from '../state/notices.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import './comments.css';

interface Subject {
  readonly about: CommentAbout;
  readonly subject: string;
}

/** Keeps a comment; false when it could not be, which has then been said. */
const write = async (of: Subject, text: string): Promise<boolean> => {
  try {
    await call('comment.add', { ...of, text });
    askAgain('comment.list');
    announce('comment.added');
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

const remove = (id: number): void => {
  call('comment.remove', { id }).then(() => askAgain('comment.list'), tell);
};

const Writing = (of: Subject) => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    if (await write(of, text)) setText('');
  };
  return (
    <div className="comment-writing">
      <TextField label={t('comment.write')} hint={t('comment.hint')} value={text} onChange={setText} maxLength={10_000} isLong />
      <Button icon={MessageSquarePlus} isDisabled={text.trim() === ''} onPress={() => void add()}>{t('comment.add')}</Button>
    </div>
  );
};

/** Comments in a list; `titleOf` says what each is about where that is not plain. */
export const CommentList = ({ list, titleOf }: { readonly list: readonly Comment[]; readonly titleOf?: (comment: Comment) => string }) => {
  const { t, date } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  if (list.length === 0) return <p className="muted">{t('comment.none')}</p>;
  return (
    <ul className="comment-list">
      {list.map((comment) => (
        <li key={comment.id}>
          <p className="muted small">
            <time dateTime={comment.writtenAt}>{date(comment.writtenAt)}</time>
            {titleOf === undefined ? null : <> · {titleOf(comment)}</>}
          </p>
          <p className="selectable comment-text">{comment.text}</p>
          {isFixed ? null : (
            <IconButton icon={Trash2} label={t('comment.remove', { date: date(comment.writtenAt) })} onPress={() => remove(comment.id)} />
          )}
        </li>
      ))}
    </ul>
  );
};

export const WriteComment = (of: Subject) => ((useProject()?.readOnly ?? true) ? null : <Writing {...of} />);

export const CommentThread = (of: Subject) => {
  const { data } = useCall('comment.list', of);
  return (
    <>
      <CommentList list={(data ?? []).filter(({ subject }) => subject === of.subject)} />
      <WriteComment {...of} />
    </>
  );
};
