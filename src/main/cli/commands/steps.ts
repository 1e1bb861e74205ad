// `history`, `redo`, and `undo --step`: what was done to the figures, step by step, and taking steps back and forth.

import type { ListedStep } from '../../../shared/contract/steps.ts';
import type { Language } from '../../../shared/domain.ts';
import { t } from '../../../shared/i18n/t.ts';
import type { Step, TurnKind } from '../../../shared/steps.ts';
import { effectWords, stepTitle } from '../../../shared/stepWords.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

/** A step's number, or the last one. */
export type WhichStep = number | 'last';

interface TurnOptions extends CommonOptions {
  readonly step: WhichStep;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment on this machine's clock, in order when sorted. */
const localTime = (iso: string): string => {
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

const stepJson = (step: Step, language: Language) => ({
  ...step, of: step.of?.id ?? null, title: stepTitle(language, step), effectInWords: effectWords(language, step),
});

/** A line for each step, and under it what it did. */
const linesOf = (steps: readonly ListedStep[], language: Language): string[] => {
  const [head = '', ...rows] = table(['step', 'when', 'by', 'state', 'what'], steps.map((step) =>
    [step.id, localTime(step.at), step.by === '' ? '–' : step.by, step.state, stepTitle(language, step)]));
  const under = ' '.repeat(Math.max(0, head.indexOf('what')));
  return [head, ...rows.flatMap((row, at) => {
    const step = steps[at];
    return [row, ...(step === undefined ? [] : effectWords(language, step).map((words) => under + words))];
  })];
};

export const listHistory = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const { steps, undoNext, redoNext, kept } = await desk.call('step.list', {});
  return {
    json: { steps: steps.map((step) => ({ ...stepJson(step, desk.language), inTheWay: step.inTheWay })), undoNext, redoNext, kept },
    lines: linesOf(steps, desk.language),
  };
};

const turn = async (desk: Desk, kind: TurnKind, { step, ...options }: TurnOptions): Promise<Report> => {
  await desk.open(options, 'write');
  const which = { step: step === 'last' ? null : step };
  const turned = await desk.run('turn', () => desk.call(kind === 'undo' ? 'step.undo.start' : 'step.redo.start', which));
  return {
    json: stepJson(turned, desk.language),
    lines: [stepTitle(desk.language, turned), ...effectWords(desk.language, turned).map((words) => `  ${words}`)],
  };
};

export const undoStep = (desk: Desk, options: TurnOptions): Promise<Report> => turn(desk, 'undo', options);

export const redoStep = (desk: Desk, _words: readonly string[], options: TurnOptions): Promise<Report> => turn(desk, 'redo', options);

export const releaseUndone = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'write');
  const released = await desk.run('release', () => desk.call('step.release.start', {}));
  return { json: released, lines: [t(desk.language, 'cli.released', released)] };
};
