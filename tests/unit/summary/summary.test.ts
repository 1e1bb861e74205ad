// The summary says what was computed, in both languages, and knows of every number what it is a number of.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { trendOf } from '../../../src/shared/scoring/change.ts';
import { summaryOf } from '../../../src/shared/summary/summary.ts';
import { textOf } from '../../../src/shared/summary/sentence.ts';
import { anyAgencies, anyParameters } from '../scoring/arbitraries.ts';
import { agency, inputs, missing, plain, scored } from '../scoring/build.ts';

const said = (...args: Parameters<typeof summaryOf>): string[] => summaryOf(...args).map((each) => textOf(each).replaceAll('\u00A0', ' '));

test('a milestone short of its target says by how much, in the numbers of the result', () => {
  const result = scored([plain('Jambi', 215, 77, 12)]);
  expect(said({ result, trend: null }, 'id').slice(0, 2)).toEqual([
    'Target 45 % belum tercapai: tingkat penyelesaian 35,81 % (77 dari 215 laporan) per 30 Jun 2021; kurang 20 laporan.',
    'Target 30 % instansi belum tercapai: 0 dari 1 instansi (0,00 %) menindaklanjuti sedikitnya 45 % laporannya; kurang 1 instansi.',
  ]);
  expect(said({ result, trend: null }, 'en')[0]).toBe(
    'Target of 45% not met: the completion rate is 35.81% (77 of 215 reports) as at 30 Jun 2021; 20 reports short.',
  );
});

test('a target that is met is called met, and missing agencies leave the verdict open or certain', () => {
  const sentences = said({ result: scored([plain('Kalteng', 826, 644, 26), missing('Sunyi')]), trend: null }, 'id');
  expect(sentences[0]).toContain('Target 45 % tercapai: tingkat penyelesaian 77,97 %');
  expect(sentences).toContain('Putusan tonggak 2 sudah pasti, apa pun isi data yang belum ada (antara 50,00 % dan 100,00 %).');
  expect(sentences).toContain('1 dari 2 instansi mengirim data dukung; 1 belum.');
});

test('without evidence nothing is judged', () => {
  expect(said({ result: scored([missing('Sunyi')]), trend: null }, 'en')).toEqual([
    'There is no evidence for B06 yet; milestones 1 and 2 cannot be assessed.',
    'Milestone 3 cannot be assessed: there is no register of disclosed items yet.',
  ]);
});

test('the timer is spoken of where closers are known', () => {
  const timed = agency('A', 10, { completed: 8, inProcess: 0 }, { closedBySystem: 6, closedByAdmin: 2, closedByReporter: 0 });
  expect(said({ result: scored([timed]), trend: null }, 'en'))
    .toContain('6 of 8 completed reports whose closer is known (75.00%) were closed by the system, not by a person.');
});

test('the trend is that of like periods, split so that its parts add up', () => {
  const at = (code: string, year: string, completed: number) => score({
    ...inputs([plain('A', 100, completed), plain('B', 300, 60)]),
    period: { code, planMonth: 6, from: `${year}-01-01`, to: `${year}-06-30`, asAt: `${year}-06-30` },
  }, defaultParameters);
  const [before, result] = [at('B06', '2021', 40), at('B18', '2022', 60)];
  const trend = trendOf(result, [before, result]);
  expect(said({ result, trend }, 'en').at(-1)).toBe(
    'Against B06, the completion rate changed by +5.00 points: +5.00 points by what agencies did and 0.00 points by volume moving between agencies.',
  );
});

test('every place of a template is filled and every digit of a sentence belongs to a figure, whatever is scored', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.constantFrom('id', 'en' as const), (agencies, parameters, language) => {
    for (const { parts } of summaryOf({ result: score(inputs(agencies), parameters), trend: null }, language)) {
      const words = parts.filter((part) => typeof part === 'string').join('');
      expect(words).not.toMatch(/[{}]/u);
      expect(words.replaceAll(/30 Jun 2021|B06|(?:tonggak|milestones?) \d(?: (?:dan|and) \d)?/giu, '')).not.toMatch(/\d/u);
    }
  }), { numRuns: 300 });
});
