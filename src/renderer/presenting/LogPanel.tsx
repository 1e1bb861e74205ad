// The log beside the slide: what was changed and decided, and a line for the next decision.

import { ClipboardCopy, MessageSquarePlus, Trash2, X } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { milestoneIds, type MilestoneId } from '../../shared/domain.ts';
import { announce, tell } from '../state/notices.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { firstMilestoneOf, withDecision, type DecisionAbout, type Log, type LogPlace } from './log.ts';
import { hourOf, lineOf, logText } from './logText.ts';
import { setLog, usePresenting } from './state.ts';

/** What a decision is about when nobody says: the slide's milestone, else that of the last lever moved, else all. */
const usualAbout = (log: Log, ofSlide: MilestoneId | null): DecisionAbout => {
  const moved = log.findLast((entry) => entry.kind === 'change');
  return ofSlide ?? (moved?.kind === 'change' ? firstMilestoneOf(moved.key) : 'all');
};

interface DecideProps {
  readonly placeNow: () => LogPlace;
  readonly milestone: MilestoneId | null;
  readonly field: RefObject<HTMLInputElement | null>;
}

const Decide = ({ placeNow, milestone, field }: DecideProps) => {
  const { t } = useWords();
  const log = usePresenting((state) => state.log);
  const [text, setText] = useState('');
  const [chosen, choose] = useState<DecisionAbout | null>(null);
  const about = chosen ?? usualAbout(log, milestone);
  const choices: readonly { readonly id: DecisionAbout; readonly label: string }[] = [
    ...milestoneIds.map((id) => ({ id, label: t('presenting.aboutOne', { number: id.slice(1) }) })), { id: 'all', label: t('presenting.aboutAll') },
  ];
  const note = (): void => {
    setLog(withDecision(log, placeNow(), text, about));
    setText('');
    choose(null);
  };
  return (
    <form
      className="presenting-decide"
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
    >
      <label className="field">
        <span className="field-label">{t('presenting.decision')}</span>
        <input
          ref={field} className="input" value={text} maxLength={1000} placeholder={t('presenting.decisionHint')} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Escape') event.currentTarget.blur(); }}
        />
      </label>
      <Select label={t('presenting.about')} value={about} onChange={choose} choices={choices} />
      <Button type="submit" isDisabled={text.trim() === ''}>{t('presenting.note')}</Button>
    </form>
  );
};

const LogLines = ({ log }: { readonly log: Log }) => {
  const words = useWords();
  const { t } = words;
  if (log.length === 0) return <p className="muted">{t('presenting.logEmpty')}</p>;
  return (
    <ol className="presenting-lines" aria-live="polite">
      {log.map((entry, at) => (
        <li key={`${entry.at} ${String(at)}`}>
          <p className="muted small">{hourOf(entry.at, words)} · {t('presenting.atSlide', { slide: words.count(entry.slide), title: entry.title })}</p>
          <p className="selectable">{lineOf(entry, words)}</p>
          <IconButton icon={Trash2} label={t('presenting.removeLine', { time: hourOf(entry.at, words) })} onPress={() => setLog(log.filter((one) => one !== entry))} />
        </li>
      ))}
    </ol>
  );
};

export const LogPanel = ({ head, onWrite, ...decide }: DecideProps & { readonly head: string; readonly onWrite: () => void }) => {
  const words = useWords();
  const { t } = words;
  const log = usePresenting((state) => state.log);
  const isFixed = useProject()?.readOnly ?? true;
  const copy = (): void => void navigator.clipboard.writeText(logText(log, head, words)).then(() => announce('presenting.logCopied'), tell);
  return (
    <aside className="presenting-log" aria-label={t('presenting.logTitle')}>
      <header>
        <h2>{t('presenting.logTitle')}</h2>
        <IconButton icon={X} label={t('ui.close')} onPress={() => usePresenting.setState({ hasLog: false })} />
      </header>
      <p className="muted small">{t(isFixed ? 'presenting.readOnly' : 'presenting.logHint')}</p>
      <LogLines log={log} />
      <Decide {...decide} />
      <footer>
        <Button icon={ClipboardCopy} isDisabled={log.length === 0} onPress={copy}>{t('presenting.copyLog')}</Button>
        <Button icon={MessageSquarePlus} kind="primary" isDisabled={log.length === 0 || isFixed} onPress={onWrite}>{t('presenting.write')}</Button>
      </footer>
    </aside>
  );
};
