// The window's bridge to the main process: four functions and nothing else. Paths stay on this side; the page only gets references.

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channels, type Bridge } from '../shared/bridge.ts';

const bridge: Bridge = {
  send: (name, input) => ipcRenderer.invoke(channels.send, name, input),
  on: (listener) => {
    const heard = (_event: unknown, event: string, payload: unknown): void => listener(event, payload);
    ipcRenderer.on(channels.event, heard);
    ipcRenderer.send(channels.listening);
    return () => void ipcRenderer.off(channels.event, heard);
  },
  pickFiles: ({ kind, dropped, folder }) =>
    dropped === undefined
      ? ipcRenderer.invoke(channels.pick, { kind, folder: folder ?? false })
      : ipcRenderer.invoke(channels.dropped, { kind, paths: dropped.map((file) => webUtils.getPathForFile(file as File)) }),
  saveFile: ({ name, kind }) => ipcRenderer.invoke(channels.save, { name, kind }),
};

contextBridge.exposeInMainWorld('tolok', bridge);
