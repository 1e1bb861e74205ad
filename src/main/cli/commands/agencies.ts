// `agencies` and `unresolved`: who counts in each period, under which names, decided by whom; and names that are nobody's yet.

import { eventSentence } from '../../../shared/agencyEventWords.ts';
import type { AgencyEntry } from '../../../shared/contract/agencies.ts';
import type { Unresolved } from '../../../shared/contract/register.ts';
import { decisionLines } from '../../../shared/decisionWords.ts';
import type { Language } from '../../../shared/domain.ts';
import { t } from '../../../shared/i18n/t.ts';
import { nearWords } from '../../../shared/nearWords.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

const day = (iso: string): string => iso.slice(0, 10);

const aliasLines = (entries: readonly AgencyEntry[]): string[] => {
  const decided = entries.flatMap(({ name, decisions }) => decisions.map((decision) => ({ agency: name, ...decision })));
  if (decided.length === 0) return [];
  return ['', ...table(['name', 'is', 'decided', 'by'], decided.map(({ name, agency, decidedAt, decidedBy }) =>
    [name, agency, day(decidedAt), decidedBy === '' ? null : decidedBy]))];
};

export const listAgencies = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const [agencies, register, events] = [
    await desk.call('agency.list', {}), await desk.call('register.sizes', {}), await desk.call('event.list', {}),
  ];
  return {
    json: { register, agencies, events, decider: (await desk.call('decider.get', {})).name },
    lines: [
      ...table(['agency', 'type', 'parent', 'counts in'], agencies.map(({ name, type, parent, countsIn }) =>
        [name, type, parent, countsIn.length === 0 ? null : countsIn.join(',')])),
      '', ...table(['period', 'agencies'], register.map((entry) => [entry.period, entry.agencies])),
      ...aliasLines(agencies),
      ...(events.length === 0 ? [] : ['', ...events.map((event) => `${event.id ?? '–'}  ${eventSentence(desk.language, event)}`)]),
    ],
  };
};

const unresolvedLines = ({ period, names, reports, ifAdded }: Unresolved, language: Language): string[] => [
  t(language, 'unresolved.head', { period, names: names.length, reports }),
  ...names.flatMap(({ name, reports: count, split, near }) => [
    `  ${t(language, 'unresolved.name', { name, reports: count })}`,
    ...(split === null ? [] : [`    ${t(language, 'unresolved.split', { into: split.into.join(', '), since: split.since ?? '' })}`]),
    ...near.map((each) => `    ${each.agency}: ${nearWords(language, each)}`),
  ]),
  ...(ifAdded === null ? [] : decisionLines(language, ifAdded).map((line) => `  ${t(language, 'unresolved.ifAdded', { effect: line })}`)),
];

interface UnresolvedOptions extends CommonOptions {
  readonly period?: string;
}

export const listUnresolved = async (desk: Desk, _words: readonly string[], { period, ...options }: UnresolvedOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const found = await desk.call('register.unresolved', { period: period ?? null });
  return {
    json: { unresolved: found },
    lines: found.length === 0 ? [t(desk.language, 'unresolved.none')] : found.flatMap((one) => unresolvedLines(one, desk.language)),
  };
};
