// With no project open: make one, open one, try the sample, or go on with one of the last.

import { FilePlus2, FlaskConical, FolderOpen, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { CallOutput } from '../../shared/contract.ts';
import { useCall } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { openFile, openProject, openSample } from '../state/project.ts';
import { useWindow } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { LanguageSwitch, ThemeMenu } from '../shell/TopBar.tsx';
import './welcome.css';

const Way = ({
  icon: Icon,
  title,
  meaning,
  onPress,
  isBusy,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly meaning: string;
  readonly onPress: () => void;
  readonly isBusy: boolean;
}) => (
  <AriaButton className="welcome-way" onPress={onPress} isDisabled={isBusy}>
    <Icon size={20} strokeWidth={1.75} aria-hidden />
    <span>
      <strong>{title}</strong>
      <small>{meaning}</small>
    </span>
  </AriaButton>
);

type Recent = CallOutput<'project.recent'>[number];

const RecentProject = ({ recent, onOpen }: { readonly recent: Recent; readonly onOpen: (work: Promise<void>) => void }) => {
  const { t, date } = useWords();
  return (
    <li>
      <AriaButton className="welcome-recent" isDisabled={recent.missing} onPress={() => onOpen(openFile(recent.file.id).catch(tell))}>
        <strong>{recent.file.name}</strong>
        <span className="muted">{recent.missing ? t('welcome.missing') : recent.place}</span>
        <span className="muted number">{date(recent.openedAt)}</span>
      </AriaButton>
    </li>
  );
};

export const Welcome = () => {
  const { t } = useWords();
  const recents = useCall('project.recent', {}).data ?? [];
  const [isBusy, setIsBusy] = useState(false);
  const wait = (work: Promise<void>) => {
    setIsBusy(true);
    void work.finally(() => setIsBusy(false));
  };
  return (
    <main className="welcome">
      <div className="welcome-tools">
        <LanguageSwitch />
        <ThemeMenu />
      </div>
      <div className="welcome-page">
        <header>
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.lead')}</p>
        </header>
        <section className="welcome-ways">
          <Way
            icon={FilePlus2}
            title={t('welcome.new')}
            meaning={t('welcome.newMeaning')}
            isBusy={isBusy}
            onPress={() => useWindow.setState({ newProjectOpen: true })}
          />
          <Way
            icon={FolderOpen}
            title={t('welcome.open')}
            meaning={t('welcome.openMeaning')}
            isBusy={isBusy}
            onPress={() => wait(openProject())}
          />
          <Way
            icon={FlaskConical}
            title={t('welcome.sample')}
            meaning={t('welcome.sampleMeaning')}
            isBusy={isBusy}
            onPress={() => wait(openSample())}
          />
        </section>
        <section>
          <h2>{t('welcome.recent')}</h2>
          {recents.length === 0 ? (
            <p className="muted">{t('welcome.recentNone')}</p>
          ) : (
            <ul className="welcome-list">
              {recents.map((recent) => (
                <RecentProject key={recent.file.id} recent={recent} onOpen={wait} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </main>
  );
};
