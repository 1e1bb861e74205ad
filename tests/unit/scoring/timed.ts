// Agencies whose reports have dates: all received on a Monday, followed up so many calendar days later, or still waiting.

import { dayOfIso } from '../../../src/shared/days.ts';
import { speedCalendars, speedGatherer } from '../../../src/shared/scoring/speed/gather.ts';
import type { AgencyInput } from '../../../src/shared/scoring/types.ts';
import { plain } from './build.ts';

const calendars = speedCalendars({ country: 'Indonesia', version: 'test', years: [{ year: 2021, decree: 'test', days: [] }] });
const dayOf = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const [monday, asAt] = [dayOf('2021-03-01'), dayOf('2021-06-30')];

export interface Timed {
  /** Calendar days from receipt to the first follow-up, one a report. */
  readonly days: readonly number[];
  /** Calendar days the waiting reports are old at the cut-off. */
  readonly open: readonly number[];
}

export const timed = (name: string, { days, open }: Timed): AgencyInput => {
  const gatherer = speedGatherer(calendars, asAt);
  for (const after of days)
    gatherer.add({ class: 'unclassified', state: 'inProcess', received: monday, firstFollowUp: monday + after, completed: null });
  for (const age of open)
    gatherer.add({ class: 'unclassified', state: 'waiting', received: asAt - age, firstFollowUp: null, completed: null });
  return { ...plain(name, days.length + open.length, 0, days.length), evidence: 'records', speed: gatherer.result() };
};
