// The frame: top bar, rail, one screen, status bar, and the keys that move between places.

import { Activity, useEffect } from 'react';
import type { Project } from '../../shared/contract/project.ts';
import { Presenting } from '../presenting/Presenting.tsx';
import { usePresenting } from '../presenting/state.ts';
import { useWords } from '../state/words.ts';
import { useWindow } from '../state/window.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { handleKey } from './keys.ts';
import { Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import { screens } from './screens.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import './shell.css';

export const Shell = ({ project }: { readonly project: Project }) => {
  const { t } = useWords();
  const place = useWindow((state) => state.place);
  const isPresenting = usePresenting((state) => state.isOpen);
  const Screen = screens[place];
  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
  useEffect(() => { document.title = `${project.name} – Tolok`; }, [project.name]);
  return (
    <>
      <div className="shell" inert={isPresenting}>
        <TopBar project={project} />
        <Rail />
        <main className="screen" aria-label={t(`place.${place}`)}>
          <Activity mode={isPresenting ? 'hidden' : 'visible'}><ErrorBoundary key={place}><Screen /></ErrorBoundary></Activity>
        </main>
        <StatusBar project={project} />
        <Palette project={project} />
      </div>
      {isPresenting ? <ErrorBoundary><Presenting /></ErrorBoundary> : null}
    </>
  );
};
