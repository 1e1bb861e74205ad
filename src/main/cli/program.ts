// The commands with their arguments and options, as `--help` shows them. What a command does is in commands/.

import { Command, Option } from 'commander';
import { chartIds } from '../../shared/charts/evaluationCharts.ts';
import { pictureFormats } from '../../shared/charts/pictures.ts';
import { commentAbouts } from '../../shared/contract/comments.ts';
import { planTargets } from '../../shared/scoring/plan/types.ts';
import { slideIds } from '../../shared/slides/slide.ts';
import { layouts, zones } from '../../shared/tabular/plan.ts';
import { optionalSheets } from '../../shared/workbookSheets.ts';
import { atDesk, type Desk } from './desk.ts';
import { registerCommands } from './registerCommands.ts';
import type { CommonOptions, Report, Terminal } from './io.ts';
import { agencyType, chartName, collect, collectNumbers, columnReading, formats, headerRows, pair, percentage, scaling, sheetList, slideName, stepping, whichStep, wholeNumber } from './parsers.ts';
import { drawCharts } from './commands/drawCharts.ts';
import { explainAgency } from './commands/explain.ts';
import { exportWorkbook } from './commands/exportWorkbook.ts';
import { importFiles } from './commands/importFiles.ts';
import { inspectFiles } from './commands/inspectFiles.ts';
import { listFindings, listImports, undo } from './commands/history.ts';
import { newProject } from './commands/newProject.ts';
import { paceOf } from './commands/pace.ts';
import { planForTarget } from './commands/planTarget.ts';
import { qualityOf } from './commands/quality.ts';
import { readSheet } from './commands/readSheet.ts';
import { compareScenarios } from './commands/compareScenarios.ts';
import { shareScenarios, takeScenarios } from './commands/scenarioFiles.ts';
import { reportBack } from './commands/reportBack.ts';
import { replaceImport } from './commands/replace.ts';
import { addComment, listComments, removeComment } from './commands/comments.ts';
import { answers, checkAnswers, setCell, showMatrix } from './commands/matrix.ts';
import { listRecipes, removeRecipe, renameRecipe } from './commands/recipes.ts';
import { listScenarios, removeScenario, renameScenario, saveScenario } from './commands/scenarios.ts';
import { exportSlides } from './commands/exportSlides.ts';
import { scorePeriod } from './commands/scorePeriod.ts';
import { listSeals, sealEvaluation } from './commands/seals.ts';
import { serveWindow } from './commands/serveWindow.ts';
import { listHistory, redoStep, releaseUndone, type WhichStep } from './commands/steps.ts';
import { switchboard } from './commands/switchboard.ts';
import { listTipping } from './commands/tipping.ts';
import { curveKinds, thresholdCurve } from './commands/thresholdCurve.ts';
import { verify } from './commands/verify.ts';

const common = (command: Command): Command =>
  command
    .option('--json', 'print one JSON document')
    .addOption(new Option('--lang <language>', 'language of messages').choices(['id', 'en']));

const onProject = (command: Command): Command => common(command.requiredOption('-p, --project <file>', 'the .tolok file'));

const periodOption = '--period <code>';
const latest = 'the period; the latest with evidence otherwise';

/** The options of what reads a period under a scenario. */
const underScenario = (command: Command): Command =>
  onProject(command)
    .option(periodOption, latest)
    .option('--scenario <name>', 'a saved scenario')
    .option('--set <key=value>', 'change a parameter (again for more)', pair, {});

/** …and of what asks how it would be if agencies acted. */
const hypothetically = (command: Command): Command =>
  command.option('--act <who: what>', 'what if they acted: "regency: complete 50%", "Kab. A: follow-up 20", "all: raise completion 45%"', collect, []);

