// `report`: a copy of a sender's file with the cells at fault marked and explained, for an import of a project or for files as they
// lie, those above all that cannot come in before they are mended.

import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { CallInput } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/domain.ts';
import { AppError } from '../../../shared/errors.ts';
import { t } from '../../../shared/i18n/t.ts';
import type { ReportBackOutcome } from '../../../shared/jobs.ts';
import type { FileInspection } from '../../../shared/tabular/plan.ts';
import type { Desk } from '../desk.ts';
import { evidenceFiles, type EvidenceFile } from '../evidenceFiles.ts';
import { periodsFor, wantedSheets, type ImportOptions } from '../importChoices.ts';
import { errorJson, errorLine, type CommonOptions, type Report } from '../io.ts';
import { choicesAtDesk } from '../sheetChoices.ts';
import { inspectAll } from './inspectFiles.ts';

type Options = CommonOptions & ImportOptions & { readonly out: string; readonly texts: boolean };
type Subject = CallInput<'evidence.reportBack.start'>['of'];
type SubjectSheet = Extract<Subject, { kind: 'file' }>['sheets'][number];

interface Written {
  readonly file: string;
  readonly outcome?: { readonly out: string } & Pick<ReportBackOutcome, 'findings' | 'marked' | 'notes' | 'bytes'>;
  readonly error?: AppError;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `Laporan balik B06.xlsx` beside the others; a number behind a name that is taken already. */
const placeIn = (folder: string, file: string, desk: Desk, taken: Set<string>): string => {
  const name = t(desk.language, 'back.fileName', { file: basename(file, extname(file)) });
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  taken.add(free.toLowerCase());
  return join(folder, `${free}.xlsx`);
};

const write = async (desk: Desk, of: Subject, out: string, options: Options): Promise<Written['outcome']> => {
  const { findings, marked, notes, bytes } = await desk.run('reportBack', () => desk.call('evidence.reportBack.start', {
    of, withTexts: options.texts, language: desk.language, destination: desk.destination(out).id,
  }));
  return { out, findings, marked, notes, bytes };
};

/** The periods a sheet would be imported for; none when nothing says it. */
const periodsOrNone = (file: FileInspection, sheet: FileInspection['sheets'][number], periods: readonly Period[], options: Options): string[] => {
  try {
    return periodsFor(file, sheet, periods, options);
  } catch (error) {
    if (error instanceof AppError && error.code === 'import.noPeriod') return [];
    throw error;
  }
};

const sheetsOf = async (desk: Desk, inspection: FileInspection, periods: readonly Period[], options: Options): Promise<SubjectSheet[]> => {
  const sheets: SubjectSheet[] = [];
  for (const sheet of wantedSheets(inspection, options)) {
    const choices = await choicesAtDesk(desk, inspection, sheet, options);
    sheets.push({ sheet: sheet.name, choices, periods: periodsOrNone(inspection, sheet, periods, options) });
  }
  return sheets;
};

const writeFile = async (
  desk: Desk, { path }: EvidenceFile, inspection: FileInspection, out: string, periods: readonly Period[], options: Options,
): Promise<Written> => {
  try {
    const { error } = inspection;
    if (error !== null) return { file: path, error: new AppError(error.code as AppError['code'], error.params) };
    const sheets = await sheetsOf(desk, inspection, periods, options);
    const outcome = await write(desk, { kind: 'file', file: inspection.file, sheets }, out, options);
    return { file: path, ...(outcome === undefined ? {} : { outcome }) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'job.cancelled') throw error;
    return { file: path, error };
  }
};

const writeFiles = async (desk: Desk, words: readonly string[], periods: readonly Period[], options: Options): Promise<Written[]> => {
  const files = await evidenceFiles(desk, words);
  const found = await inspectAll(desk, files, 'head', options.recipe);
  const out = desk.path(options.out);
  if (files.length > 1 && !isFolder(out)) throw new AppError('call.invalid', { call: 'report', place: '--out', problem: 'several files need a folder' });
  const taken = new Set<string>();
  const written: Written[] = [];
  for (const [at, file] of files.entries()) {
    const inspection = found[at];
    if (inspection === undefined) continue;
    const place = isFolder(out) ? placeIn(out, file.path, desk, taken) : out;
    written.push(await writeFile(desk, file, inspection, place, periods, options));
  }
  return written;
};

const writeImport = async (desk: Desk, importId: number, options: Options): Promise<Written> => {
  const record = (await desk.call('evidence.imports', {})).find(({ id }) => id === importId);
  if (record === undefined) throw new AppError('source.noImport', { import: importId });
  const out = desk.path(options.out);
  const place = isFolder(out) ? placeIn(out, record.file, desk, new Set()) : out;
  const outcome = await write(desk, { kind: 'import', importId }, place, options);
  return { file: record.file, ...(outcome === undefined ? {} : { outcome }) };
};

const reportJson = ({ file, outcome, error }: Written, desk: Desk) =>
  ({ file, ...outcome, ...(error === undefined ? {} : { error: errorJson(error, desk.language) }) });

/** One number with a project is an import of it; everything else is a file. */
const importIn = (words: readonly string[], options: Options): number | null =>
  (options.project !== undefined && words.length === 1 && /^\d{1,15}$/.test(words[0] ?? '') ? Number(words[0]) : null);

export const reportBack = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  const periods = options.project === undefined ? [] : (await desk.open(options, 'read')).periods;
  const importId = importIn(words, options);
  const written = importId === null ? await writeFiles(desk, words, periods, options) : [await writeImport(desk, importId, options)];
  for (const { file, error } of written) if (error !== undefined) desk.terminal.err(`${file}: ${errorLine(error, desk.language)}\n`);
  return {
    json: { reports: written.map((one) => reportJson(one, desk)) },
    lines: written.flatMap(({ outcome }) => (outcome === undefined ? []
      : [t(desk.language, 'back.written', { file: outcome.out, findings: outcome.findings, marked: outcome.marked })])),
    failed: written.some(({ error }) => error !== undefined),
  };
};
