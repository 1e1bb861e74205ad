// What a window asks of its host: four functions, the same for every host.

import type { FileRef } from './common.ts';

/** What a person can pick, and what can be written for them. */
export const pickKinds = ['evidence', 'project', 'workbook', 'scenario'] as const;
export type PickKind = (typeof pickKinds)[number];
export const saveKinds = ['project', 'workbook', 'csv', 'scenario', 'png', 'svg', 'pdf', 'slides'] as const;
export type SaveKind = (typeof saveKinds)[number];

/** What a window can ask of its host, whatever the host is: four functions, exposed as `window.tolok`. */
export interface Host {
  readonly send: (name: string, input: unknown) => Promise<unknown>;
  readonly on: (listener: (event: string, payload: unknown) => void) => () => void;
  /** Asks for files, or registers dropped ones. An empty list means the person thought better of it. */
  readonly pickFiles: (options: PickOptions) => Promise<readonly FileRef[]>;
  /** Asks where to write a file. Null means the person thought better of it. */
  readonly saveFile: (options: { readonly name: string; readonly kind: SaveKind }) => Promise<FileRef | null>;
}

export interface PickOptions {
  readonly kind: PickKind;
  /** Files dropped on the window (DOM `File` objects); absent to show a dialog. */
  readonly dropped?: readonly unknown[];
  /** Pick a folder and take all the evidence files in it. */
  readonly folder?: boolean;
}
