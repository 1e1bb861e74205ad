// `alias`, `agency …` and `status`: deciding about names, agencies and status words. Each says what it changes; with --dry-run it
// only says it.

import type { AgencyEvent } from '../../../shared/agencyEvents.ts';
import { eventSentence } from '../../../shared/agencyEventWords.ts';
import type { Decision } from '../../../shared/contract/register.ts';
import { decisionLines } from '../../../shared/decisionWords.ts';
import { closers, reportStates } from '../../../shared/domain.ts';
import { AppError } from '../../../shared/errors.ts';
import { t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

export interface DecisionOptions extends CommonOptions {
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** Notes who decides where that is said, tries the decision out, and makes it unless it is only tried. */
const decide = async (desk: Desk, decision: Decision, { by, dryRun = false, ...options }: DecisionOptions, make: () => Promise<unknown>): Promise<Report> => {
  await desk.open(options, 'write');
  const effect = await desk.call('decision.rehearse', { decision });
  if (!dryRun) {
    if (by !== undefined) await desk.call('decider.save', { name: by });
    await make();
  }
  return {
    json: { decision, made: !dryRun, effect },
    lines: [...(dryRun ? [t(desk.language, 'decide.onlyTried')] : []), ...decisionLines(desk.language, effect)],
  };
};

interface AliasOptions extends DecisionOptions {
  readonly as?: string;
  readonly otherKind?: boolean;
}

/** Without `--as` an earlier decision is taken back. Throws `agency.*`. */
export const aliasName = (desk: Desk, [name = '']: readonly string[], { as, otherKind = false, ...options }: AliasOptions): Promise<Report> => {
  const meant = { name, agency: as ?? null, isOtherKindMeant: otherKind };
  return decide(desk, { about: 'name', ...meant }, options, () => desk.call('agency.decide', meant));
};

interface EventOptions extends DecisionOptions {
  readonly since?: string;
  readonly into?: readonly string[];
}

const noteEvent = (desk: Desk, event: AgencyEvent, options: DecisionOptions): Promise<Report> =>
  decide(desk, { about: 'event', event }, options, () => desk.call('event.add', { event }));

/** The event of a subcommand: what it takes are its arguments, what it gives `--into` (a renaming: its second argument). */
const eventFrom = (kind: AgencyEvent['kind'], words: readonly string[], { since = null, into = [] }: { since?: string | null; into?: readonly string[] }): AgencyEvent => {
  if (kind === 'rename') return { kind, before: words.slice(0, 1), after: words.slice(1), since };
  return kind === 'add' ? { kind, before: [], after: [...words], since } : { kind, before: [...words], after: [...into], since };
};

/** The action of `agency rename`, `merge`, `split`, `add` and `remove`. */
export const noting = (kind: AgencyEvent['kind']) => (desk: Desk, words: readonly string[], { since, into, ...options }: EventOptions): Promise<Report> =>
  noteEvent(desk, eventFrom(kind, words, { since: since ?? null, into: into ?? [] }), options);

export const listEvents = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const events = await desk.call('event.list', {});
  return {
    json: { events },
    lines: table(['id', 'since', 'what', 'noted', 'by'], events.map((event) => [
      event.id, event.since, eventSentence(desk.language, { ...event, since: null }), event.decidedAt?.slice(0, 10) ?? null,
      event.decidedBy === '' ? null : event.decidedBy,
    ])),
  };
};

/** Throws `agencyEvent.unknown`. */
export const forgetEvent = (desk: Desk, [id = '']: readonly string[], options: DecisionOptions): Promise<Report> =>
  decide(desk, { about: 'eventGone', id: Number(id) }, options, () => desk.call('event.remove', { id: Number(id) }));

interface StatusOptions extends DecisionOptions {
  readonly as: string;
  readonly closedBy?: string;
}

/** A word of a list as one of its own; throws `call.invalid` for another. */
const oneOf = <T extends string>(list: readonly T[], word: string): T => {
  const found = list.find((known) => known === word);
  if (found === undefined) throw new AppError('call.invalid', { call: 'status', problem: `${word}: ${list.join(', ')}` });
  return found;
};

/** `unspecified` takes a word as no status. */
export const assignWord = (desk: Desk, [word = '']: readonly string[], { as, closedBy, ...options }: StatusOptions): Promise<Report> => {
  const meant = {
    word, status: as === 'unspecified' ? null : oneOf(reportStates, as), closedBy: closedBy === undefined ? null : oneOf(closers, closedBy),
  };
  return decide(desk, { about: 'word', ...meant }, options, () => desk.call('status.assign', meant));
};

export const listWords = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const statuses = await desk.call('status.list', {});
  return {
    json: { statuses },
    lines: table(['word', 'status', 'closed by', 'decided', 'by'], statuses.map(({ word, status, closedBy, decidedAt, decidedBy }) =>
      [word, status, closedBy, decidedAt?.slice(0, 10) ?? null, decidedBy === undefined || decidedBy === '' ? null : decidedBy])),
  };
};
