// Which files the window deals in, and safe names for those it writes: shared by the dialogs of Electron and by the browser host.

import { extname } from 'node:path';
import type { PickKind, SaveKind } from '../../shared/contract/host.ts';

export type FileKind = PickKind | SaveKind;

/** Extensions without the dot, most usual first. */
export const extensions: Readonly<Record<FileKind, readonly string[]>> = {
  evidence: ['xlsx', 'csv', 'tsv', 'txt', 'xlsm', 'xls', 'xlsb', 'ods', 'zip'],
  project: ['tolok'],
  workbook: ['xlsx'],
  csv: ['csv'],
  png: ['png'],
  svg: ['svg'],
  pdf: ['pdf'],
  slides: ['pptx'],
  scenario: ['json'],
};

export const isOfKind = (file: string, kind: FileKind): boolean =>
  extensions[kind].includes(extname(file).slice(1).toLowerCase());

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Characters some system forbids in a file name, or that steer a terminal. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out here
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A file name any system takes, from what a person or a page wrote: no folders, no control characters, at most 120
 * characters before the extension.
 */
export const safeName = (written: string, extension: string): string => {
  const suffix = `.${extension}`;
  const plain = written.replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim();
  const stem = (plain.toLowerCase().endsWith(suffix) ? plain.slice(0, -suffix.length) : plain).replaceAll(/^[. ]+|[. ]+$/g, '');
  const short = [...stem].slice(0, 120).join('');
  const named = short === '' || reservedOnWindows.test(short) ? `Tolok ${short}`.trim() : short;
  return named + suffix;
};
