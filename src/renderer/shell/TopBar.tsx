// The bar at the top: which evaluation, which period, which scenario; search, language and theme.

import { ChevronDown, Contrast, Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Project } from '../../shared/contract/project.ts';
import { languages } from '../../shared/domain.ts';
import { closeProject, openProject, usePeriod } from '../state/project.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { choosePeriod, openPalette } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useWindow } from '../state/window.ts';
import { ScenarioMenu } from './ScenarioMenu.tsx';

const ProjectMenu = ({ project }: { readonly project: Project }) => {
  const { t } = useWords();
  return (
    <Menu
      label={t('shell.project')}
      groups={[[
        { id: 'new', label: t('welcome.new'), onAction: () => useWindow.setState({ newProjectOpen: true }) },
        { id: 'open', label: t('welcome.open'), onAction: () => void openProject() },
      ], [{ id: 'close', label: t('palette.closeProject'), onAction: () => void closeProject() }]]}
    >
      <AriaButton className="top-project" aria-label={`${t('shell.project')}: ${project.name}`}>
        <strong>{project.name}</strong><ChevronDown size={13} aria-hidden />
      </AriaButton>
    </Menu>
  );
};

const Periods = ({ project }: { readonly project: Project }) => {
  const { t, date } = useWords();
  const period = usePeriod();
  return (
    <Segmented
      label={t('shell.period')} value={period?.code ?? null} onChange={choosePeriod}
      segments={project.periods.map(({ code, from, to, asAt }) => ({
        id: code, label: code, tip: t('shell.periodWindow', { code, from: date(from), to: date(to), asAt: date(asAt) }),
      }))}
    />
  );
};

export const LanguageSwitch = () => {
  const { t, language } = useWords();
  return (
    <Segmented
      label={t('shell.language')} value={language} onChange={(next) => changeSettings({ language: next })}
      segments={languages.map((id) => ({ id, label: id.toUpperCase(), name: t(id === 'id' ? 'shell.languageId' : 'shell.languageEn') }))}
    />
  );
};

export const ThemeMenu = () => {
  const { t } = useWords();
  const theme = useSettings((settings) => settings.theme);
  const choice = (id: 'system' | 'light' | 'dark', label: string) => (
    { id, label, isChosen: theme === id, onAction: () => changeSettings({ theme: id }) }
  );
  return (
    <Menu
      label={t('shell.theme')}
      groups={[[choice('system', t('shell.themeSystem')), choice('light', t('shell.themeLight')), choice('dark', t('shell.themeDark'))]]}
    >
      <IconButton icon={Contrast} label={t('shell.theme')} />
    </Menu>
  );
};

export const TopBar = ({ project }: { readonly project: Project }) => {
  const { t } = useWords();
  return (
    <header className="top-bar">
      <ProjectMenu project={project} />
      <Periods project={project} />
      <ScenarioMenu />
      <span className="top-space" />
      <AriaButton className="top-search" onPress={() => openPalette(true)}>
        <Search size={14} aria-hidden /><span>{t('shell.search')}</span><kbd>Ctrl K</kbd>
      </AriaButton>
      <LanguageSwitch />
      <ThemeMenu />
    </header>
  );
};
