// What the host tells the window: jobs, changes of the project, wishes of its menu. Listened to once, for as long as the window lives.

import type { EventName, EventPayload } from '../../shared/contract.ts';
import { host } from '../transport/host.ts';
import { bringEvidence } from './inbox.ts';
import { noteJob } from './jobs.ts';
import { noteProject, openFile, openProject } from './project.ts';
import { tell } from './notices.ts';
import { go, openPalette, places, useWindow } from './window.ts';
import { present } from '../presenting/state.ts';
import { call } from './call.ts';

type Listeners = { readonly [E in EventName]: (payload: EventPayload<E>) => void };

const isPlace = (text: string | null): text is (typeof places)[number] => (places as readonly (string | null)[]).includes(text);

const follow = ({ action, argument }: EventPayload<'window.asked'>): void => {
  switch (action) {
    case 'newProject': useWindow.setState({ newProjectOpen: true }); break;
    case 'openProject': (argument === null ? openProject() : openFile(argument)).catch(tell); break;
    case 'importFiles': void bringEvidence(); break;
    case 'export': go('workbook'); break;
    case 'palette': openPalette(true); break;
    case 'present': if (useWindow.getState().project !== null) present(); break;
    default: if (isPlace(argument)) go(argument);
  }
};

const listeners: Listeners = { 'job.changed': noteJob, 'project.changed': noteProject, 'window.asked': follow };

/** Starts listening and takes in what was there before: the open project and the jobs that run. */
export const startListening = async (): Promise<void> => {
  host.on((event, payload) => {
    if (Object.hasOwn(listeners, event)) (listeners[event as EventName] as (payload: unknown) => void)(payload);
  });
  const [project, jobs] = await Promise.all([call('project.get', {}), call('job.list', {})]);
  noteProject(project);
  for (const job of jobs) noteJob(job);
};
