// What holds for any evidence and any parameters.

import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reportStates } from '../../../src/shared/domain.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { scoreResultSchema } from '../../../src/shared/scoring/types.ts';
import type { Rate } from '../../../src/shared/scoring/types.ts';
import { anyAgencies, anyParameters, fullAgencies, gappyTally } from './arbitraries.ts';
import { inputs, line, milestone } from './build.ts';

/** a ≤ b as fractions; a rate of nothing is neither. */
const atMost = (a: Rate, b: Rate): boolean => a.den === 0 || b.den === 0 || a.num * b.den <= b.num * a.den;

test('raising a threshold never adds agencies', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.integer({ min: 0, max: 10000 }), (agencies, parameters, other) => {
    const [low, high] = [Math.min(parameters.agencyThreshold, other), Math.max(parameters.agencyThreshold, other)];
    const at = (threshold: number) => score(inputs(agencies), { ...parameters, agencyThreshold: threshold, goodThreshold: threshold });
    const [before, after] = [at(low), at(high)];
    expect(milestone(after, 'm2').value?.num).toBeLessThanOrEqual(milestone(before, 'm2').value?.num ?? -1);
    expect(milestone(after, 'm2').value?.den).toBe(milestone(before, 'm2').value?.den);
    expect(after.good.num).toBeLessThanOrEqual(before.good.num);
    const joined = after.agencies.filter((each) => each.meets === true && line(before, each.key).meets !== true);
    expect(joined).toEqual([]);
  }));
});

test('raising a target never turns a milestone met, and never needs less', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.integer({ min: 0, max: 10000 }), (agencies, parameters, other) => {
    for (const [id, key] of [['m1', 'completionTarget'], ['m2', 'agencyShareTarget']] as const) {
      const [low, high] = [Math.min(parameters[key], other), Math.max(parameters[key], other)];
      const at = (target: number) => milestone(score(inputs(agencies), { ...parameters, [key]: target }), id);
      const [before, after] = [at(low), at(high)];
      expect(after.value).toEqual(before.value);
      expect(after.met === true && before.met === false).toBe(false);
      expect(after.needed ?? 0).toBeGreaterThanOrEqual(before.needed ?? 0);
      expect(after.missing ?? 0).toBeGreaterThanOrEqual(before.missing ?? 0);
    }
  }));
});

test('adding a completion never lowers a rate', () => {
  fc.assert(fc.property(fullAgencies, anyParameters, fc.nat(), (agencies, parameters, pick) => {
    const open = agencies.filter((agency) => (agency.tally?.waiting ?? 0) > 0);
    const chosen = open[pick % Math.max(1, open.length)];
    fc.pre(chosen !== undefined);
    const changed = agencies.map((agency) => (agency !== chosen || agency.tally === null ? agency : {
      ...agency,
      tally: { ...agency.tally, waiting: (agency.tally.waiting ?? 0) - 1, completed: (agency.tally.completed ?? 0) + 1 },
    }));
    const [before, after] = [score(inputs(agencies), parameters), score(inputs(changed), parameters)];
    expect(atMost(before.rates.completion, after.rates.completion)).toBe(true);
    expect(atMost(before.rates.followUp, after.rates.followUp)).toBe(true);
    expect(after.rates.completion.num).toBe(before.rates.completion.num + 1);
    expect(milestone(after, 'm2').value?.num).toBeGreaterThanOrEqual(milestone(before, 'm2').value?.num ?? 0);
  }));
});

test('the tally\'s states add up to received', () => {
  fc.assert(fc.property(gappyTally, (tally) => {
    const states = reportStates.reduce((sum, state) => sum + (tally[state] ?? 0), 0);
    expect(states + tally.unspecified).toBe(tally.received);
  }));
  fc.assert(fc.property(anyAgencies, anyParameters, (agencies, parameters) => {
    const full = agencies.filter((agency) => agency.tally !== null && agency.tally.completed !== null && agency.tally.inProcess !== null);
    const { totals } = score(inputs(full), parameters);
    const states = reportStates.reduce((sum, state) => sum + totals[state], 0);
    expect(states + totals.unspecified).toBe(totals.received);
  }));
});

test('bounds contain the value, and are equal when nothing is unknown', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, (agencies, parameters) => {
    for (const each of score(inputs(agencies), parameters).milestones) {
      if (each.value === null || each.bounds === null) continue;
      expect(atMost(each.bounds.worst, each.value)).toBe(true);
      expect(atMost(each.value, each.bounds.best)).toBe(true);
    }
  }));
  fc.assert(fc.property(fullAgencies, anyParameters, (agencies, parameters) => {
    for (const each of score(inputs(agencies), parameters).milestones) {
      if (each.bounds === null) continue;
      expect(each.bounds.worst).toEqual(each.value);
      expect(each.bounds.best).toEqual(each.value);
      expect(each.bounds.certain).toBe(true);
    }
  }));
});

test('whatever the gaps turn out to hold, the true completion rate lies between its bounds', () => {
  const gaps = fc.record({ completed: fc.boolean(), inProcess: fc.boolean(), printed: fc.boolean() });
  fc.assert(fc.property(fullAgencies, anyParameters, fc.array(gaps, { minLength: 30, maxLength: 30 }), (truth, parameters, hidden) => {
    const seen = truth.map((agency, at) => {
      const { tally } = agency;
      const gap = hidden[at];
      if (tally === null || gap === undefined) return agency;
      const followedUp = (tally.completed ?? 0) + (tally.inProcess ?? 0);
      return { ...agency, tally: {
        ...tally,
        completed: gap.completed ? null : tally.completed,
        inProcess: gap.inProcess ? null : tally.inProcess,
        followedUp: gap.printed ? followedUp : null,
        unspecified: tally.unspecified + (gap.completed ? tally.completed ?? 0 : 0) + (gap.inProcess ? tally.inProcess ?? 0 : 0),
      } };
    });
    const [real, known] = [score(inputs(truth), parameters), score(inputs(seen), parameters)];
    for (const id of ['m1', 'm2'] as const) {
      const [value, bounds] = [milestone(real, id).value, milestone(known, id).bounds];
      if (value === null || bounds === null) continue;
      expect(atMost(bounds.worst, value)).toBe(true);
      expect(atMost(value, bounds.best)).toBe(true);
    }
  }));
});

test('the order of agencies changes nothing but the order of lines', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.infiniteStream(fc.nat()), (agencies, parameters, ranks) => {
    const shuffled = agencies.map((agency) => ({ agency, rank: ranks.next().value ?? 0 })).toSorted((a, b) => a.rank - b.rank)
      .map(({ agency }) => agency);
    const sorted = (list: readonly { key: string }[]) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const [one, other] = [score(inputs(agencies), parameters), score(inputs(shuffled), parameters)];
    expect({ ...other, agencies: sorted(other.agencies) }).toEqual({ ...one, agencies: sorted(one.agencies) });
  }));
});

test('every result keeps the shape that crosses the contract', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.boolean(), (agencies, parameters, hasRegister) => {
    const result = score(inputs(agencies, hasRegister), parameters);
    expect(v.parse(scoreResultSchema, result)).toEqual(result);
  }));
});
