// An evaluation in which every sheet has something to say: dated reports of every class and state, a like period before, published
// items, scenarios, checks of evidence and comments, with texts that would be formulas if anything let them.

import type { EvaluationModel } from '../../../src/main/writers/model.ts';
import { dayOfIso } from '../../../src/shared/days.ts';
import { reportClasses } from '../../../src/shared/domain.ts';
import type { DisclosureItem } from '../../../src/shared/scoring/disclosureItem.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { speedCalendars, speedGatherer } from '../../../src/shared/scoring/speed/gather.ts';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { AgencyInput, Parameters, ScoreInputs } from '../../../src/shared/scoring/types.ts';
import { evidenceState } from '../../../src/shared/evidenceState.ts';
import { agencies, evaluation, inputsOf, periods } from './model.ts';

const item = (title: string, more: Partial<DisclosureItem> = {}): DisclosureItem => ({
  title, publisher: 'Kementerian Contoh', link: 'https://contoh.invalid/data', format: 'CSV', licence: 'CC BY 4.0', publishedDate: '2022-03-01',
  complete: true, timely: true, documented: true, ...more,
});

export const items: readonly DisclosureItem[] = [
  item('Jumlah laporan per instansi'), item('=cmd|calc!A0', { format: 'PDF', licence: null }), item('Waktu tanggap', { documented: false, timely: null }),
  item('+tautan', { link: '=HYPERLINK("http://x")', publishedDate: null, complete: null }),
];

const calendars = speedCalendars({ country: 'Indonesia', version: 'test', years: [{ year: 2022, decree: 'test', days: [] }] });
const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const [first, asAt] = [day('2022-01-03'), day('2022-06-30')];

/** Dated reports of every class and state, some without a date, the same for the same seed. */
const dated = (seed: number): AgencyInput => {
  const gatherer = speedGatherer(calendars, asAt);
  const counts = { unverified: 0, forwarded: 0, onHold: 0, waiting: 0, inProcess: 0, completed: 0, archived: 0, blocked: 0 };
  for (let at = 0; at < 120; at += 1) {
    const place = at * 7 + seed * 13;
    const received = first + (place % 170);
    const state = (['completed', 'completed', 'inProcess', 'waiting', 'forwarded', 'archived', 'blocked', 'onHold'] as const)[place % 8] ?? 'waiting';
    const isStarted = state === 'completed' || state === 'inProcess' || state === 'archived';
    const firstFollowUp = isStarted && place % 11 !== 0 ? received + (place % 60) : null;
    const closes = (state === 'completed' || state === 'archived') && place % 9 !== 0;
    counts[state] += 1;
    gatherer.add({ class: reportClasses[place % 5] ?? 'unclassified', state, received, firstFollowUp, completed: closes ? received + (place % 90) : null });
  }
  return {
    key: `dated${seed}`, name: `Kementerian Bertanggal ${seed}`, type: 'ministry', evidence: 'records', tally: tallyOf({ received: 120, states: counts }), speed: gatherer.result(),
  };
};

export const wholeInputs = (): ScoreInputs =>
  ({ ...inputsOf([...agencies(60, 0.8), dated(1), dated(2), dated(3)]), disclosure: [...items] });

const cell = (milestone: 'm1' | 'm2' | 'm3', period: string, sheets: number, more: Partial<EvaluationModel['matrix'][number]> = {}) => {
  const checks = { isReceived: false, administrative: null, substantive: null, isAccepted: false, ...more };
  return { milestone, period, sheets, note: '', responsible: '', link: '', savedAt: null, ...checks, state: evidenceState(sheets, checks) };
};

/** The evaluation; `more` replaces what a test is about. */
export const wholeEvaluation = (parameters: Partial<Parameters> = {}, more: Partial<EvaluationModel> = {}): EvaluationModel => {
  const chosen = { ...defaultParameters, ...parameters };
  const inputs = wholeInputs();
  const before = score(inputsOf(agencies(62, 0.4, 3), periods.B06), chosen);
  const model = evaluation(inputs, parameters);
  const other = { ...chosen, agencyThreshold: 6000, archivedReports: 'excluded' as const };
  return {
    ...model,
    trend: [before, model.result, score(inputsOf([], periods.B24), chosen)],
    compared: [{ name: 'Base', isHypothetical: false, result: model.result }, { name: '=cmd|scenario', isHypothetical: true, result: score(inputs, other) }],
    matrix: [
      cell('m1', 'B06', 2, { administrative: 'passed', substantive: 'passed', isAccepted: true, note: '=1+1', responsible: '@SUM(A1)', savedAt: '2022-07-01T01:02:03.000Z' }),
      cell('m1', 'B18', 1, { administrative: 'failed', substantive: 'passed' }), cell('m2', 'B06', 0), cell('m2', 'B18', 1), cell('m3', 'B06', 0, { isReceived: true }),
      cell('m3', 'B18', 1, { administrative: 'passed' }),
    ],
    comments: [
      { about: 'agency', subject: 'a3', writtenAt: '2022-07-03T04:05:06.000Z', text: '=HYPERLINK("http://x","y")\nsecond line' },
      { about: 'evidence', subject: 'm1/B18', writtenAt: '2022-07-02T04:05:06.000Z', text: '+cmd' },
    ],
    ...more,
  };
};
