// The commands about the register and the status map, as `--help` shows them.

import { InvalidArgumentError, Option, type Command } from 'commander';
import { closers, reportStates } from '../../shared/domain.ts';
import { dayOfIso } from '../../shared/days.ts';
import { listAgencies, listUnresolved } from './commands/agencies.ts';
import { aliasName, assignWord, forgetEvent, listEvents, listWords, noting, type DecisionOptions } from './commands/decisions.ts';
import type { Desk } from './desk.ts';
import type { CommonOptions, Report } from './io.ts';

/** What the program lends: making a command on a project, and saying what it does. */
export interface Commands {
  readonly onProject: (name: string, description: string) => Command;
  readonly does: <O extends CommonOptions>(built: Command, action: (desk: Desk, words: readonly string[], options: O) => Promise<Report>) => void;
}

const isoDay = (value: string): string => {
  if (dayOfIso(value) === null || value.length !== 10) throw new InvalidArgumentError('Write the day as 2022-01-31.');
  return value;
};

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const wholeNumber = (value: string): string => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return value;
};

const deciding = (command: Command): Command =>
  command
    .option('--by <name>', 'who decides; remembered in the project')
    .option('--dry-run', 'only say what it would change');

const since = (command: Command): Command =>
  deciding(command.requiredOption('--since <day>', 'the first day it holds: periods cut off on it or later count by it', isoDay));

const into = (command: Command, what: string): Command => since(command.requiredOption('--into <name>', what, collect, []));

const eventCommands = ({ onProject, does }: Commands): void => {
  const agency = onProject('agency', 'what became of agencies, from a day on');
  does(agency.command('events').description('list it, the earliest first'), listEvents);
  does(since(agency.command('rename').description('one agency under another name: old and new count as one').argument('<name>').argument('<new>')), noting('rename'));
  does(into(agency.command('merge').description('two or more become one: later evidence rolls up to it').argument('<names...>'), 'the agency they became'), noting('merge'));
  does(into(agency.command('split').description('one becomes several: later evidence of it waits for a decision').argument('<name>'),
    'an agency it became (again for more; its own name if it goes on)'), noting('split'));
  does(deciding(agency.command('add').description('agencies missing on the register').argument('<names...>')
    .option('--since <day>', 'the first day they count; always otherwise', isoDay)), noting('add'));
  does(since(agency.command('remove').description('agencies no longer on the register').argument('<names...>')), noting('remove'));
  does<DecisionOptions>(deciding(agency.command('forget').description('take one out of the list').argument('<id>', 'its number', wholeNumber)), forgetEvent);
};

export const registerCommands = (commands: Commands): void => {
  const { onProject, does } = commands;
  does(onProject('agencies', 'list who counts in each period, with other names, who decided them and when'), listAgencies);
  does(onProject('unresolved', 'list names that are nobody\'s, with their reports and what adding them would change')
    .option('--period <code>', 'only this period'), listUnresolved);
  does(deciding(onProject('alias', 'say which agency a name means').argument('<name>', 'as the evidence writes it')
    .option('--as <agency>', 'the agency; without it an earlier decision is taken back')
    .option('--other-kind', 'a city is meant to be the regency of its name, or the other way round')), aliasName);
  eventCommands(commands);
  does(onProject('statuses', 'list the status map, with who decided what and when'), listWords);
  does(deciding(onProject('status', 'say what a status word means').argument('<word>', 'as the evidence writes it')
    .addOption(new Option('--as <status>', 'what it means').choices([...reportStates, 'unspecified']).makeOptionMandatory())
    .addOption(new Option('--closed-by <who>', 'of a completed one').choices([...closers]))), assignWord);
};
