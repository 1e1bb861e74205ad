// Projects that come from outside the window: named on a command line, double-clicked, handed over by a second start. What comes
// before there is a window to ask waits for it.

import { app } from 'electron';
import { projectsNamed } from './arguments.ts';

export interface Opening {
  /** Takes what has come so far and will come, in order. */
  readonly take: (open: (path: string) => void) => void;
}

/** Listens from now on; must be called before the system says "ready". `started` is told of every second start. */
export const listenForProjects = (started: () => void): Opening => {
  let waiting: readonly string[] = projectsNamed(process.argv, process.cwd());
  let open: ((path: string) => void) | null = null;
  const came = (paths: readonly string[]): void => {
    if (open === null) waiting = [...waiting, ...paths];
    else paths.forEach(open);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    came([path]);
  });
  app.on('second-instance', (_event, argv, folder) => {
    started();
    came(projectsNamed(argv, folder));
  });
  return {
    take: (taker) => {
      open = taker;
      waiting.forEach(taker);
      waiting = [];
    },
  };
};
