// What the palette offers besides places and agencies: user actions as data.

import type { Project } from '../../shared/contract/project.ts';
import { present } from '../presenting/state.ts';
import { bringEvidence } from '../state/inbox.ts';
import { closeProject, openProject } from '../state/project.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { choosePeriod, go, openAgency, places, useWindow } from '../state/window.ts';
import type { Words } from '../state/words.ts';
import { themeOf } from '../theme/applyTheme.ts';
import type { PaletteAction } from './fitting.ts';

const turnTheme = (): void => changeSettings({ theme: themeOf(useSettings.getState().theme) === 'dark' ? 'light' : 'dark' });
const turnLanguage = (): void => changeSettings({ language: useSettings.getState().language === 'id' ? 'en' : 'id' });

/** Places, periods and actions, in the order they are offered. */
export const paletteActions = (project: Project, { t }: Words): readonly PaletteAction[] => [
  ...places.map((place, at): PaletteAction => (
    { id: place, group: 'place', label: t(`place.${place}`), keys: `Ctrl ${String(at + 1)}`, perform: () => go(place) })),
  ...project.periods.map(({ code }): PaletteAction => (
    { id: `period-${code}`, group: 'period', label: t('palette.toPeriod', { period: code }), perform: () => choosePeriod(code) })),
  { id: 'pickEvidence', group: 'action', label: t('palette.pickEvidence'), perform: () => void bringEvidence() },
  { id: 'pickFolder', group: 'action', label: t('palette.pickFolder'), perform: () => void bringEvidence({ folder: true }) },
  { id: 'export', group: 'action', label: t('palette.export'), perform: () => go('workbook') },
  { id: 'present', group: 'action', label: t('presenting.start'), keys: 'F5', perform: present },
  { id: 'theme', group: 'action', label: t('palette.toggleTheme'), perform: turnTheme },
  { id: 'language', group: 'action', label: t('palette.toggleLanguage'), perform: turnLanguage },
  {
    id: 'fold', group: 'action', label: t('palette.foldRail'),
    perform: () => changeSettings({ railFolded: !useSettings.getState().railFolded }),
  },
  { id: 'new', group: 'action', label: t('welcome.new'), perform: () => useWindow.setState({ newProjectOpen: true }) },
  { id: 'open', group: 'action', label: t('welcome.open'), perform: () => void openProject() },
  { id: 'close', group: 'action', label: t('palette.closeProject'), perform: () => void closeProject() },
];

/** An agency as something to go to. */
export const agencyAction = ({ key, name }: { readonly key: string; readonly name: string }): PaletteAction => (
  { id: `agency-${key}`, group: 'agency', label: name, perform: () => { go('agencies'); openAgency(key); } });
