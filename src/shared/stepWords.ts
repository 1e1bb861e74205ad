// Steps in words: what was done, and what it did to the figures. The window and the command line say the same.

import { agencyEventKinds } from './agencyEvents.ts';
import { eventSentence } from './agencyEventWords.ts';
import type { Language } from './domain.ts';
import type { MessageParams } from './errors.ts';
import { formatCount, isMessageKey, t } from './i18n/t.ts';
import type { ChangeKind, PeriodEffect, Step, StepEffect } from './steps.ts';

const textOf = (about: MessageParams, key: string): string => String(about[key] ?? '');

/** `completed/system` in words; a code this version does not know stays as it is. */
const meaningOf = (language: Language, code: string): string => {
  if (code === 'unmapped') return t(language, 'step.unmapped');
  const [status = '', closer] = code.split('/');
  const words = (key: string, otherwise: string): string => (isMessageKey(key) ? t(language, key) : otherwise);
  const meaning = words(`status.${status}`, status);
  return closer === undefined ? meaning : `${meaning} (${words(`evidence.closer.${closer}`, closer)})`;
};

const statusTitle = (language: Language, about: MessageParams): string => {
  const params = { ...about, from: meaningOf(language, textOf(about, 'from')), to: meaningOf(language, textOf(about, 'to')) };
  return t(language, textOf(about, 'from') === '' ? 'step.statusMapFirst' : 'step.statusMap', params);
};

const agencyTitle = (language: Language, about: MessageParams): string => {
  if (textOf(about, 'to') === '') return t(language, 'step.agencyDecisionTaken', about);
  return t(language, textOf(about, 'from') === '' ? 'step.agencyDecision' : 'step.agencyDecisionChanged', about);
};

/** The only sheet of a text file is named after the file, and not said twice. */
const importTitle = (language: Language, about: MessageParams): string => {
  const isNamedAlike = textOf(about, 'file').startsWith(`${textOf(about, 'sheet')}.`);
  return t(language, isNamedAlike ? 'step.importFile' : 'step.import', about);
};

const eventTitle = (language: Language, about: MessageParams): string => {
  const names = (key: string): string[] => textOf(about, key).split('; ').filter((name) => name !== '');
  const kind = agencyEventKinds.find((known) => known === textOf(about, 'event')) ?? 'rename';
  const since = textOf(about, 'since');
  const what = eventSentence(language, { kind, before: names('before'), after: names('after'), since: since === '' ? null : since });
  return about['isTaken'] === 1 ? t(language, 'step.agencyEventTaken', { what }) : what;
};

const titles: Readonly<Record<ChangeKind, (language: Language, about: MessageParams) => string>> = {
  import: importTitle,
  replacement: (language, about) => t(language, 'step.replacement', about),
  statusMap: statusTitle,
  agencyDecision: agencyTitle,
  agencyEvent: eventTitle,
};

/** What was done, as one sentence. */
export const stepTitle = (language: Language, { kind, about, of }: Pick<Step, 'kind' | 'about' | 'of'>): string => {
  if (kind === 'undo' || kind === 'redo') return t(language, `step.${kind}`, { what: of === null ? '' : titles[of.kind](language, about) });
  return titles[kind](language, about);
};

type Counted = 'effect.rowsIn' | 'effect.rowsOut' | 'effect.agencies' | 'effect.moved';

const counted = (language: Language, count: number, key: Counted): string => t(language, count === 1 ? `${key}.one` : key, { count });

const rowsOf = (language: Language, kind: Step['kind'], rows: number): string =>
  counted(language, rows, kind === 'undo' ? 'effect.rowsOut' : 'effect.rowsIn');

const figures = ['counted', 'received', 'followedUp', 'completed', 'disclosed'] as const;

/** `B18: received 1,200 → 1,294, completed 400 → 431`; figures that stayed are left out. */
export const periodWords = (language: Language, effect: PeriodEffect): string => {
  const shown = (value: number | null): string => (value === null ? '–' : formatCount(value, language));
  const changed = figures.filter((figure) => effect[figure].before !== effect[figure].after).map((figure) =>
    t(language, `effect.${figure}`, { before: shown(effect[figure].before), after: shown(effect[figure].after) }));
  const moved = effect.moved === 0 ? [] : [counted(language, effect.moved, 'effect.moved')];
  const parts = [...changed, ...moved];
  return `${effect.period}: ${parts.length === 0 ? t(language, 'effect.betweenAgencies') : parts.join(', ')}`;
};

const countsOf = (language: Language, kind: Step['kind'], { rows, agencies, periods }: StepEffect): string[] => [
  ...(rows === null ? [] : [rowsOf(language, kind, rows)]),
  ...(agencies === null || agencies === 0 ? [] : [counted(language, agencies, 'effect.agencies')]),
  ...(periods?.length === 0 ? [t(language, 'effect.none')] : []),
];

/** What it did, in a few short sentences; one that says so where it was not noted. */
export const effectWords = (language: Language, { kind, effect }: Pick<Step, 'kind' | 'effect'>): readonly string[] => {
  if (effect === null) return [t(language, 'effect.unknown')];
  const counts = countsOf(language, kind, effect);
  return [
    ...(counts.length === 0 ? [] : [counts.join(' · ')]),
    ...(effect.periods ?? []).map((period) => periodWords(language, period)),
    ...(effect.together > 1 && effect.periods !== null && effect.periods.length > 0 ? [t(language, 'effect.together', { count: effect.together })] : []),
  ];
};
