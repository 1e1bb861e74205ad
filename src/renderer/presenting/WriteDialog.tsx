// Before the log becomes comments: which comments will be written, on which milestones, word for word. Also asked on leaving.

import { call, askAgain } from '../state/call.ts';
import { announce, tell } from '../state/notices.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { commentsOf, type MilestoneComment } from './logText.ts';
import { leave, setLog, usePresenting } from './state.ts';

/** Writes the comments, all or none, and empties the log; whether they were written. */
const write = async (comments: readonly MilestoneComment[]): Promise<boolean> => {
  try {
    await call('comment.addSeveral', { comments: comments.map(({ id, text }) => ({ about: 'milestone', subject: id, text })) });
    askAgain('comment.list');
    setLog([]);
    announce('presenting.written', { count: comments.length });
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

export const WriteDialog = ({ head, isLeaving, onClose }: { readonly head: string; readonly isLeaving: boolean; readonly onClose: () => void }) => {
  const words = useWords();
  const { t } = words;
  const log = usePresenting((state) => state.log);
  const isFixed = useProject()?.readOnly ?? true;
  const comments = commentsOf(log, head, words);
  const writeNow = async (): Promise<void> => {
    if (!(await write(comments))) return;
    if (isLeaving) leave();
    else onClose();
  };
  return (
    <Dialog
      isOpen onClose={onClose} width="wide" title={t('presenting.writeTitle')}
      actions={
        <>
          {isLeaving ? (
            <>
              <Button kind="danger" onPress={() => { setLog([]); leave(); }}>{t('presenting.discard')}</Button>
              <Button onPress={leave}>{t('presenting.later')}</Button>
            </>
          ) : <Button onPress={onClose}>{t('ui.cancel')}</Button>}
          <Button kind="primary" isDisabled={isFixed || comments.length === 0} onPress={() => void writeNow()}>
            {t('presenting.writeNow', { count: comments.length })}
          </Button>
        </>
      }
    >
      {isLeaving ? <p>{t('presenting.leaveAsk')}</p> : null}
      <p className="muted">{t(isFixed ? 'presenting.readOnly' : 'presenting.writeAsk')}</p>
      <dl className="presenting-comments">
        {comments.map(({ id, text }) => [
          <dt key={`${id} of`}>{t('presenting.aboutOne', { number: id.slice(1) })}</dt>,
          <dd key={id} className="selectable">{text}</dd>,
        ])}
      </dl>
    </Dialog>
  );
};
