// Interventions in words, and the choices a person makes of them.

import { agencyTypes } from '../../shared/domain.ts';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';
import { bandText } from '../agencies/columns.ts';
import type { Words } from '../state/words.ts';

/** Every kind of act, by what is asked and what comes of it. */
export const actKinds = ['completeReports', 'followReports', 'completeShare', 'followShare', 'raiseFollowUp', 'raiseCompletion'] as const;
export type ActKind = (typeof actKinds)[number];

export const actKindOf = ({ does }: Intervention): ActKind => {
  if (does.kind === 'raise') return does.rate === 'completion' ? 'raiseCompletion' : 'raiseFollowUp';
  if (does.kind === 'share') return does.end === 'completed' ? 'completeShare' : 'followShare';
  return does.end === 'completed' ? 'completeReports' : 'followReports';
};

/** The number an intervention carries: reports, or basis points. */
export const amountOf = ({ does }: Intervention): number => {
  if (does.kind === 'raise') return does.to;
  return does.kind === 'share' ? does.share : does.count;
};

/** What is done, by kind and number. */
export const doesOf = (kind: ActKind, amount: number): Intervention['does'] => {
  switch (kind) {
    case 'completeReports': return { kind: 'reports', count: amount, end: 'completed' };
    case 'followReports': return { kind: 'reports', count: amount, end: 'inProcess' };
    case 'completeShare': return { kind: 'share', share: amount, end: 'completed' };
    case 'followShare': return { kind: 'share', share: amount, end: 'inProcess' };
    case 'raiseFollowUp': return { kind: 'raise', rate: 'followUp', to: amount };
    default: return { kind: 'raise', rate: 'completion', to: amount };
  }
};

export const isCounted = (kind: ActKind): boolean => kind === 'completeReports' || kind === 'followReports';

/** Whom an intervention can name, as ids of one list: all, types, bands, a single agency. */
export const whoChoices = (parameters: Parameters, words: Words): readonly { readonly id: string; readonly label: string }[] => [
  { id: 'all', label: words.t('act.who.all') },
  ...agencyTypes.map((type) => ({ id: `type:${type}`, label: words.t(`sheet.type.${type}`) })),
  ...[...parameters.volumeBands, 0].map((_, band) => ({
    id: `band:${band}`, label: words.t('act.who.band', { band: bandText(band, parameters, words) }),
  })),
  { id: 'agency', label: words.t('act.who.agency') },
];

export const whoId = ({ who }: Intervention): string => {
  if (who.kind === 'type') return `type:${who.type}`;
  return who.kind === 'band' ? `band:${who.band}` : who.kind;
};

/** `agency` is the one to begin with when a single one is chosen. */
export const whoOf = (id: string, agency: string): Intervention['who'] => {
  const [kind = '', rest = ''] = id.split(':');
  const type = agencyTypes.find((each) => each === rest);
  if (kind === 'type' && type !== undefined) return { kind: 'type', type };
  if (kind === 'band') return { kind: 'band', band: Number(rest) };
  return kind === 'agency' ? { kind: 'agency', key: agency } : { kind: 'all' };
};

/** Interventions with the place they stand at, which is all they are known by: the same act may stand in a list twice. */
export const placed = (acts: readonly Intervention[]): readonly { readonly id: string; readonly at: number; readonly act: Intervention }[] =>
  acts.map((act, at) => ({ id: `act ${at}`, at, act }));

/** An intervention as a sentence: `All agencies: complete 30 % of open reports`. */
export const interventionText = (act: Intervention, inputs: ScoreInputs, parameters: Parameters, words: Words): string => {
  const { who } = act;
  const named = who.kind === 'agency'
    ? (inputs.agencies.find(({ key }) => key === who.key)?.name ?? who.key)
    : (whoChoices(parameters, words).find(({ id }) => id === whoId(act))?.label ?? '');
  const kind = actKindOf(act);
  const amount = isCounted(kind) ? words.count(amountOf(act)) : words.points(amountOf(act));
  return words.t('act.sentence', { who: named, what: words.t(`act.does.${kind}`, { amount }) });
};
