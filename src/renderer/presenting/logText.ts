// The log of a presentation in words: its lines on the screen, and the comments they become.

import { parameterName, parameterValue } from '../scenarios/parameterWords.ts';
import type { Parameters } from '../../shared/scoring/types.ts';
import { defaultParameters } from '../../shared/scoring/parameters.ts';
import type { MilestoneId } from '../../shared/domain.ts';
import type { Words } from '../state/words.ts';
import { byMilestone, type Log, type LogEntry } from './log.ts';

/** The hour and minute of a moment, where the presenter is: “09.12”, “09:12”. */
export const hourOf = (iso: string, { language }: Words): string => {
  const at = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(at.getHours())}${language === 'id' ? '.' : ':'}${two(at.getMinutes())}`;
};

/** The words of a parameter's value, whichever of its parameters it is. */
const valueOf = (entry: LogEntry & { readonly kind: 'change' }, end: 'from' | 'to', words: Words): string =>
  parameterValue(entry.key, { ...defaultParameters, [entry.key]: entry[end] } as Parameters, words);

/** “Ambang tindak lanjut instansi: 45 % → 50 %”. */
export const lineOf = (entry: LogEntry, words: Words): string => {
  if (entry.kind === 'change') {
    return words.t('presenting.changed', {
      parameter: parameterName(entry.key, words), from: valueOf(entry, 'from', words), to: valueOf(entry, 'to', words),
    });
  }
  return entry.kind === 'decision'
    ? words.t('presenting.decided', { text: entry.text })
    : words.t('presenting.savedAs', { name: entry.name });
};

const datedLine = (entry: LogEntry, words: Words): string =>
  `${hourOf(entry.at, words)} · ${words.t('presenting.atSlide', { slide: words.count(entry.slide), title: entry.title })} · ${lineOf(entry, words)}`;

/** What is written about a milestone. */
export interface MilestoneComment {
  readonly id: MilestoneId;
  readonly text: string;
}

/** The most a comment can hold; a longer log keeps its first lines and says how many it left out. */
const mostLetters = 9_800;

const fitted = (head: string, lines: readonly string[], words: Words): string => {
  const kept: string[] = [];
  let length = head.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > mostLetters) break;
    kept.push(line);
  }
  const left = lines.length - kept.length;
  return [head, ...kept, ...(left === 0 ? [] : [words.t('presenting.linesLeft', { count: words.count(left) })])].join('\n');
};

/** The comments a log becomes: one a milestone concerned. `head` says which presentation it was. */
export const commentsOf = (log: Log, head: string, words: Words): readonly MilestoneComment[] =>
  byMilestone(log).map(({ id, entries }) => ({ id, text: fitted(head, entries.map((entry) => datedLine(entry, words)), words) }));

/** The whole log as lines, for the clipboard. */
export const logText = (log: Log, head: string, words: Words): string => fitted(head, log.map((entry) => datedLine(entry, words)), words);
