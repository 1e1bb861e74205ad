// Server-sent events: everything the workbench says goes to every open window. A window that does not keep up is cut off; it
// connects again by itself and asks for the state as it is then.

import type { ServerResponse } from 'node:http';
import { commonHeaders } from '../page/policy.ts';

const heartbeatMs = 15_000;
const backlogBytes = 8_000_000;

export interface EventStream {
  readonly join: (response: ServerResponse) => void;
  readonly say: (event: string, payload: unknown) => void;
  readonly close: () => void;
}

export const createEventStream = (): EventStream => {
  const windows = new Set<ServerResponse>();
  const send = (text: string): void => {
    for (const window of windows) {
      window.write(text);
      if (window.writableLength > backlogBytes) window.destroy();
    }
  };
  // A silent connection may be taken for a dead one on the way.
  const heartbeat = setInterval(() => send(':\n\n'), heartbeatMs).unref();
  return {
    join: (response) => {
      response.writeHead(200, { ...commonHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      windows.add(response);
      response.on('close', () => windows.delete(response));
    },
    say: (event, payload) => send(`data: ${JSON.stringify({ event, payload })}\n\n`),
    close: () => {
      clearInterval(heartbeat);
      for (const window of windows) window.end();
    },
  };
};
