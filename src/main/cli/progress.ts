// Waits for a job and shows how far it is and how long it still takes: a bar on a terminal, a plain line for every tenth otherwise. Ctrl+C cancels it.

import type { Language, Message } from '../../shared/domain.ts';
import { AppError, errorCodes, type ErrorCode } from '../../shared/errors.ts';
import { remainingText } from '../../shared/i18n/remaining.ts';
import { say, t } from '../../shared/i18n/t.ts';
import type { Job, JobKind, JobResult } from '../../shared/jobs.ts';
import type { Terminal } from './io.ts';

const barWidth = 24;

const tenth = (job: Job): number | null => (job.total === null || job.total === 0 ? null : Math.floor((10 * job.done) / job.total));

const sentence = (message: Message | null, language: Language): string =>
  message === null ? '' : say(language, 'job', message.code, message.params);

/** The parts that have something to say. */
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const bar = (job: Job): string => {
  const share = job.total === null || job.total === 0 ? 0 : Math.min(1, job.done / job.total);
  const full = Math.round(share * barWidth);
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
};

/** Tells of a job's progress on standard error; call it with every change. */
export const progressTeller = (terminal: Terminal, language: Language): ((job: Job) => void) => {
  let told = '';
  return (job) => {
    if (job.state === 'queued') return;
    if (terminal.isTerminal) {
      terminal.err(job.state === 'running' ? `\r\u001B[2K${bar(job)} ${joined(sentence(job.message, language), remainingText(job.remaining, language))}` : '\r\u001B[2K');
      return;
    }
    // How many rows it is at changes with every telling; a line is due when something else does.
    const { rows: _, ...about } = job.message?.params ?? {};
    const mark = `${job.message?.code ?? ''} ${JSON.stringify(about)} ${tenth(job) ?? ''}`;
    if (job.state !== 'running' || job.message === null || mark === told) return;
    told = mark;
    const share = tenth(job);
    terminal.err(`${joined(sentence(job.message, language), share === null ? '' : `${share * 10} %`, remainingText(job.remaining, language))}\n`);
  };
};

const isErrorCode = (code: string): code is ErrorCode => (errorCodes as readonly string[]).includes(code);

/** The result of a finished job; throws its error when it failed or was cancelled. */
export const resultOf = <K extends JobKind>(job: Job): JobResult<K> => {
  if (job.state === 'done') return job.result as JobResult<K>;
  const { code, params } = job.error ?? { code: 'job.cancelled', params: {} };
  throw new AppError(isErrorCode(code) ? code : 'internal', params);
};

/** Says what Ctrl+C did. */
export const cancelNotice = (language: Language): string => `${t(language, 'cli.cancelling')}\n`;
