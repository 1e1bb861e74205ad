// The Evidence place: what came in and is not imported yet, what was imported, the register with its aliases, the status map,
// recipes, and the history of all that moved figures. Ctrl+Z takes the last step back on any of its parts.

import { useEffect } from 'react';
import { takeInbox, useInbox } from '../state/inbox.ts';
import { useWords } from '../state/words.ts';
import { ReplaceView } from '../replace/ReplaceView.tsx';
import { useReplacing } from '../replace/replacing.ts';
import { undoKeys } from '../state/undoKeys.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { QualityTab } from '../quality/QualityTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { RecipesTab } from './RecipesTab.tsx';
import { RegisterTab } from './RegisterTab.tsx';
import { StatusesTab } from './StatusesTab.tsx';
import { StepsTab } from './StepsTab.tsx';
import { bringIn } from './trayActions.ts';
import { chooseTab, tabs, useTab } from './tab.ts';
import { TrayTab } from './TrayTab.tsx';
import { redoLast, undoLast } from './turning.ts';
import './evidence.css';


const contents = {
  tray: <TrayTab />, history: <HistoryTab />, register: <RegisterTab />, statuses: <StatusesTab />, recipes: <RecipesTab />,
  quality: <QualityTab />, steps: <StepsTab />,
} as const;

/** Takes whatever was picked or dropped anywhere in the window into the tray, and shows it. */
const useInboxIntoTray = (): void => {
  const waiting = useInbox((inbox) => inbox.files.length);
  useEffect(() => {
    if (waiting === 0) return;
    chooseTab('tray');
    bringIn(takeInbox());
  }, [waiting]);
};

const handleKey = undoKeys(undoLast, redoLast);

const useUndoKeys = (): void => {
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
};

export const EvidenceScreen = () => {
  const { t } = useWords();
  const tab = useTab((state) => state.tab);
  useInboxIntoTray();
  useUndoKeys();
  const replacing = useReplacing((state) => state.replacing);
  if (replacing !== null) return <div className="evidence"><ReplaceView replacing={replacing} /></div>;
  return (
    <div className="evidence">
      <Tabs
        label={t('evidence.tabs')} value={tab} onChange={chooseTab}
        tabs={tabs.map((id) => ({ id, label: t(`evidence.tab.${id}`), content: contents[id] }))}
      />
    </div>
  );
};
