// One run of the command line, from its arguments to its exit code: 0 done, 1 refused or failed, 2 wrong usage.

import { CommanderError } from 'commander';
import { AppError } from '../../shared/errors.ts';
import { languages, type Language } from '../../shared/domain.ts';
import { failure } from '../../shared/rpc.ts';
import { settingsFolder } from '../folders.ts';
import { openLog, reportTo } from '../log.ts';
import { errorJson, errorLine, type Terminal } from './io.ts';
import { buildProgram } from './program.ts';

/** The language of messages before any option was understood. */
const languageIn = (args: readonly string[]): Language => {
  const at = args.indexOf('--lang');
  return languages.find((language) => language === args[at + 1]) ?? 'id';
};

const tellFailure = (error: unknown, args: readonly string[], terminal: Terminal): void => {
  const envelope = failure(error, `tolok ${args[0] ?? ''}`, reportTo(openLog(settingsFolder())));
  if (envelope.ok) return;
  const language = languageIn(args);
  if (args.includes('--json')) terminal.out(`${JSON.stringify({ error: errorJson(envelope.error, language) })}\n`);
  else terminal.err(`${errorLine(envelope.error, language)}\n`);
};

/** Runs one command. Never throws; what nobody foresaw is logged whole and named by its reference. */
export const runCommandLine = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  let failed = false;
  const program = buildProgram(terminal, (hasFailed) => { failed = hasFailed; });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return failed ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    tellFailure(error, args, terminal);
    return error instanceof AppError && error.code === 'call.invalid' ? 2 : 1;
  }
};
