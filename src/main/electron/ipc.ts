// The main process's side of the bridge. Every message is taken only from the main frame of our own window at our own address; what
// it carries is checked before use.

import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { channels } from '../../shared/bridge.ts';
import { pickKinds, saveKinds } from '../../shared/contract/host.ts';
import { failure, type Envelope, type ReportUnexpected } from '../../shared/rpc.ts';
import { origin } from './scheme.ts';

const kind = v.picklist(pickKinds);
const schemas = {
  pick: v.object({ kind, folder: v.boolean() }),
  dropped: v.object({ kind, paths: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4096))), v.maxLength(10_000)) }),
  save: v.object({ name: v.pipe(v.string(), v.maxLength(500)), kind: v.picklist(saveKinds) }),
};

type Input<S extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[S]>;

/** What the window may ask of this process. */
export interface Answers {
  readonly send: (name: string, input: unknown) => Promise<Envelope>;
  readonly pick: (input: Input<'pick'>) => Promise<unknown>;
  readonly dropped: (input: Input<'dropped'>) => Promise<unknown>;
  readonly save: (input: Input<'save'>) => Promise<unknown>;
  readonly listening: () => void;
}

/** The frame may be gone (null), another window's, one inside the page, or at another address. */
const isOurs = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow | null): boolean =>
  window !== null && sender === window.webContents && senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin;

/** Answers the bridge's channels for whichever window `current` gives. Foreign messages are refused with a throw. */
export const answerBridge = (current: () => BrowserWindow | null, answers: Answers, report: ReportUnexpected): void => {
  const answer = (channel: string, reply: (args: readonly unknown[]) => Promise<Envelope>): void =>
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      if (!isOurs(event, current())) throw new Error('Refused');
      return reply(args);
    });
  const checked = <S extends keyof typeof schemas>(what: S, run: (input: Input<S>) => Promise<unknown>): void =>
    answer(channels[what], async ([input]) => {
      try {
        return { ok: true, value: await run(v.parse(schemas[what], input) as Input<S>) };
      } catch (error) {
        return failure(error, what, report);
      }
    });

  answer(channels.send, ([name, input]) => answers.send(String(name), input));
  checked('pick', answers.pick);
  checked('dropped', answers.dropped);
  checked('save', answers.save);
  ipcMain.on(channels.listening, (event) => {
    if (isOurs(event, current())) answers.listening();
  });
};
