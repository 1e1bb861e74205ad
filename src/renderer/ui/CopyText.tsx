// A text to take along (a link, a hash): shown whole or cut in the middle, copied with one press, never opened.

import { Copy } from 'lucide-react';
import { announce, tell } from '../state/notices.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from './IconButton.tsx';

export const copyText = (text: string): void => {
  navigator.clipboard.writeText(text).then(() => announce('shell.copiedText'), tell);
};

export const CopyText = ({ text, label }: { readonly text: string; readonly label?: string }) => {
  const { t } = useWords();
  return (
    <span className="copy-text">
      <span className="selectable" title={text}>{label ?? text}</span>
      <IconButton icon={Copy} size="small" label={`${t('ui.copy')}: ${text}`} onPress={() => copyText(text)} />
    </span>
  );
};
