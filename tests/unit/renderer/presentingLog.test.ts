// The log of a presentation: one line a lever, decisions as they were typed, and the comments they become, milestone by milestone.

import { describe, expect, test } from 'vitest';
import { byMilestone, firstMilestoneOf, withChanges, withDecision, withSaved, type Log, type LogPlace } from '../../../src/renderer/presenting/log.ts';
import { commentsOf, hourOf, lineOf, logText } from '../../../src/renderer/presenting/logText.ts';
import { wordsOf } from '../../../src/renderer/state/wordsOf.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';

const words = wordsOf('id');
const place = (minute: number, slide = 7): LogPlace => ({ at: new Date(2022, 6, 4, 9, minute).toISOString(), slide, title: 'Skenario' });
const set = (changes: Partial<Parameters>): Parameters => ({ ...defaultParameters, ...changes });
/** A walk of the parameters through these states, a minute apart. */
const moved = (...states: readonly Partial<Parameters>[]): Log =>
  states.reduce<readonly [Log, Parameters]>(([log, before], state, at) => [withChanges(log, place(at), before, set(state)), set(state)], [[], defaultParameters])[0];

describe('a lever', () => {
  test('that goes on is one line, from where it was to where it came', () => {
    const log = moved({ agencyThreshold: 4600 }, { agencyThreshold: 4700 }, { agencyThreshold: 5000 });
    expect(log.map((entry) => lineOf(entry, words))).toEqual(['Ambang tindak lanjut instansi: 45\u00a0% → 50\u00a0%']);
    expect(log[0]?.at).toBe(place(2).at);
  });

  test('that comes back leaves no line', () => {
    expect(moved({ agencyThreshold: 4600 }, {})).toEqual([]);
  });

  test('that another lever or slide came between is a line of its own', () => {
    expect(moved({ agencyThreshold: 4600 }, { agencyThreshold: 4600, completionTarget: 5000 }, { agencyThreshold: 4700, completionTarget: 5000 })).toHaveLength(3);
    const first = withChanges([], place(0, 7), set({}), set({ agencyThreshold: 5000 }));
    expect(withChanges(first, place(1, 9), set({ agencyThreshold: 5000 }), set({ agencyThreshold: 5500 }))).toHaveLength(2);
  });
});

describe('a decision', () => {
  test('is noted as it was typed; an empty one is not', () => {
    expect(withDecision([], place(1), '  ', 'm1')).toEqual([]);
    expect(withDecision([], place(1), ' Ambang tetap. ', 'm2').map((entry) => lineOf(entry, words))).toEqual(['Diputuskan: Ambang tetap.']);
  });
});

describe('comments', () => {
  const log = withSaved(withDecision(moved({ agencyThreshold: 5000 }), place(5), 'Tinjau lagi di B24.', 'all'), place(6), 'Lima puluh');

  test('stand on the milestones concerned: a scenario on those it was changed for, a decision about all on each', () => {
    expect(byMilestone(log).map(({ id, entries }) => [id, entries.map(({ kind }) => kind)])).toEqual([
      ['m1', ['decision']], ['m2', ['change', 'decision', 'saved']], ['m3', ['decision']],
    ]);
    expect(firstMilestoneOf('completionTarget')).toBe('m1');
    expect(byMilestone(moved({ inProcessCounts: false })).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  test('say which presentation, when, on which slide, from what to what', () => {
    const [, second] = commentsOf(log, 'Paparan B18, skenario Dasar', words);
    expect(second).toEqual({ id: 'm2', text: [
      'Paparan B18, skenario Dasar',
      '09.00 · salindia 7, Skenario · Ambang tindak lanjut instansi: 45\u00a0% → 50\u00a0%',
      '09.05 · salindia 7, Skenario · Diputuskan: Tinjau lagi di B24.',
      '09.06 · salindia 7, Skenario · Disimpan sebagai skenario “Lima puluh”',
    ].join('\n') });
    expect(hourOf(place(5).at, wordsOf('en'))).toBe('09:05');
  });

  test('never grow longer than a comment may be, and say what they left out', () => {
    const long = Array.from({ length: 40 }, (_, at) => at).reduce<Log>((all, at) => withDecision(all, place(at), 'x'.repeat(900), 'm1'), []);
    const [first] = commentsOf(long, 'Paparan', words);
    expect(first?.text.length).toBeLessThanOrEqual(10_000);
    expect(first?.text).toMatch(/… dan \d+ baris lagi$/);
    expect(logText(log, 'Paparan', words).split('\n')).toHaveLength(4);
  });
});
