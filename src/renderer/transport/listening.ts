// Events over one connection for the whole window. A connection that was lost comes back by itself; what was missed meanwhile is
// asked for and told as if it had just happened.

import type { Host } from '../../shared/contract/host.ts';
import type { Envelope } from '../../shared/rpc.ts';

type Listener = (event: string, payload: unknown) => void;

/** The state to tell after a break: every job, and the project as it is now. */
const missed = async (send: Host['send']): Promise<readonly (readonly [string, unknown])[]> => {
  const jobs = (await send('job.list', {})) as Envelope;
  const project = (await send('project.get', {})) as Envelope;
  if (!jobs.ok || !project.ok) return [];
  return [...(jobs.value as readonly unknown[]).map((job) => ['job.changed', job] as const), ['project.changed', project.value] as const];
};

/** The `on` of a browser host; connects with the first listener. */
export const createListening = (send: Host['send']): Host['on'] => {
  const listeners = new Set<Listener>();
  const tell = (event: string, payload: unknown): void => listeners.forEach((listener) => listener(event, payload));
  let source: EventSource | null = null;
  const connect = (): EventSource => {
    const opened = new EventSource('/events');
    let isBack = false;
    opened.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { event, payload } = JSON.parse(data) as { event: string; payload: unknown };
      tell(event, payload);
    });
    opened.addEventListener('open', () => {
      if (isBack) void missed(send).then((news) => news.forEach(([event, payload]) => tell(event, payload)));
      isBack = true;
    });
    return opened;
  };
  return (listener) => {
    listeners.add(listener);
    source ??= connect();
    return () => void listeners.delete(listener);
  };
};
