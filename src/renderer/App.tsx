// The window: what all of it needs, and then either the welcome or the frame with a screen.

import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { queries } from './state/call.ts';
import { useProject } from './state/project.ts';
import { useSettings } from './state/settings.ts';
import { DropArea } from './shell/DropArea.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Shell } from './shell/Shell.tsx';
import { Notices } from './ui/Notices.tsx';
import { NewProject } from './welcome/NewProject.tsx';
import { Welcome } from './welcome/Welcome.tsx';

const Content = () => {
  const project = useProject();
  if (project === undefined) return null;
  return project === null ? <Welcome /> : <Shell project={project} />;
};

export const App = () => {
  const language = useSettings((settings) => settings.language);
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={language === 'id' ? 'id-ID' : 'en-GB'}>
        <ErrorBoundary><Content /></ErrorBoundary>
        <NewProject />
        <DropArea />
        <Notices />
      </I18nProvider>
    </QueryClientProvider>
  );
};