/** The options that say how sheets of files are read, and for which periods. */
const readAsImport = (command: Command): Command =>
  command
    .option(periodOption, 'the period or periods it is for: B18, or B06,B12')
    .addOption(new Option('--as <layout>', 'what the sheets are').choices([...layouts]))
    .option('--sheet <name>', 'only this sheet (again for more)', collect, [])
    .option('--recipe <name>', 'read them by this recipe; by the one that fits otherwise')
    .option('--map <header=field>', 'what a column means (again for more)', pair, {})
    .option('--read <header=reading>', 'how a column is read: B=dayFirst, Jumlah=decimalComma (again for more)', columnReading, {})
    .option('--header <rows>', 'where the header stands: 5, or 4-5', headerRows)
    .addOption(new Option('--zone <zone>', 'the zone of time stamps').choices([...zones]));

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
      const options = built.optsWithGlobals<O>();
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
  does(readAsImport(onProject(command('import', 'import evidence; refuses on blocking findings').argument('<files...>')))
    .option('--accept <code>', 'take findings of this code as they are (again for more)', collect, []), importFiles);
  does(readAsImport(common(command('report', "report back to the sender: a copy of their file with the cells at fault marked and explained")
    .argument('<files...>', "files that are not imported; with -p also an import's number")
    .option('-p, --project <file>', 'the project: its imports, register and status map')
    .requiredOption('--out <file>', 'the .xlsx to write, or a folder')
    .option('--no-texts', 'leave out titles and bodies of reports and columns that are not read'))), reportBack);
  does(onProject(command('imports', 'list what was imported')), listImports);
  does(onProject(command('history', 'list every step that moved figures, the newest first, with its time and effect')), listHistory);
  const undoing = onProject(command('undo', 'take an import back whole, or undo any step of the history')
    .argument('[id]', "an import's number, as `imports` lists it", wholeNumber))
    .option('--step <number>', "a step's number, as `history` lists it, or `last`; undoing an undo redoes its step", whichStep);
  undoing.hook('preAction', () => {
    if ((undoing.args.length === 1) === (undoing.opts<{ step?: WhichStep }>().step !== undefined)) {
      undoing.error('error: name either an import or --step', { exitCode: 2 });
    }
  });
  does(undoing, undo);
  does(onProject(command('redo', 'let an undone step stand again'))
    .requiredOption('--step <number>', "its number, as `history` lists it, or `last`", whichStep), redoStep);
  does(onProject(command('release', 'delete for good what undone imports keep; they cannot be redone then')), releaseUndone);
  does(onProject(command('replace', 'show what a corrected file would change, and replace with --accept')
    .argument('<id>', "the import's number", wholeNumber).argument('<file>', 'the corrected file'))
    .option('--accept', 'replace; both stay in the history')
    .option('--sheet <name>', 'which of its sheets; the one of the same name otherwise')
    .option('--take <code>', 'take findings of this code as they are (again for more)', collect, []), replaceImport);
  does(onProject(command('findings', 'list all open findings')), listFindings);
  registerCommands({ onProject: (name, description) => onProject(command(name, description)), does });
  does(onProject(command('quality', 'places to look at in the data: gaps, duplicates, impossible values, outliers, bulk closings'))
    .option(periodOption, latest), qualityOf);
  does(hypothetically(underScenario(command('score', 'score a period'))), scorePeriod);
  does(onProject(command('explain', "trace an agency's figures to file, sheet and rows"))
    .requiredOption('--agency <name>', 'as the evidence or the register names it')
    .option(periodOption, latest), explainAgency);
  does(hypothetically(underScenario(command('plan', 'list the fewest actions that reach a target')))
    .addOption(new Option('--target <milestone>', 'what to reach').choices([...planTargets]).default('m2'))
    .option('--type <type>', 'ask only agencies of this type (again for more)', agencyType, [])
    .option('--band <number>', 'ask only agencies of this volume band, 0 the largest (again for more)', collectNumbers, [])
    .option('--out <file>', 'also write it: .xlsx or .csv'), planForTarget);
  does(hypothetically(underScenario(command('pace', 'what coming periods still need a week')))
    .option('--arrivals <number>', 'reports that come in a week; as many as so far otherwise', wholeNumber), paceOf);
  does(hypothetically(underScenario(command('curve', 'share of agencies that meet every threshold')))
    .addOption(new Option('--of <what>', 'the agency threshold, the completion target or the follow-up limit').choices([...curveKinds]).default('threshold'))
    .option('--from <percent>', 'first threshold', percentage, 0)
    .option('--to <percent>', 'last threshold', percentage, 10_000)
    .option('--step <percent>', 'from one threshold to the next', stepping, 100), thresholdCurve);
  does(hypothetically(underScenario(command('switchboard', 'the milestones under every reading of the definitions'))), switchboard);
  does(hypothetically(underScenario(command('tipping', 'agencies one, two or three reports from the other verdict'))), listTipping);

  const recipe = onProject(command('recipe', "how senders' sheets were read before"));
  does(recipe.command('list').description('list them, the latest used first'), listRecipes);
  does(recipe.command('rename').description('give one another name').argument('<name>').argument('<to>'), renameRecipe);
  does(recipe.command('remove').description('forget one').argument('<name>'), removeRecipe);

  const comments = onProject(command('comments', 'what was written about milestones, their evidence and agencies'));
  does(comments.command('list', { isDefault: true }).description('list them, the newest first')
    .addOption(new Option('--about <what>', 'only about these').choices([...commentAbouts]))
    .option('--on <subject>', "only on this: m1, m1/B06 or an agency's name"), listComments);
  does(comments.command('add').description('write one; it is kept with the time')
    .argument('<subject>', "a milestone (m1), its evidence for a period (m1/B06), or an agency's name").argument('<text>'), addComment);
  does(comments.command('remove').description('delete one').argument('<id>', 'its number', wholeNumber), removeComment);

  const matrix = onProject(command('matrix', "how far each milestone's evidence for each period has come"));
  does(matrix.command('show', { isDefault: true }).description('show all of it'), showMatrix);
  does(matrix.command('set').description('keep what was found of one cell; what is not named stays').argument('<cell>', 'm1/B06')
    .addOption(new Option('--received <answer>', 'it came another way than as an imported file').choices([...answers]))
    .addOption(new Option('--administrative <outcome>', 'the administrative check').choices([...checkAnswers]))
    .addOption(new Option('--substantive <outcome>', 'the substantive check').choices([...checkAnswers]))
    .addOption(new Option('--accepted <answer>', 'the evidence is accepted; needs both checks passed').choices([...answers]))
    .option('--note <text>', 'what was found')
    .option('--by <name>', 'who is responsible'), setCell);

  const scenario = onProject(command('scenario', 'named sets of parameters and interventions'));
  does(scenario.command('list').description('list them with what they change'), listScenarios);
  does(hypothetically(scenario.command('save').description('save the base scenario with changes').argument('<name>'))
    .option('--scenario <name>', 'start from this one instead: a copy')
    .option('--note <text>', 'why it was made')
    .option('--set <key=value>', 'change a parameter (again for more)', pair, {}), saveScenario);
  does(scenario.command('rename').description('give one another name').argument('<name>').argument('<to>'), renameScenario);
  does(scenario.command('remove').description('delete one; the base stays').argument('<name>'), removeScenario);
  does(scenario.command('share').description('write scenarios to a small JSON file').argument('[names...]')
    .requiredOption('--out <file>', 'the .json to write'), shareScenarios);
  does(scenario.command('take').description('take the scenarios of such a file in, or the parameters of an evaluation workbook').argument('<file>')
    .option('--name <name>', 'what the scenario of a workbook is called; like the file otherwise'), takeScenarios);
  does(scenario.command('compare').description('what each makes of the same evidence, against the first').argument('<names...>')
    .option(periodOption, latest), compareScenarios);

  does(hypothetically(underScenario(command('export', 'write the evaluation workbook')))
    .requiredOption('--out <file>', 'the .xlsx to write')
    .option('--sheets <list>', `which of the sheets that may be left out: all, none, or ${optionalSheets.join(',')}`, sheetList)
    .option('--annex <file>', 'also write every report of the period, to this .xlsx')
    .option('--titles', 'with the titles of reports in the annex: people’s own words'), exportWorkbook);
  does(hypothetically(underScenario(command('chart', 'draw the charts of a period as pictures')))
    .requiredOption('--out <folder>', 'the folder to write them into')
    .option('--format <formats>', `${pictureFormats.join(', ')}, or several with commas`, formats, ['png'])
    .option('--chart <name>', `only this one (again for more): ${chartIds.join(', ')}`, chartName, [])
    .option('--scale <times>', 'pixels for each point of a PNG, 1 to 4', scaling, 2)
    .option('--print', 'tell series apart by hatching, dashes and shapes, for print without colour', false), drawCharts);
  does(hypothetically(underScenario(command('slides', 'write the slides of a period as .pptx')))
    .requiredOption('--out <file>', 'the .pptx to write')
    .option('--slide <name>', `only this one (again for more): ${slideIds.join(', ')}`, slideName, []), exportSlides);
  does(onProject(command('seal', 'fix an evaluation as it is: evidence, parameters and figures'))
    .option(periodOption, latest)
    .option('--scenario <name>', 'a saved scenario')
    .option('--note <text>', 'why, and for whom', ''), sealEvaluation);
  does(onProject(command('seals', 'list what was sealed')), listSeals);
  does(common(command('verify', "recompute a workbook's formulas, or a sealed evaluation").argument('[file]', 'the workbook')
    .option('-p, --project <file>', 'the project to compare with')
    .option('--seal <number>', 'recompute this seal of the project instead', wholeNumber)), verify);

  const serving = command('serve', 'open the window in a browser, on this machine only')
    .option('-p, --project <file>', 'open this project')
    .option('--port <number>', 'the port; a free one otherwise', wholeNumber, 0)
    .option('--projects <folder>', 'where projects lie');
  serving.action(async () => done((await serveWindow(serving.opts(), terminal)) !== 0));
  return program;
};
