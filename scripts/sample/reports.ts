// Single reports of one agency that add up exactly to its figures of a period, in the period's window.

import { dayOfIso } from '../../src/shared/days.ts';
import type { Closer, ReportClass, ReportState } from '../../src/shared/domain.ts';
import type { SampleAgency } from './agencies.ts';
import type { Figures } from './figures.ts';
import { random } from './random.ts';
import type { Random } from './random.ts';
import { topicOf } from './texts.ts';

export interface SampleReport {
  readonly trackingId: number;
  /** Days since 1970-01-01; the second of the day is between 01:00 and 14:00 UTC, the same day in every Indonesian zone. */
  readonly day: number;
  readonly second: number;
  readonly class: ReportClass;
  readonly category: string;
  readonly unit: string;
  readonly title: string;
  readonly body: string;
  readonly kind: string;
  readonly source: string;
  readonly state: ReportState;
  readonly closer: Closer | null;
  readonly forwardedDay: number | null;
  readonly firstFollowUpDay: number | null;
  readonly completedDay: number | null;
}

export interface Window {
  readonly from: string;
  readonly to: string;
}

const dayAt = (iso: string): number => {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`not a date: ${iso}`);
  return day;
};

/** The states of an agency's reports, one entry a report. Waiting ones are split among the words a record export has for them. */
const statesOf = (figures: Figures, { pick }: Random): ReportState[] => {
  const times = (count: number, state: ReportState): ReportState[] => Array.from({ length: count }, () => state);
  const waiting = Array.from({ length: figures.waiting }, () => pick<ReportState>(['forwarded', 'forwarded', 'forwarded', 'onHold']));
  return [
    ...times(figures.unverified, 'unverified'), ...waiting, ...times(figures.inProcess, 'inProcess'),
    ...times(figures.completed, 'completed'), ...times(figures.archived, 'archived'),
  ];
};

const classes: readonly ReportClass[] = [
  'notSupervisory', 'notSupervisory', 'notSupervisory', 'notSupervisory', 'supervisory', 'information', 'aspiration', 'unclassified',
];
/** Most completed reports are closed by the timer. */
const closers: readonly Closer[] = ['system', 'system', 'system', 'system', 'admin', 'reporter'];

interface Events {
  readonly forwardedDay: number | null;
  readonly firstFollowUpDay: number | null;
  readonly completedDay: number | null;
}

/** Events never lie after the window's last day: the cut-off. */
const eventsOf = (state: ReportState, day: number, last: number, meanDays: number, { next, whole }: Random): Events => {
  const forwarded = state === 'unverified' ? null : Math.min(last, day + whole(0, 3));
  if (forwarded === null || (state !== 'inProcess' && state !== 'completed')) {
    return { forwardedDay: forwarded, firstFollowUpDay: null, completedDay: null };
  }
  const followed = Math.min(last, forwarded + Math.round(-Math.log(1 - next()) * meanDays));
  const completedDay = state === 'completed' ? Math.min(last, followed + whole(1, 20)) : null;
  return { forwardedDay: forwarded, firstFollowUpDay: followed, completedDay };
};

/** Reports of `agency` in the order they came in; tracking IDs count up from `firstId`. */
export const reportsOf = (agency: SampleAgency, figures: Figures, window: Window, firstId: number): SampleReport[] => {
  const draw = random(`reports ${agency.id} ${window.from} ${window.to}`);
  const { shuffle, whole, pick } = draw;
  const [first, last] = [dayAt(window.from), dayAt(window.to)];
  const days = Array.from({ length: figures.received }, () => whole(first + 1, last - 3)).sort((a, b) => a - b);
  return shuffle(statesOf(figures, draw)).map((state, at) => {
    const day = days[at] ?? first + 1;
    const { category, unit, title, body } = topicOf(draw);
    return {
      trackingId: firstId + at * 7, day, second: whole(3600, 50400), class: pick(classes), category, unit, title, body,
      kind: pick(['', '', 'Anonim', 'Rahasia']), source: pick(['Website', 'Android', 'SMS', 'iOS']), state,
      closer: state === 'completed' ? pick(closers) : null,
      ...eventsOf(state, day, last, (figures.meanTenths ?? 50) / 10, draw),
    };
  });
};
