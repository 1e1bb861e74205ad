// Reads a stream of server-sent events, as a browser's EventSource does.

import type { Listener } from './hosts.ts';

export interface Events {
  readonly on: (listener: Listener) => () => void;
  readonly close: () => void;
}

/** Connects, and returns once the server has answered. */
export const readEvents = async (address: string, headers: Readonly<Record<string, string>>): Promise<Events> => {
  const stop = new AbortController();
  const listeners = new Set<Listener>();
  const tell = (message: string): void => {
    const data = message.split('\n').find((line) => line.startsWith('data: '));
    if (data === undefined) return;
    const { event, payload } = JSON.parse(data.slice(6)) as { event: string; payload: unknown };
    for (const listener of listeners) listener(event, payload);
  };
  const response = await fetch(address, { headers, signal: stop.signal });
  if (!response.ok || response.body === null) throw new Error(`No events: ${response.status}`);
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const messages = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = messages.pop() ?? '';
      messages.forEach(tell);
    }
  };
  read(response.body).catch((error: unknown) => { if (!stop.signal.aborted) throw error; });
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => stop.abort(),
  };
};
