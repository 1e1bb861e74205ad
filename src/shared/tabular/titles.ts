// The facts a title block states above a table: whose it is, when it was generated (= as at), which window it covers.

import { isoOf } from '../days.ts';
import { agencyTypeOf } from './agencies.ts';
import { plainText, type Row } from './cells.ts';
import type { TitleFacts } from './plan.ts';
import { datesIn, spanOf, type Span } from './windows.ts';
import { foldWords, oneLine } from './words.ts';

const agencyLabels = new Set([
  'nama instansi', 'instansi', 'nama opd', 'opd', 'nama skpd', 'skpd', 'unit kerja', 'agency', 'nama pemerintah daerah',
]);
const generatedLabels = new Set([
  'tanggal generate', 'tanggal generate laporan', 'tanggal cetak', 'tanggal dicetak', 'dicetak', 'dicetak pada', 'tanggal unduh', 'diunduh',
  'tanggal dibuat', 'tanggal data', 'generated', 'generated at', 'generated on', 'per tanggal', 'data per tanggal', 'posisi', 'posisi data',
  'posisi tanggal', 'cut off', 'tanggal cut off', 'as at', 'as of',
]);
const windowLabels = new Set([
  'periode masuk', 'periode', 'periode laporan', 'periode laporan masuk', 'periode data', 'rentang tanggal', 'rentang waktu', 'period',
  'bulan', 'tahun', 'tahun data',
]);
const otherLabels = new Set(['judul laporan', 'pengelola', 'nama pengelola', 'judul']);
const labelSets = [agencyLabels, generatedLabels, windowLabels, otherLabels];
const isLabel = (key: string): boolean => labelSets.some((labels) => labels.has(key));

interface Labelled { readonly label: string; readonly value: string }

/** The texts of a row, one line each, empty ones left out. */
const textsOf = (row: Row): readonly string[] =>
  row.cells.map((cell) => oneLine(plainText(cell))).filter((text) => text !== '' && text !== ':');

/** What a row says under a label: in the same cell behind a colon, or in the cells that follow until the next label. */
const labelledIn = (row: Row): readonly Labelled[] => {
  const texts = textsOf(row);
  return texts.flatMap((text, at) => {
    const [before = '', ...after] = text.split(/\s*:\s*/u);
    const label = foldWords(before);
    if (!isLabel(label)) return [];
    const own = text.slice(before.length).replace(/^\s*:\s*/u, '');
    if (after.join('') !== '') return [{ label, value: own }];
    const following = texts.slice(at + 1);
    const end = following.findIndex((next) => isLabel(foldWords(next.split(':')[0] ?? '')));
    const values = (end === -1 ? following : following.slice(0, end)).map((value) => value.replace(/^:\s*/u, ''));
    return [{ label, value: label.startsWith('nama') || agencyLabels.has(label) ? (values[0] ?? '') : values.join(' - ') }];
  });
};

const asAtPattern = /\b(?:per|posisi|kondisi|keadaan|s\.?d\.?|sampai dengan|as (?:at|of))\b\s*:?\s*(?:tanggal|tgl\.?)?\s*(?=\d)/iu;

const asAtIn = (text: string): number | null => {
  const match = asAtPattern.exec(text);
  return match === null ? null : (datesIn(text.slice(match.index))[0] ?? null);
};

const windowCue = /periode|bulan|tahun|semester|triwulan|kuartal|rentang|s\.?\/?d\.?\s|sampai dengan|period/iu;

interface Draft { agency: string | null; generated: number | null; window: Span | null }

const takeLabelled = (draft: Draft, { label, value }: Labelled): void => {
  if (agencyLabels.has(label) && draft.agency === null && value !== '') draft.agency = value;
  if (generatedLabels.has(label)) draft.generated ??= datesIn(value)[0] ?? null;
  if (windowLabels.has(label)) draft.window ??= spanOf(label === 'tahun' || label === 'tahun data' ? value.trim() : value);
};

const takeLoose = (draft: Draft, text: string): void => {
  const span = windowCue.test(text) ? spanOf(text) : null;
  draft.window ??= span;
  if (span === null) draft.generated ??= asAtIn(text);
};

/** An agency named alone in a cell of the title block, when no label says whose table it is. */
const namedAlone = (rows: readonly Row[]): string | null => {
  const isAgency = (text: string): boolean =>
    text.length < 80 && /^(?:pem|kementerian|kota |kab)/iu.test(text) && agencyTypeOf(text) !== null;
  return rows.map(textsOf).find((texts) => texts.length === 1 && isAgency(texts[0] ?? ''))?.[0] ?? null;
};

/** Reads the title block. What labels say comes before what running text says. */
export const titleFactsOf = (rows: readonly Row[]): TitleFacts => {
  const draft: Draft = { agency: null, generated: null, window: null };
  for (const labelled of rows.flatMap(labelledIn)) takeLabelled(draft, labelled);
  for (const text of rows.flatMap(textsOf)) takeLoose(draft, text);
  return {
    agency: draft.agency ?? namedAlone(rows),
    generated: draft.generated === null ? null : isoOf(draft.generated),
    from: draft.window === null ? null : isoOf(draft.window.from),
    to: draft.window === null ? null : isoOf(draft.window.to),
  };
};
