// The commands with their arguments and options, as `--help` shows them. What a command does is in commands/.

import { Command, InvalidArgumentError, Option } from 'commander';
import { layouts } from '../../shared/tabular/plan.ts';
import { atDesk, type Desk } from './desk.ts';
import type { CommonOptions, Report, Terminal } from './io.ts';
import { explainAgency } from './commands/explain.ts';
import { exportWorkbook } from './commands/exportWorkbook.ts';
import { importFiles } from './commands/importFiles.ts';
import { inspectFiles } from './commands/inspectFiles.ts';
import { listFindings, listImports, undoImport } from './commands/history.ts';
import { newProject } from './commands/newProject.ts';
import { readSheet } from './commands/readSheet.ts';
import { scorePeriod } from './commands/scorePeriod.ts';
import { serveWindow } from './commands/serveWindow.ts';
import { verifyWorkbookFile } from './commands/verifyWorkbookFile.ts';

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const pair = (value: string, before: Readonly<Record<string, string>>): Record<string, string> => {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as name=value.');
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1).trim() };
};

const wholeNumber = (value: string): number => {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
};

const common = (command: Command): Command =>
  command
    .option('--json', 'print one JSON document')
    .addOption(new Option('--lang <language>', 'language of messages').choices(['id', 'en']));

const onProject = (command: Command): Command => common(command.requiredOption('-p, --project <file>', 'the .tolok file'));

const periodOption = '--period <code>';

type Action<O> = (desk: Desk, words: readonly string[], options: O) => Promise<Report>;

/** Builds the program; `done` is told whether the command that ran found something failed. */
export const buildProgram = (terminal: Terminal, done: (hasFailed: boolean) => void): Command => {
  const program = new Command('tolok')
    .description('Evaluates SP4N-LAPOR! evidence: reads spreadsheets, scores milestones, writes workbooks that can be checked.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError();

  const command = (name: string, description: string): Command =>
    program.command(name).description(description).exitOverride().showHelpAfterError();

  /** Runs the action at a desk and prints its report: JSON when asked for, else its lines. */
  const does = <O extends CommonOptions>(built: Command, action: Action<O>): void => {
    built.action(async () => {
      const options = built.opts<O>();
      const report = await atDesk(terminal, options.lang, (desk) => action(desk, built.args, options));
      if (options.json === true) terminal.out(`${JSON.stringify(report.json)}\n`);
      else for (const line of report.lines) terminal.out(`${line}\n`);
      done(report.failed ?? false);
    });
  };

  does(onProject(command('new', 'make a project')).option('--template <id>', 'commitment template', 'lapor-id0112'), newProject);
  does(common(command('inspect', 'say what each file holds; nothing is imported').argument('<files...>')), inspectFiles);
  does(common(command('read', 'print the rows of a sheet as typed JSON').argument('<file>'))
    .option('--sheet <name>', 'the sheet; the first one otherwise')
    .option('--ndjson', 'one line a row'), readSheet);
  does(onProject(command('import', 'import evidence; refuses on blocking findings').argument('<files...>'))
    .option(periodOption, 'the period or periods it is for: B18, or B06,B12')
    .addOption(new Option('--as <layout>', 'what the sheets are').choices([...layouts]))
    .option('--sheet <name>', 'only this sheet (again for more)', collect, [])
    .option('--map <header=field>', 'what a column means (again for more)', pair, {})
    .option('--accept <code>', 'take findings of this code as they are (again for more)', collect, []), importFiles);
  does(onProject(command('imports', 'list what was imported')), listImports);
  does(onProject(command('undo', 'take an import back whole').argument('<id>', 'its number', wholeNumber)), undoImport);
  does(onProject(command('findings', 'list all open findings')), listFindings);
  does(onProject(command('score', 'score a period'))
    .option(periodOption, 'the period; the latest with evidence otherwise')
    .option('--scenario <name>', 'a saved scenario')
    .option('--set <key=value>', 'change a parameter (again for more)', pair, {}), scorePeriod);
  does(onProject(command('explain', "trace an agency's figures to file, sheet and rows"))
    .requiredOption('--agency <name>', 'as the evidence or the register names it')
    .option(periodOption, 'the period; the latest with evidence otherwise'), explainAgency);
  does(onProject(command('export', 'write the evaluation workbook'))
    .requiredOption('--out <file>', 'the .xlsx to write')
    .option(periodOption, 'the period; the latest with evidence otherwise')
    .option('--scenario <name>', 'a saved scenario')
    .option('--set <key=value>', 'change a parameter (again for more)', pair, {}), exportWorkbook);
  does(common(command('verify', "recompute a workbook's formulas").argument('<file>')
    .option('-p, --project <file>', 'compare its figures with this project')), verifyWorkbookFile);

  const serving = command('serve', 'open the window in a browser, on this machine only')
    .option('-p, --project <file>', 'open this project')
    .option('--port <number>', 'the port; a free one otherwise', wholeNumber, 0)
    .option('--projects <folder>', 'where projects lie');
  serving.action(async () => done((await serveWindow(serving.opts(), terminal)) !== 0));
  return program;
};
