// The notices at the edge of the window, read out as they come.

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { stepTitle } from '../../shared/stepWords.ts';
import { closeNotice, useNotices, type Notice } from '../state/notices.ts';
import { useWords, type Words } from '../state/words.ts';
import { IconButton } from './IconButton.tsx';
import './parts.css';

const doneShownMilliseconds = 6000;

const textOf = (notice: Notice, { t, say, language }: Words): string => {
  if (notice.kind === 'error') return say('error', notice.code, notice.params);
  return notice.kind === 'done' ? t(notice.key, notice.params) : stepTitle(language, notice.step);
};

const OneNotice = ({ notice }: { readonly notice: Notice }) => {
  const words = useWords();
  useEffect(() => {
    if (notice.kind === 'error') return;
    const timer = setTimeout(() => closeNotice(notice.id), doneShownMilliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={`notice notice-${notice.kind}`} role={notice.kind === 'error' ? 'alert' : 'status'}>
      <p>{textOf(notice, words)}</p>
      <IconButton icon={X} size="small" label={words.t('shell.closeNotice')} onPress={() => closeNotice(notice.id)} />
    </div>
  );
};

export const Notices = () => {
  const { t } = useWords();
  const notices = useNotices((state) => state.notices);
  return (
    <section className="notices" aria-label={t('shell.notices')} aria-live="polite">
      {notices.map((notice) => <OneNotice key={notice.id} notice={notice} />)}
    </section>
  );
};
