// The status words that arrive in evidence and what they mean. The map is data: a project adds its own words, shown and
// editable, and a word that is on neither blocks an import.

import type { Closer, ReportState } from '../domain.ts';
import type { ReadingContext } from './rows.ts';
import { foldTight } from './words.ts';

export interface StatusWord {
  readonly word: string;
  /** Null takes the word as unspecified. */
  readonly status: ReportState | null;
  /** Who closed a completed report, where the word says so. */
  readonly closedBy: Closer | null;
}

const means = (status: ReportState, ...words: readonly string[]): readonly StatusWord[] =>
  words.map((word) => ({ word, status, closedBy: null }));

/** The words seen in LAPOR! exports and public tables. Archiving is not closing, so its words name no closer. */
export const builtInStatuses = [
  ...means('unverified', 'Belum Terverifikasi', 'Laporan Belum Terverifikasi'),
  ...means('forwarded', 'Terverifikasi', 'Terdisposisi', 'Laporan Terdisposisi'),
  ...means('onHold', 'Tertunda', 'Laporan Tertunda', 'Menunggu Kelengkapan Informasi'),
  ...means('waiting', 'Belum Ditindaklanjuti', 'Belum'),
  ...means('inProcess', 'Sedang Diproses', 'Proses', 'Diproses', 'Dalam Proses', 'Ditanggapi oleh Pelapor'),
  ...means('completed', 'Selesai'),
  { word: 'Ditutup oleh Sistem', status: 'completed', closedBy: 'system' },
  { word: 'Ditutup oleh Admin', status: 'completed', closedBy: 'admin' },
  { word: 'Ditutup oleh Pelapor', status: 'completed', closedBy: 'reporter' },
  ...means(
    'archived', 'Diarsipkan', 'Diarsipkan oleh Admin', 'Diarsipkan oleh Sistem', 'Diarsipkan oleh Pelapor', 'Laporan Arsip', 'Arsip',
  ),
  ...means('blocked', 'Konten Terblokir'),
] as const satisfies readonly StatusWord[];

/** How a status word is compared: without case, spaces and punctuation. */
export const statusKey = (word: string): string => foldTight(word);

/** The status map of a project: the built-in words and, before them, its own. */
export const statusTable = (own: readonly StatusWord[]): ReadingContext['statuses'] =>
  new Map([...builtInStatuses, ...own].map(({ word, status, closedBy }) => [statusKey(word), { status, closedBy }]));
