// Gathers the text of an element that may come in several pieces (text, CDATA, text around a comment) without copying it in the
// one case that counts: a single run of text.

import { decodeText } from './text.ts';

export interface TextSpan {
  start: number;
  end: number;
  /** The text so far when it came in more than one piece or as CDATA; null when the span says all. */
  joined: string | null;
}

export const newSpan = (): TextSpan => ({ start: -1, end: -1, joined: null });

export const clearSpan = (span: TextSpan): void => {
  span.start = -1;
  span.end = -1;
  span.joined = null;
};

/** Adds a piece; `isPlain` is false for CDATA. */
export const addToSpan = (span: TextSpan, bytes: Buffer, start: number, end: number, isPlain: boolean): void => {
  if (span.start === -1 && span.joined === null && isPlain) {
    span.start = start;
    span.end = end;
    return;
  }
  span.joined ??= span.start === -1 ? '' : decodeText(bytes, span.start, span.end);
  span.joined += decodeText(bytes, start, end, isPlain);
};

/** The whole text; empty when there was none. */
export const spanText = (span: TextSpan, bytes: Buffer): string =>
  span.joined ?? (span.start === -1 ? '' : decodeText(bytes, span.start, span.end));
