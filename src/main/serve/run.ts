// Runs the browser host from start to stop, for `npm start` and for `tolok serve` alike: the folders, the printed address, the
// signals that end it.

import { join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/t.ts';
import { documentsFolder, settingsFolder } from '../folders.ts';
import { openLog, reportTo } from '../log.ts';
import { openBrowser } from './openBrowser.ts';
import { serve, type ServeOptions, type Serving } from './serve.ts';

export interface RunOptions {
  readonly project: string | null;
  readonly port: number;
  /** Where projects lie; null for Documents/Tolok. */
  readonly projects: string | null;
  /** Whether to show the address in the person's browser. */
  readonly opens: boolean;
  /** out/main, as its entry files see it; shared parts of the build cannot tell where they lie. */
  readonly programFolder: string;
}

const optionsFor = ({ project, port, projects, programFolder }: RunOptions): ServeOptions => {
  const log = openLog(settingsFolder());
  return {
    project: project === null ? null : resolve(project),
    port,
    projectsFolder: projects === null ? documentsFolder() : resolve(projects),
    settingsFolder: settingsFolder(),
    pageFolder: join(programFolder, '../renderer'),
    workerPath: join(programFolder, 'worker.js'),
    resources: join(programFolder, '../../resources'),
    log,
    report: reportTo(log),
  };
};

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

const portTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** What a person can mend, as a sentence; null for the rest. */
const sentenceOf = (error: unknown, port: number): string | null => {
  if (error instanceof AppError) return `${say('id', 'error', error.code, error.params)} (${error.code})`;
  return portTaken(error) ? `Porta ${port} sudah dipakai program lain. / Port ${port} is taken by another program.` : null;
};

const started = async (options: RunOptions): Promise<Serving | null> => {
  try {
    return await serve(optionsFor(options));
  } catch (error) {
    const sentence = sentenceOf(error, options.port);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    return null;
  }
};

const cannotOpen = (): void => {
  process.stderr.write('Buka alamat di atas di peramban. / Open the address above in a browser.\n');
};

/** Serves until SIGINT, SIGTERM or SIGHUP; gives the exit code. The one line on standard output ends in the address. */
export const runServe = async (options: RunOptions): Promise<number> => {
  const stopped = toldToStop();
  const serving = await started(options);
  if (serving === null) return 1;
  process.stdout.write(`Tolok: ${serving.address}\n`);
  if (options.opens) openBrowser(serving.address, cannotOpen);
  await stopped;
  await serving.close();
  return 0;
};
