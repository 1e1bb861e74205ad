// The quiet bar under a slide: source, counter, and the same that the keys do, for a mouse.

import { ChevronLeft, ChevronRight, ListChecks, Maximize, NotebookText, X } from 'lucide-react';
import { ThemeMenu } from '../shell/TopBar.tsx';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { PresentingKey } from './keys.ts';

const buttons = [
  ['previous', ChevronLeft, 'presenting.previous'], ['next', ChevronRight, 'presenting.next'], ['notes', NotebookText, 'presenting.notes'],
  ['log', ListChecks, 'presenting.log'], ['fullScreen', Maximize, 'presenting.fullScreen'], ['leave', X, 'presenting.leave'],
] as const;

export const PresentingBar = ({ at, count, source, act }: {
  readonly at: number;
  readonly count: number;
  readonly source: string;
  readonly act: (key: PresentingKey) => void;
}) => {
  const { t, count: written } = useWords();
  const project = useProject();
  const isOff = (key: PresentingKey): boolean => (key === 'previous' && at === 0) || (key === 'next' && at === count - 1);
  return (
    <footer className="presenting-bar">
      <span className="presenting-source">{[...(source === '' ? [] : [t('ui.source', { source })]), project?.name ?? ''].join(' · ')}</span>
      <span className="number presenting-counter">{t('presenting.counter', { at: written(at + 1), count: written(count) })}</span>
      {buttons.map(([key, icon, label]) => (
        <IconButton key={key} icon={icon} label={t(label)} isDisabled={isOff(key)} onPress={() => act(key)} />
      ))}
      <ThemeMenu />
    </footer>
  );
};
