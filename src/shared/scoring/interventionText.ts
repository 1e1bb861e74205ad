// Interventions as people type them on the command line: who, a colon, what. `regency: complete 50%`, `band 0: follow-up 20`,
// `Kabupaten Contoh: raise followUp 60%`, `all: complete 5`. The part before the last colon may be any agency's name.

import { AppError } from '../errors.ts';
import { agencyTypes, type AgencyType } from '../domain.ts';
import type { Intervention } from './interventions.ts';
import { percentFrom } from './parameters.ts';

const allowed = 'all|TYPE|band N|AGENCY: complete N|N% · follow-up N|N% · raise completion|followUp N%';

const isType = (text: string): text is AgencyType => (agencyTypes as readonly string[]).includes(text);

const whoFrom = (text: string, keyOf: (agency: string) => string): Intervention['who'] => {
  const lower = text.toLowerCase();
  if (lower === 'all') return { kind: 'all' };
  if (isType(lower)) return { kind: 'type', type: lower };
  const band = /^band (\d)$/.exec(lower);
  return band === null ? { kind: 'agency', key: keyOf(text) } : { kind: 'band', band: Number(band[1]) };
};

const atMostWhole = (basisPoints: number | null): number | null => (basisPoints === null || basisPoints > 10_000 ? null : basisPoints);

const movedFrom = (verb: string, amount: string): Intervention['does'] | null => {
  const end = verb === 'complete' ? 'completed' : 'inProcess';
  if (/^\d{1,9}$/.test(amount)) return { kind: 'reports', count: Number(amount), end };
  const share = amount.endsWith('%') ? atMostWhole(percentFrom(amount)) : null;
  return share === null ? null : { kind: 'share', share, end };
};

const doesFrom = (text: string): Intervention['does'] | null => {
  const raise = /^raise (completion|followup) (?:to )?(.+)$/i.exec(text);
  if (raise !== null) {
    const to = atMostWhole(percentFrom(raise[2] ?? ''));
    return to === null ? null : { kind: 'raise', rate: raise[1]?.toLowerCase() === 'completion' ? 'completion' : 'followUp', to };
  }
  const moved = /^(complete|follow-?up) (.+)$/i.exec(text);
  return moved === null ? null : movedFrom((moved[1] ?? '').toLowerCase(), moved[2] ?? '');
};

/**
 * Reads one intervention. `keyOf` gives an agency's key by any of its names, or throws `agency.unknown`.
 * Throws `intervention.invalid` with { text, allowed }.
 */
export const interventionFrom = (text: string, keyOf: (agency: string) => string): Intervention => {
  const at = text.lastIndexOf(':');
  const does = at < 1 ? null : doesFrom(text.slice(at + 1).trim().replaceAll(/\s+/g, ' '));
  if (does === null) throw new AppError('intervention.invalid', { text, allowed });
  return { who: whoFrom(text.slice(0, at).trim(), keyOf), does };
};

const percentText = (basisPoints: number): string => `${basisPoints / 100}%`;

const whoText = ({ who }: Intervention, nameOf: (key: string) => string): string => {
  if (who.kind === 'agency') return nameOf(who.key);
  if (who.kind === 'type') return who.type;
  return who.kind === 'band' ? `band ${who.band}` : 'all';
};

const doesText = ({ does }: Intervention): string => {
  if (does.kind === 'raise') return `raise ${does.rate} ${percentText(does.to)}`;
  const verb = does.end === 'completed' ? 'complete' : 'follow-up';
  return `${verb} ${does.kind === 'share' ? percentText(does.share) : does.count}`;
};

/** An intervention as `interventionFrom` reads it. `nameOf` gives a name an agency's key is found by again. */
export const interventionTyped = (act: Intervention, nameOf: (key: string) => string): string => `${whoText(act, nameOf)}: ${doesText(act)}`;
