// Short notices at the edge of the window: what went wrong and what to do, or what has been done. They hold codes and keys,
// never sentences, so that they follow the language.

import { create } from 'zustand';
import { AppError, type MessageParams } from '../../shared/errors.ts';
import type { MessageKey } from '../../shared/i18n/t.ts';
import type { Step } from '../../shared/steps.ts';

export type NoticeText =
  | { readonly kind: 'error'; readonly code: string; readonly params: MessageParams }
  | { readonly kind: 'done'; readonly key: MessageKey; readonly params: MessageParams }
  | { readonly kind: 'step'; readonly step: Step };

export type Notice = NoticeText & { readonly id: number };

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let last = 0;

const add = (text: NoticeText): void => {
  last += 1;
  const notice = { ...text, id: last };
  useNotices.setState(({ notices }) => ({ notices: [...notices.filter((other) => !isSame(other, text)), notice].slice(-4) }));
};

const isSame = (notice: Notice, text: NoticeText): boolean => JSON.stringify({ ...notice, id: 0 }) === JSON.stringify({ ...text, id: 0 });

export const closeNotice = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

/** The code and values of an error's sentence; anything unforeseen is `internal`. */
export const sentenceOf = (error: unknown): { readonly code: string; readonly params: MessageParams } =>
  error instanceof AppError ? { code: error.code, params: error.params } : { code: 'internal', params: { reference: '–' } };

/** Says an error; a cancelled job is not one. Errors nobody foresaw also go to the console, whole. */
export const tell = (error: unknown): void => {
  const sentence = sentenceOf(error);
  if (sentence.code === 'job.cancelled') return;
  if (!(error instanceof AppError)) reportError(error);
  add({ kind: 'error', ...sentence });
};

/** Says that something is done. */
export const announce = (key: MessageKey, params: MessageParams = {}): void => add({ kind: 'done', key, params });

/** Says what was undone or redone. */
export const announceStep = (step: Step): void => add({ kind: 'step', step });
